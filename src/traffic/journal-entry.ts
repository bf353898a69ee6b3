import type { Forwarded } from '../protocol/forwarded.js';
import type { Parameters } from '../protocol/parameters.js';

/** What became of a request. */
export type Outcome = 'ok' | 'refused' | 'error' | 'fault';

/** The beginning of a body in pieces, and how long all of it was. */
export interface KeptBody {
  pieces: readonly Buffer[];
  bytes: number;
}

/** Why a signature did not match. Nothing in it is secret: tokens are masked, signatures and secrets left out. */
export interface Diagnosis {
  /** Of `data/signing-mistakes.json`. */
  code: string;
  /** All of them, where there was more than one mistake. */
  codes: readonly string[];
  /** What is wrong, and what to do about it. */
  cause: string;
  fix: string;
  /** The string that the server signed. */
  serverString?: string;
  /** The string that the client signed, where it was found. */
  clientString?: string;
  /** The first byte in which they differ. */
  differsAt?: number;
}

/** One request as it went, kept as cheaply as can be: what is shown of it is made when it is read. */
export interface JournalEntry {
  id: string;
  /** Which of the two APIs it was for; a token request is for SP-API. */
  face: 'mws' | 'sp-api';
  /** Of SP-API's operation: `v0` and `2026-01-01` both have a getOrder. */
  version: string | undefined;
  /** Whose token was sent to SP-API; MWS's callers say it among the parameters. */
  sellerId: string | undefined;
  /** Real time and the world's, in milliseconds. */
  time: number;
  worldTime: number;
  /** Id of the newest event of the world when the call was over: what it changed is not behind that. */
  lastEvent: number;
  method: string;
  path: string;
  /** The path with its query as sent, and the Host header in lower case: both were signed. */
  target: string;
  host: string;
  /** What a proxy in between said. */
  forwarded?: Forwarded | undefined;
  /** Names and values of its headers in turn, as they were sent. */
  headers?: readonly string[] | undefined;
  section: string | undefined;
  operation: string | undefined;
  parameters: Parameters | undefined;
  /** 0: nothing was answered. */
  status: number;
  outcome: Outcome;
  code: string | undefined;
  rung: string | undefined;
  /** The form of the string to sign that matched. */
  signedAs: string | undefined;
  cause: string | undefined;
  explanation: string | undefined;
  /** The id of the authorization whose token was sent. */
  authorizationId: number | undefined;
  /** The id of the fault that applied. */
  fault: string | undefined;
  /** A body that held the parameters, as it was sent. */
  form: string | undefined;
  /** A body that was no form. */
  document: KeptBody | undefined;
  answer: KeptBody | undefined;
  durationMs: number;
  /** Made when it is first read. */
  diagnosis: Diagnosis | undefined;
}

import type { ErrorAnswer } from '../protocol/errors.js';
import type { MatchValue } from './match-value.js';
import type { GivenError } from '../protocol/error-of-code.js';
import type { XmlAnswer } from '../protocol/encode/xml-answer.js';

/** Which calls a script answers, and how. */
export interface ScriptedResponse {
  /** `Products.GetMatchingProductForId`, `*.GetServiceStatus` or `*` */
  operation: string;
  match: Record<string, MatchValue>;
  seller?: string;
  nth?: number;
  times?: number;
  /** From and until when, in milliseconds of the world's clock. */
  from?: number;
  until?: number;
  /** One for each call; the last one again, unless `pass` says that the script then steps aside. */
  answers: GivenAnswer[];
  pass?: true;
  /** The same as it was written, where it was added while the world ran. */
  written?: object;
}

/** What a script answers; `pass` lets the operation itself answer. */
export type GivenAnswer = (
  | { result: unknown }
  | { error: GivenError }
  /** An error as it was read from XML. */
  | { refusal: ErrorAnswer }
  /** A result as it was read from XML. */
  | { elements: XmlAnswer }
  /** Byte for byte, with status 200 if there is none. */
  | { xml: string; status?: number }
  | { pass: true }
  /** Of SP-API: the body, and its status where it is not the usual one. */
  | { json: unknown; status?: number }
) & {
  /** There are templates in it, to be filled when it is answered. */
  templated?: true;
};

/** A fault as a scenario or a request describes it; that it has this form was checked by a schema. */
export interface FaultRule {
  match?: FaultMatch;
  times?: number;
  effect: FaultEffectRule;
}

/** Which calls a fault is for; all that is given must hold. */
export interface FaultMatch {
  operation?: string;
  section?: string;
  sellerId?: string;
  accessKeyId?: string;
  /** Only the nth call that matches otherwise, counted from 1. */
  nth?: number;
  /** Every nth of those. */
  every?: number;
  /** With this chance, drawn from the seed for each call that is left. */
  probability?: number;
  stage?: 'start' | 'authorized';
}

export interface FaultEffectRule {
  error?: FaultErrorRule;
  /** With `body` and `contentType`: an answer of any kind. */
  status?: number;
  body?: string;
  contentType?: string;
  /** A duration, or the shortest and the longest. */
  delay?: string | { from: string; to: string };
  slowBody?: { bytesPerSecond: number };
  truncate?: number;
  malformedXml?: true;
  reset?: 'before' | 'after';
  throttle?: true;
}

export type FaultErrorRule = Omit<GivenError, 'layer'>;

/** A quota that a scenario sets in place of the documented one. */
export interface ScenarioQuota {
  quota: number;
  restore: number;
  restoreSeconds: number;
  hourly?: number;
}

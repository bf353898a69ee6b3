import type { MwsRegion } from '../model/load.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Realm } from '../realms/realm.js';
import type { BearerToken } from '../registry/bearer-tokens.js';
import type { Developer } from '../registry/developers.js';
import type { RefreshToken } from '../registry/refresh-tokens.js';
import type { Seller } from '../registry/sellers.js';
import type { FaultHit } from '../traffic/faults.js';
import type { SpError } from './errors.js';
import type { SpOperation } from './compile.js';

/** A request as it came in; header names in lower case. */
export interface SpRequest {
  method: string;
  /** The path as sent, without the query. */
  path: string;
  /** The path with its query, as sent. */
  target: string;
  query: string;
  host: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What the path holds in place of `{name}`, decoded. */
  pathParameters: Readonly<Record<string, string>>;
  body: Buffer | undefined;
  /** Where it reached the server: `http://127.0.0.1:2009`. */
  origin: string;
}

/** One call on its way up the ladder; each rung finds there what those below it have found. */
export interface SpCall {
  readonly request: SpRequest;
  /** Undefined: no route has the path and the method. */
  readonly operation: SpOperation | undefined;
  readonly realm: Realm;
  /** The world's clock when the call came in, in milliseconds. */
  readonly now: number;
  readonly requestId: string;
  /** That of the host; any other host serves all. */
  readonly region: MwsRegion | undefined;
  /** The query and what the path holds. */
  readonly parameters: Parameters;
  token?: BearerToken;
  refreshToken?: RefreshToken;
  developer?: Developer;
  /** Absent for a grantless call. */
  seller?: Seller;
  /** Buyer data that its token opens. */
  elements?: ReadonlySet<string>;
  fault?: FaultHit;
  /** It came as far as its quota. */
  metered?: true;
  /** The query as the model reads it: lists as arrays, numbers as numbers. */
  input?: Record<string, unknown>;
  /** The names of the parameters that were sent. */
  sent?: ReadonlySet<string>;
  /** The body, parsed. */
  body?: unknown;
  /** What the operation says of its answer. */
  remark?: string;
}

/** The names of the rungs, as the journal has them. */
export type SpRungName =
  | 'http' | 'route' | 'token' | 'revoked' | 'expired' | 'secretExpired' | 'role' | 'restricted' | 'marketplace'
  | 'fault' | 'quota' | 'parameters' | 'operation'; // prettier-ignore

/** An answer that a fault makes up, or nothing at all. */
export type SpReply = SpError | { status: number; contentType: string; body: string } | 'nothing';

/** Why a call goes no further: what the caller is told, and what the journal says beside it. */
export interface SpRefusal {
  answer: SpReply;
  /** A word for the cause, such as `token-expired`. */
  cause: string;
  /** A sentence that names what decided. */
  explanation: string;
}

/** One check; undefined: the call may go on. */
export type SpCheck = (call: SpCall) => SpRefusal | undefined;

export const refuse = (answer: SpReply, cause: string, explanation: string): SpRefusal => ({
  answer,
  cause,
  explanation,
});

/** The code of an error, if it is one. */
export const codeOf = (reply: SpReply): string | undefined =>
  typeof reply === 'object' && 'code' in reply && reply.code !== '' ? reply.code : undefined;

/** The one value of a header; undefined where it was not sent. */
export function headerOf({ headers }: SpRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

import type { MwsHost } from '../model/load.js';
import type { Address, Operation } from '../protocol/catalog.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { AccessKey } from '../registry/keys.js';
import type { Developer } from '../registry/developers.js';
import type { Seller } from '../registry/sellers.js';
import type { FaultHit } from '../traffic/faults.js';
import type { Realm } from '../realms/realm.js';
import type { MwsRequest } from './request.js';

/** One request on its way up the ladder; each rung finds there what those below it have found. */
export interface Call {
  readonly request: MwsRequest;
  readonly realm: Realm;
  /** The world's clock when the call came in, in milliseconds. */
  readonly now: number;
  readonly requestId: string;
  /** The MWS host that was called, if the Host header names one. */
  readonly host: MwsHost | undefined;
  address?: Address;
  operation?: Operation;
  key?: AccessKey;
  developer?: Developer;
  seller?: Seller;
  /** The authorization whose token was sent. */
  authorizationId?: number;
  /** The form of the string to sign that matched. */
  signedAs?: string;
  /** The fault that applies to it; there is one at most. */
  fault?: FaultHit;
  /** It came as far as its quota. */
  metered?: true;
  /** The Timestamp that was sent, in milliseconds. */
  sentAt?: number;
  /** What the journal says of an answer that was given all the same. */
  remark?: { cause: string; explanation: string };
  /** The parameters as the model reads them. */
  input?: unknown;
}

/** The names of the rungs, as the journal has them. */
export type RungName =
  | 'size'
  | 'path'
  | 'version'
  | 'action'
  | 'common'
  | 'accessKey'
  | 'expired'
  | 'signature'
  | 'seller'
  | 'account'
  | 'region'
  | 'token'
  | 'role'
  | 'marketplace'
  | 'fault'
  | 'quota'
  | 'parameters';

/** An answer that a fault makes up, whatever MWS would have said. */
export interface MadeUpAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** What a call that goes no further is told: an error, the page of the web server in front, or nothing at all. */
export type Reply = ErrorAnswer | MadeUpAnswer | 'uriTooLong' | 'nothing';

/** The code of an error, if it is one. */
export const codeOf = (reply: Reply): string | undefined =>
  typeof reply === 'object' && 'code' in reply ? reply.code : undefined;

/** Why a call goes no further: what the caller is told, and what the journal says beside it. */
export interface Refusal {
  answer: Reply;
  /** A word for the cause, such as `token-revoked`. */
  cause: string;
  /** A sentence that names what decided. */
  explanation: string;
}

/** One check; undefined: the call may go on. */
export type Check = (call: Call) => Refusal | undefined;

export const refuse = (answer: Refusal['answer'], cause: string, explanation: string): Refusal => ({
  answer,
  cause,
  explanation,
});

import type { MwsHost } from '../model/load.js';
import type { OperationKey, Operations } from '../model/generated/index.js';
import type { Outcome } from '../notifications/sqs.js';
import type { Environment } from '../protocol/catalog.js';
import type { Developer } from '../registry/developers.js';
import type { Seller } from '../registry/sellers.js';
import type { SpooledDocument } from '../world/spool.js';
import type { World } from '../world/world.js';

/** A request body that is a document: a feed. */
export interface Upload {
  document: SpooledDocument;
  /** As the header said it; empty where there was none. */
  contentType: string;
  /** The Content-MD5 header. */
  contentMd5: string | undefined;
}

/** What an operation knows of the call beside its input: whose it is, and the world it is made in. */
export interface OperationContext {
  world: World;
  /** The seller in whose name the call is made. */
  seller: Seller;
  /** Absent where authentication is off. */
  developer: Developer | undefined;
  /** The MWS host that was called; any other Host serves all regions. */
  host: MwsHost | undefined;
  /** The section that was called: `Orders`. */
  section: string;
  /** Whether the section's sandbox was called. */
  environment: Environment;
  /** The document that came with the call, if one did. */
  upload: Upload | undefined;
  /** Says in the journal what the answer does not: a word for the cause, and a sentence. The first remark is kept. */
  remark(cause: string, explanation: string): void;
  /** Has the notifications sent that wait in the world, when the call is over. */
  sendNotifications(): void;
  /** Puts a message into a queue now. Undefined: nobody said where that is, so that messages for it wait. */
  sendToQueue(queueUrl: string, xml: string): Promise<Outcome> | undefined;
  /** A NextToken with which this caller can go on with `list`. */
  sealToken(list: string, state: object): string;
  /** What a NextToken of this caller for `list` holds. @throws MwsError as `data/error-answers.json` has it for the section. */
  openToken<State>(list: string, token: string): State;
}

/**
 * An operation: from a validated input to a result. It never sees HTTP, query strings or XML. One that has to wait gives a
 * promise: what it has changed by then is there for good.
 * @throws MwsError to refuse.
 */
export type Handler<Key extends OperationKey> = (
  context: OperationContext,
  input: Operations[Key]['input'],
) => Operations[Key]['output'] | Promise<Operations[Key]['output']>;

/** The operations that have code, by key. */
export type Handlers = { [Key in OperationKey]?: Handler<Key> };

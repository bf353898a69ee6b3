import type { IncomingMessage } from 'node:http';
import type { Spool, SpooledDocument } from '../world/spool.js';

/** Limits of what a request may bring along, in bytes. */
export interface BodyLimits {
  /** A form, which is held in memory. */
  form: number;
  /** A document such as a feed, which goes to a file. */
  document: number;
}

export const defaultBodyLimits: BodyLimits = { form: 16 * 1024 * 1024, document: 256 * 1024 * 1024 };

/** What a form of somebody with no access key may have. */
const STRANGERS = { bytes: 1024 * 1024, parameters: 10_000 };

/** An access key is sent before what is long, since names are sorted to be signed; it has 20 characters. */
const ACCESS_KEY = /(?:^|&)AWSAccessKeyId=([^&]{1,128})(?:&|$)/;

/** The error that such a body is refused with. */
export type BodyProblem = 'RequestTooLarge' | 'BodyDisconnected' | 'RequestMalformed' | 'InternalError';

/**
 * Reads a form to its end, or until it is longer than `limit`; `then` is called once. Of somebody with no access key it is read
 * up to a lower limit, and not taken apart where it has too many parameters.
 */
export function readForm(
  message: IncomingMessage,
  limit: number,
  isKey: (accessKeyId: string) => boolean,
  then: (body: Buffer | BodyProblem) => void,
): void {
  const chunks: Buffer[] = [];
  const isKnown = once(() => {
    const head = Buffer.concat(chunks).toString('latin1', 0, STRANGERS.bytes);
    const [, accessKeyId] = ACCESS_KEY.exec(head) ?? [];
    return accessKeyId !== undefined && isKey(accessKeyId);
  });
  readPieces(
    message,
    (length) => length <= STRANGERS.bytes || (length <= limit && isKnown()),
    (chunk) => chunks.push(chunk),
    (problem) => {
      const form = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      const tooMany = problem === undefined && hasTooMany(form) && !isKnown();
      then(problem ?? (tooMany ? 'RequestTooLarge' : form));
    },
  );
}

const AMPERSAND = 0x26;

/** Whether a form has more parameters than a stranger may send. */
function hasTooMany(form: Buffer): boolean {
  // Two bytes each are the least: most forms are too short to be counted.
  if (form.length < 2 * STRANGERS.parameters) return false;
  let count = 1;
  for (let at = form.indexOf(AMPERSAND); at >= 0 && count <= STRANGERS.parameters; count++)
    at = form.indexOf(AMPERSAND, at + 1);
  return count > STRANGERS.parameters;
}

/** What is asked once, and then known. */
function once(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= ask());
}

/** Reads a document to its end, or until it is longer than `limit`; `then` is called once. */
export function readDocument(
  message: IncomingMessage,
  limit: number,
  spool: Spool,
  then: (document: SpooledDocument | BodyProblem) => void,
): void {
  readPieces(
    message,
    (length) => length <= limit,
    (chunk) => spool.write(chunk),
    (problem) => {
      if (problem === undefined) return then(spool.end());
      spool.discard();
      then(problem);
    },
  );
}

function readPieces(
  message: IncomingMessage,
  isAllowed: (length: number) => boolean,
  take: (chunk: Buffer) => unknown,
  then: (problem?: BodyProblem) => void,
): void {
  let length = 0;
  let over = false;
  const end = (problem?: BodyProblem) => {
    if (over) return;
    over = true;
    then(problem);
  };
  message.on('data', (chunk: Buffer) => {
    if (over) return;
    length += chunk.length;
    if (!isAllowed(length)) return end('RequestTooLarge');
    try {
      take(chunk);
    } catch {
      // No room on the disk, say.
      end('InternalError');
    }
  });
  message.on('end', () => end());
  message.on('error', () => end('BodyDisconnected'));
}

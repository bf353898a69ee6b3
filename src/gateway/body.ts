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

/** The error that such a body is refused with. */
export type BodyProblem = 'RequestTooLarge' | 'BodyDisconnected' | 'RequestMalformed' | 'InternalError';

/** Reads a form to its end, or until it is longer than `limit`; `then` is called once. */
export function readForm(
  message: IncomingMessage,
  limit: number,
  then: (body: Buffer | BodyProblem) => void,
): void {
  const chunks: Buffer[] = [];
  readPieces(
    message,
    limit,
    (chunk) => chunks.push(chunk),
    (problem) => then(problem ?? (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))),
  );
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
    limit,
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
  limit: number,
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
    if (length > limit) return end('RequestTooLarge');
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

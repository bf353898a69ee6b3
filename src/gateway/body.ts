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
export type BodyProblem = 'RequestTooLarge' | 'BodyDisconnected' | 'InternalError';

/** Reads a form to its end, or until it is longer than `limit`. It never rejects. */
export async function readForm(message: IncomingMessage, limit: number): Promise<Buffer | BodyProblem> {
  const chunks: Buffer[] = [];
  const problem = await readPieces(message, limit, (chunk) => chunks.push(chunk));
  return problem ?? (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
}

/** Reads a document to its end, or until it is longer than `limit`. It never rejects. */
export async function readDocument(
  message: IncomingMessage,
  limit: number,
  spool: Spool,
): Promise<SpooledDocument | BodyProblem> {
  const problem = await readPieces(message, limit, (chunk) => spool.write(chunk));
  if (problem === undefined) return spool.end();
  spool.discard();
  return problem;
}

function readPieces(
  message: IncomingMessage,
  limit: number,
  take: (chunk: Buffer) => void,
): Promise<BodyProblem | undefined> {
  return new Promise((resolve) => {
    let length = 0;
    let over = false;
    const end = (problem?: BodyProblem) => {
      over = true;
      resolve(problem);
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
  });
}

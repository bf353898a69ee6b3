import type { IncomingMessage } from 'node:http';

/** Limits of what a request may bring along, in bytes. */
export interface BodyLimits {
  /** A form, which is held in memory. */
  form: number;
  /** A document such as a feed. */
  document: number;
}

export const defaultBodyLimits: BodyLimits = { form: 16 * 1024 * 1024, document: 256 * 1024 * 1024 };

export type ReadBody = { body: Buffer } | { problem: 'RequestTooLarge' | 'BodyDisconnected' };

/** Reads a body to its end, or until it is longer than `limit`. It never rejects. */
export function readBody(message: IncomingMessage, limit: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve({ problem: 'RequestTooLarge' });
    });
    message.on('end', () => resolve({ body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }));
    const cut = () => resolve({ problem: 'BodyDisconnected' });
    message.on('error', cut);
  });
}

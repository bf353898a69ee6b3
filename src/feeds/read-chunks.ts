import { closeSync, openSync, readSync } from 'node:fs';

/** Small enough that the messages of one chunk are about a slice of work. */
const CHUNK = 64 * 1024;

/** Where the bytes of a feed are: at hand, or in a file. */
export type FeedContent = { bytes: Uint8Array } | { file: string };

/** The bytes of a feed, a chunk at a time; a chunk is good until the next is asked for. */
export function* readChunks(content: FeedContent): Generator<Uint8Array, void> {
  if ('bytes' in content) {
    for (let at = 0; at < content.bytes.length; at += CHUNK) yield content.bytes.subarray(at, at + CHUNK);
    return;
  }
  const descriptor = openSync(content.file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes of a feed. */
export function headOf(content: FeedContent): Uint8Array {
  for (const chunk of readChunks(content)) return Uint8Array.from(chunk.subarray(0, 512));
  return new Uint8Array();
}

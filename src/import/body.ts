import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodeText } from './charset.js';
import { BrokenRecording } from './interaction.js';
import type { RecordedResponse } from './interaction.js';

/** A body is no larger than this when it is unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A body as it was before it was packed and written down. */
export interface Body {
  bytes: Buffer;
  /** Read as its bytes are, whatever its label says; a mark at its beginning is left out. */
  text: string;
  /** What was done that somebody may want to know. */
  notes: string[];
}

/** Unpacks and reads a body. @throws BrokenRecording where it is packed and does not come out, or is too large */
export function readBody({ body, headers }: RecordedResponse): Body {
  const packed = headers['content-encoding'] ?? '';
  const written = Buffer.isBuffer(body) ? body : bytesOfText(body, packed);
  const bytes = unpacked(written, packed);
  const label = /charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  const { text, charset } = decodeText(bytes, label);
  return {
    bytes,
    text: text.replace(/^\ufeff/, ''),
    notes: [
      ...(bytes === written ? [] : ['was packed']),
      ...(charset === undefined ? [] : [`is ${charset}, whatever its label says`]),
    ],
  };
}

/** A recorder that took packed bytes for text wrote each of them as a character. */
function bytesOfText(body: string, packed: string): Buffer {
  const looksPacked =
    /gzip|deflate|br/.test(packed) &&
    ['\u001f\u008b', '\u0078\u009c', '\u0078\u0001', '\u0078\u00da'].some((mark) => body.startsWith(mark));
  return Buffer.from(body, looksPacked ? 'latin1' : 'utf8');
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What its first bytes say counts: many recorders unpack a body and leave its label. */
function unpacked(bytes: Buffer, packed: string): Buffer {
  const bounds = { maxOutputLength: MAX_BYTES };
  try {
    if (isGzip(bytes)) return gunzipSync(bytes, bounds);
    if (/deflate/.test(packed) && bytes[0] === 0x78) return inflateSync(bytes, bounds);
    if (/\bbr\b/.test(packed) && !isUtf8(bytes)) return brotliDecompressSync(bytes, bounds);
    return bytes;
  } catch (error) {
    throw new BrokenRecording(`its body is packed, and does not come out: ${(error as Error).message}`);
  }
}

import type { Pair } from './parameters.js';
import { encodeRfc3986 } from './percent.js';

/** What Signature Version 2 signs: method, host, path and query, a line each. */
export function stringToSign(method: string, host: string, path: string, canonicalQuery: string): string {
  return `${method}\n${host}\n${path}\n${canonicalQuery}`;
}

/** The canonical query: every pair but Signature, decoded and escaped anew as RFC 3986 says, in byte order. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return join(pairs, (pair) => `${encodeRfc3986(pair.name)}=${encodeRfc3986(pair.value)}`);
}

/**
 * The same with the escapes as sent: some clients sign `*` bare or `~` as `%7E`, and send what they sign. A space is
 * `%20` here too: no client signs the `+` that it may send for it.
 */
export function canonicalQueryAsSent(pairs: readonly Pair[]): string {
  const spaced = (sent: string) => sent.replaceAll('+', '%20');
  return join(pairs, (pair) => `${spaced(pair.sentName)}=${spaced(pair.sentValue)}`);
}

function join(pairs: readonly Pair[], write: (pair: Pair) => string): string {
  return pairs
    .filter((pair) => pair.name !== 'Signature')
    .sort((a, b) => compareBytes(a.name, b.name) || compareBytes(a.value, b.value))
    .map(write)
    .join('&');
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Compares as UTF-8 bytes: capitals before small letters, and `Id.10` before `Id.2`. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 order, which `<` has, differs from byte order only beyond ASCII.
  if (BEYOND_ASCII.test(a) || BEYOND_ASCII.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

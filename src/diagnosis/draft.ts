import { compareBytes, stringToSign } from '../protocol/canonical.js';
import type { Pair } from '../protocol/parameters.js';
import { encodeRfc3986 } from '../protocol/percent.js';
import { createMac } from './mac.js';
import type { Digest, Key } from './mac.js';
import type { Suspect } from './suspect.js';

/** All that a client decides on when it signs: one way in which a signature may have been made. */
export interface Draft {
  method: string;
  host: string;
  path: string;
  /** The parameters that are signed, in the order sent. */
  pairs: readonly Pair[];
  /** Brings them into the order signed. */
  order(pairs: readonly Pair[]): readonly Pair[];
  /** Writes them as a query. */
  write(pairs: readonly Pair[]): string;
  /** Puts the string together. */
  layout(draft: Draft, query: string): string;
  key: Key;
  /** A digest with a character for each byte. */
  mac(digest: Digest, key: Key, text: string): string;
}

/** How the developer guide says that a request is signed. */
export const documented = (suspect: Suspect, secretKey: string): Draft => ({
  method: suspect.method,
  host: suspect.host,
  path: suspect.path === '' ? '/' : suspect.path,
  pairs: suspect.parameters.pairs.filter(({ name }) => name !== 'Signature'),
  order: byBytes,
  write: writing(encodeRfc3986),
  layout: ({ method, host, path }, query) => stringToSign(method, host, path, query),
  key: secretKey,
  mac: createMac(),
});

const byBytes: Draft['order'] = (pairs) =>
  pairs.toSorted((a, b) => compareBytes(a.name, b.name) || compareBytes(a.value, b.value));

/** Writes names and values alike by one rule. */
export const writing =
  (encode: (text: string) => string): Draft['write'] =>
  (pairs) =>
    pairs.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join('&');

/** The string that a draft signs. */
export const stringOf = (draft: Draft): string => draft.layout(draft, draft.write(draft.order(draft.pairs)));

import { timingSafeEqual } from 'node:crypto';
import { candidates } from './candidates.js';
import { documented } from './draft.js';
import type { Draft } from './draft.js';
import type { Mutation } from './mutation.js';
import type { SentDigest } from './sent-digest.js';
import type { KnownSecrets, Suspect } from './suspect.js';

/** How a signature was made: the draft that gives it, and what in it is not as it should be. */
export interface Found {
  draft: Draft;
  mutations: readonly Mutation[];
  sent: SentDigest;
}

/** What a search may cost at most: so many signatures over so many characters in all, some 15 milliseconds. */
const SIGNATURES = 4_000;
const CHARACTERS = 4_000_000;

/** Looks for the way in which a signature was made. It is never guessed: what is found gives the very signature. */
export function search(
  suspect: Suspect,
  secrets: KnownSecrets,
  sent: readonly SentDigest[],
): Found | undefined {
  const base = documented(suspect, secrets.secretKey);
  const writeOut = rememberingWriter();
  let signatures = 0;
  let characters = 0;
  for (const mutations of candidates(base, suspect, secrets)) {
    const draft = mutations.reduce((made, { change }) => ({ ...made, ...change }), base);
    const text = draft.layout(draft, writeOut(draft));
    for (const each of sent) {
      signatures++;
      characters += text.length;
      if (signatures > SIGNATURES || characters > CHARACTERS) return undefined;
      if (beginsWith(draft.mac(each.digest, draft.key, text), each.bytes))
        return { draft, mutations, sent: each };
    }
  }
  return undefined;
}

/** Writes queries, each once: most drafts differ in other parts. */
function rememberingWriter(): (draft: Draft) => string {
  const written = new Map<unknown, Map<unknown, Map<unknown, string>>>();
  return ({ pairs, order, write }) => {
    const byWrite = inner(inner(written, pairs), order);
    let query = byWrite.get(write);
    if (query === undefined) byWrite.set(write, (query = write(order(pairs))));
    return query;
  };
}

function inner<Value>(map: Map<unknown, Map<unknown, Value>>, key: unknown): Map<unknown, Value> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}

/** Whether a digest begins with the bytes that were sent; it takes as long wherever they differ. */
const beginsWith = (computed: Buffer, sent: Buffer): boolean =>
  sent.length <= computed.length && timingSafeEqual(computed.subarray(0, sent.length), sent);

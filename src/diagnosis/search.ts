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

/** What a search may cost at most: so many signatures over so many characters in all. */
const SIGNATURES = 4_000;
const CHARACTERS = 4_000_000;

/** What a piece of it may cost, some 2 milliseconds. */
const PIECE = { signatures: 500, characters: 250_000 };

/**
 * Looks for the way in which a signature was made. It is never guessed: what is found gives the very signature. It comes in
 * pieces, between which others have their turn.
 */
export function* search(
  suspect: Suspect,
  secrets: KnownSecrets,
  sent: readonly SentDigest[],
): Generator<undefined, Found | undefined> {
  const base = documented(suspect, secrets.secretKey);
  const writeOut = rememberingWriter();
  const wanted = sent.map((each) => ({ each, bytes: each.bytes.toString('latin1') }));
  let signatures = 0;
  let characters = 0;
  const pieceEnd = { ...PIECE };
  for (const mutations of candidates(base, suspect, secrets)) {
    if (!mutations) {
      yield;
      continue;
    }
    const draft = mutations.reduce((made, { change }) => ({ ...made, ...change }), base);
    const text = draft.layout(draft, writeOut(draft));
    for (const { each, bytes } of wanted) {
      signatures++;
      characters += text.length;
      if (signatures > SIGNATURES || characters > CHARACTERS) return undefined;
      if (beginsWith(draft.mac(each.digest, draft.key, text), bytes)) return { draft, mutations, sent: each };
    }
    if (signatures < pieceEnd.signatures && characters < pieceEnd.characters) continue;
    pieceEnd.signatures = signatures + PIECE.signatures;
    pieceEnd.characters = characters + PIECE.characters;
    yield;
  }
  return undefined;
}

/** Whether a digest is the one that was sent, or of one that was cut, begins like it; in a time that does not tell where they differ. */
function beginsWith(digest: string, sent: string): boolean {
  let difference = digest.length < sent.length ? 1 : 0;
  for (let at = 0; at < sent.length; at++) difference |= digest.charCodeAt(at) ^ sent.charCodeAt(at);
  return difference === 0;
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

import { isSignatureMethod } from '../protocol/signature.js';
import type { Pair } from '../protocol/parameters.js';
import { encodeRfc3986 } from '../protocol/percent.js';
import type { Diagnosis } from '../traffic/journal.js';
import { documented, stringOf } from './draft.js';
import type { Draft } from './draft.js';
import { mistakeOf } from './mistakes.js';
import { search } from './search.js';
import type { Found } from './search.js';
import { concealing, isLeftOut, isToken, maskToken } from './secrets.js';
import type { Conceal } from './secrets.js';
import { readSignature } from './sent-digest.js';
import { sentPair } from './suspect.js';
import type { KnownSecrets, Suspect } from './suspect.js';

/** Requests with more characters of parameters are not looked into: a diagnosis must stay cheap. */
export const LONGEST = 64 * 1024;

/** Why the signature of a request does not match, in one go: for who has nobody waiting. */
export function diagnose(suspect: Suspect, secrets: KnownSecrets): Diagnosis {
  const pieces = diagnosing(suspect, secrets, concealingOwn(suspect, secrets));
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/**
 * Why the signature of a request does not match. What it shows holds no secret, no signature and no whole token. It comes in
 * pieces, between which others have their turn.
 * @param conceal takes out of texts what must not be shown
 */
export function* diagnosing(
  suspect: Suspect,
  secrets: KnownSecrets,
  conceal: Conceal,
): Generator<undefined, Diagnosis> {
  if (suspect.parameters.length > LONGEST) return plain('too-long');
  const base = documented(suspect, secrets.secretKey);
  const serverString = shown(base, conceal);
  const signature = sentPair(suspect.parameters, 'Signature');
  const method = suspect.parameters.get('SignatureMethod') ?? '';
  if (!signature || !isSignatureMethod(method)) return { ...plain('unknown'), serverString };
  const sent = readSignature(signature, method === 'HmacSHA1' ? 'sha1' : 'sha256');
  if (sent.length === 0)
    return { ...plain('no-digest', { length: String(signature.value.length) }), serverString };
  const found = yield* search(suspect, secrets, sent);
  if (!found) return { ...plain('unknown'), serverString };
  return {
    ...told(found, method, conceal),
    serverString,
    ...compared(serverString, shown(found.draft, conceal)),
  };
}

const concealingOwn = ({ parameters }: Suspect, { secretKey, others }: KnownSecrets): Conceal =>
  concealing([secretKey, ...others.map((other) => other.secretKey)], parameters.entries());

/** A mistake that needs no strings to be understood. */
export function plain(code: string, words?: Record<string, string>): Diagnosis {
  return { code, codes: [code], ...mistakeOf(code, words) };
}

/** All that was found, in sentences; the first code is that of the first mistake in the order of the string. */
function told({ mutations, sent }: Found, method: string, conceal: Conceal): Diagnosis {
  const declared = method === 'HmacSHA1' ? 'sha1' : 'sha256';
  const mistakes = [
    ...mutations.flatMap(({ code, words }) => (code === undefined ? [] : [{ code, words }])),
    ...(sent.digest === declared ? [] : [{ code: `algorithm-${sent.digest}`, words: { method } }]),
    ...sent.codes.map((code) => ({ code, words: {} })),
  ];
  // What is right now was not when it was sent: the secret of the key has been set anew.
  if (mistakes.length === 0) return plain('right-now');
  const sentences = mistakes.map(({ code, words }) => mistakeOf(code, words));
  return {
    code: mistakes[0]!.code,
    codes: mistakes.map(({ code }) => code),
    cause: conceal(sentences.map(({ cause }) => cause).join(' ')),
    fix: conceal(sentences.map(({ fix }) => fix).join(' ')),
  };
}

/** The client's string, and the first byte in which what is shown of it differs from the server's. */
function compared(serverString: string, clientString: string): Pick<Diagnosis, 'clientString' | 'differsAt'> {
  const [server, client] = [Buffer.from(serverString), Buffer.from(clientString)];
  if (server.equals(client)) return { clientString };
  let differsAt = 0;
  while (server[differsAt] === client[differsAt]) differsAt++;
  return { clientString, differsAt };
}

/** The string of a draft with what must not be shown masked before it is written, so that no escaping hides it. */
const shown = (draft: Draft, conceal: Conceal): string =>
  conceal(stringOf({ ...draft, pairs: draft.pairs.map((pair) => masked(pair, conceal)) }));

function masked(pair: Pair, conceal: Conceal): Pair {
  const name = conceal(pair.name);
  const value =
    isLeftOut(pair.name) && pair.value !== ''
      ? '...'
      : isToken(pair.name)
        ? maskToken(pair.value)
        : conceal(pair.value);
  return {
    name,
    value,
    sentName: name === pair.name ? pair.sentName : encodeRfc3986(name),
    sentValue: value === pair.value ? pair.sentValue : encodeRfc3986(value),
  };
}

import { listDevelopers } from '../registry/developers.js';
import { listKeys } from '../registry/keys.js';
import type { JournalEntry } from '../traffic/journal.js';
import type { World } from '../world/world.js';

/** Takes out of a text what must not be shown. */
export type Conceal = (text: string) => string;

/** A signature is never shown; nor is anything that calls itself secret, though MWS knew no such parameter. */
export const isLeftOut = (name: string): boolean => /^signature$|secret/i.test(name);

export const isToken = (name: string): boolean =>
  /^(?:(?:mws)?auth_?token|(?:access|refresh)_token|restrictedDataToken|code|spapi_oauth_code)$/i.test(name);

/** A token by its first and last four characters; one too short for that shows none. */
export const maskToken = (token: string): string =>
  token.length > 12 ? `${token.slice(0, 4)}...${token.slice(-4)}` : '...';

/** Tokens as MWS and Login with Amazon made them, wherever they stand, and what GetAuthToken answers. */
const TOKENS =
  /amzn\.mws\.[\w-]{8,}|(?<=<MWSAuthToken>)[^<]+|At(?:z[ar]|c|z\.sprdt)(?:\||%(?:25)*7[cC])[\w-]{8,}|amzn1\.oa2-cs\.v1\.\w{8,}/g;

/** Shorter values would be found in texts that have nothing to do with them. */
const SHORTEST = 8;

/** What is looked for in a text, and what is shown instead. */
type Replacement = readonly [RegExp, string];

/** What is never shown in any text: these secrets, what a request was signed with, and tokens but for their ends. */
export const concealing = (secrets: readonly string[], parameters: Iterable<[string, string]>): Conceal =>
  replacing([...secretsIn(secrets), ...sentWith(parameters)]);

/**
 * Clients that are set up wrongly send their secret as a key id or a token: what is a secret here is shown nowhere, nor
 * is what the request was signed with.
 */
export function concealer(world: World): (entry: JournalEntry) => Conceal {
  const secrets = secretsOf(world);
  return ({ parameters }) => replacing([...secrets, ...sentWith(parameters?.entries() ?? [])]);
}

/** The same for texts of any request: what that one was signed with may be in it. */
export const worldConcealer = (world: World): Conceal => replacing(secretsOf(world));

function secretsOf(world: World): Replacement[] {
  const keys = listDevelopers(world).flatMap((developer) => listKeys(world, developer));
  return secretsIn(keys.map(({ secretKey }) => secretKey));
}

const replacing =
  (replaced: readonly Replacement[]): Conceal =>
  (text) =>
    replaced
      .reduce((shown, [value, instead]) => shown.replace(value, () => instead), text)
      .replace(TOKENS, maskToken);

const secretsIn = (secrets: readonly string[]): Replacement[] =>
  secrets.filter((secret) => secret.length > 0).map((secret) => [spellingsOf(secret), '(secret)']);

/**
 * A value in every spelling that it may have in a request: as it is, escaped for a URL, once or again, or for JSON, and with a
 * blank for a plus that was not escaped.
 */
function spellingsOf(value: string): RegExp {
  const source = [...value].map((char) => {
    const literal = char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    const escaped = [...Buffer.from(char)]
      .map(hexOf)
      .map((hex) => `%(?:25)*${hex}`)
      .join('');
    const more = char === '+' ? '| |%(?:25)*20' : char === '/' ? '|\\\\/' : '';
    return `(?:${literal}|${escaped}${more})`;
  });
  return new RegExp(source.join(''), 'g');
}

/** Two digits of either case. */
const hexOf = (byte: number): string =>
  byte
    .toString(16)
    .padStart(2, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** The signature and the token that a request carried, with what is shown of them. */
function sentWith(parameters: Iterable<[string, string]>): Replacement[] {
  const sent: Replacement[] = [];
  for (const [name, value] of parameters) {
    if (value.length < SHORTEST) continue;
    if (isLeftOut(name)) sent.push([spellingsOf(value), '...']);
    else if (isToken(name)) sent.push([spellingsOf(value), maskToken(value)]);
  }
  return sent;
}

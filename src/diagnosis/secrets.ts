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
  /\bamzn\.mws\.[\w-]{8,}|(?<=<MWSAuthToken>)[^<]+|\bAt(?:z[ar]|c|z\.sprdt)\|[\w-]{8,}|\bamzn1\.oa2-cs\.v1\.\w{8,}/g;

/** Shorter values would be found in texts that have nothing to do with them. */
const SHORTEST = 8;

/** What is never shown in any text: these secrets, what a request was signed with, and tokens but for their ends. */
export function concealing(secrets: readonly string[], parameters: Iterable<[string, string]>): Conceal {
  const replaced = [
    ...secrets.filter((secret) => secret.length > 0).map((secret) => [secret, '(secret)'] as const),
    ...sentWith(parameters),
  ];
  return (text) =>
    replaced
      .reduce((shown, [value, instead]) => shown.replaceAll(value, instead), text)
      .replace(TOKENS, maskToken);
}

/**
 * Clients that are set up wrongly send their secret as a key id or a token: what is a secret here is shown nowhere, nor
 * is what the request was signed with.
 */
export function concealer(world: World): (entry: JournalEntry) => Conceal {
  const secrets = listDevelopers(world)
    .flatMap((developer) => listKeys(world, developer))
    .map(({ secretKey }) => secretKey);
  return ({ parameters }) => concealing(secrets, parameters?.entries() ?? []);
}

/** The signature and the token that a request carried, with what is shown of them. */
function sentWith(parameters: Iterable<[string, string]>): [string, string][] {
  const sent: [string, string][] = [];
  for (const [name, value] of parameters) {
    if (value.length < SHORTEST) continue;
    if (isLeftOut(name)) sent.push([value, '...']);
    else if (isToken(name)) sent.push([value, maskToken(value)]);
  }
  return sent;
}

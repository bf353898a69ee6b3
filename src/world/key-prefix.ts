import { createChance } from './chance.js';

/** A sandbox's access keys are its id, of 8 characters, and 12 more. */
export const ID_LENGTH = 8;
export const TAIL_LENGTH = 12;

/**
 * An access key as a world has it whose keys begin with `prefix`: one of 20 characters keeps its last 12, any other gets
 * 12 that are always the same.
 */
export function withPrefix(prefix: string, accessKeyId: string): string {
  if (prefix === '' || accessKeyId.startsWith(prefix)) return accessKeyId;
  const tail = accessKeyId.slice(prefix.length);
  return prefix + (tail.length === TAIL_LENGTH ? tail : madeUpTail(accessKeyId));
}

/** Another tail for a key, where its own is taken. */
export const madeUpTail = (accessKeyId: string): string =>
  createChance(accessKeyId, 'sandbox').text(TAIL_LENGTH);

const CLIENT_ID = 'amzn1.application-oa2-client.';
const HEX_LENGTH = 2 * ID_LENGTH;

/** A client id of SP-API: 32 hexadecimal digits, of which the first 16 are the characters of a sandbox's id. */
export const clientIdWith = (prefix: string, digits: string): string =>
  CLIENT_ID + Buffer.from(prefix, 'latin1').toString('hex') + digits.slice(2 * prefix.length);

/** The same client id in a sandbox. */
export const clientIdIn = (prefix: string, clientId: string): string =>
  clientIdWith(prefix, clientId.slice(CLIENT_ID.length));

/** What may be the id of a sandbox in a client id. */
export const sandboxOfClient = (clientId: string): string =>
  Buffer.from(clientId.slice(CLIENT_ID.length, CLIENT_ID.length + HEX_LENGTH), 'hex').toString('latin1');

/** A token of Login with Amazon in a sandbox: its id follows the bar. */
export function tokenIn(prefix: string, token: string): string {
  const at = token.lastIndexOf('|') + 1;
  return token.slice(0, at) + prefix + token.slice(at + prefix.length);
}

/** What may be the id of a sandbox in such a token. */
export function sandboxOfToken(token: string): string {
  const at = token.lastIndexOf('|') + 1;
  return token.slice(at, at + ID_LENGTH);
}

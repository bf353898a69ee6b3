import { createHmac } from 'node:crypto';
import { Parameters } from '../protocol/parameters.js';
import type { KnownSecrets, Suspect } from './suspect.js';

/** A client that signs by rules of its own; it shares nothing with the code that finds out what they are. */
export interface WrongSigner {
  /** What is sent. */
  method?: string;
  host?: string;
  path?: string;
  parameters?: Record<string, string>;
  /** The pairs as they are put on the wire, without the signature. */
  send?(pairs: readonly string[]): string;
  /** Where they go: by default into the body of a POST. */
  inQuery?: boolean;
  feed?: string;
  forwarded?: Suspect['forwarded'];
  /** What is signed instead of what is sent. */
  signedMethod?: string;
  signedHost?: string;
  signedPath?: string;
  signed?(parameters: Record<string, string>): Record<string, string>;
  sort?(names: string[]): string[];
  escape?(text: string): string;
  query?(pairs: readonly string[]): string;
  lines?(method: string, host: string, path: string, query: string): string;
  /** With what. */
  secret?: string | Buffer;
  hash?: string;
  mac?(secret: string | Buffer, text: string): Buffer;
  /** How the signature is written, and how it is put on the wire. */
  encode?(digest: Buffer): string;
  escapeSignature?(signature: string): string;
}

export const SECRET = 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct';
export const TOKEN = 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE';

export const usual: Record<string, string> = {
  Version: '2013-09-01',
  Action: 'ListOrders',
  AWSAccessKeyId: '022QF0EXAMPLEH9DHM02',
  SellerId: 'A2EXAMPLESELLER',
  MWSAuthToken: TOKEN,
  Timestamp: '2020-06-24T14:10:37Z',
  SignatureMethod: 'HmacSHA256',
  SignatureVersion: '2',
  CreatedAfter: '2020-01-01T00:00:00Z',
};

/** RFC 3986, byte by byte. */
export function escape(text: string): string {
  let escaped = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const char = String.fromCharCode(byte);
    escaped += /[A-Za-z0-9_.~-]/.test(char)
      ? char
      : `%${byte < 16 ? '0' : ''}${byte.toString(16).toUpperCase()}`;
  }
  return escaped;
}

/** The request that such a client sends, as the server sees it, and the string that it signed. */
export function signedBy(signer: WrongSigner): { suspect: Suspect; text: string; signature: string } {
  const {
    method = 'POST',
    host = 'localhost:2009',
    path = '/Orders/2013-09-01',
    parameters = usual,
  } = signer;
  const { escape: escaped = escape, secret = SECRET, feed } = signer;
  const signed = signer.signed?.({ ...parameters }) ?? parameters;
  const names = (signer.sort ?? ((all) => all.sort((a, b) => (a < b ? -1 : 1))))(Object.keys(signed));
  const pairs = names.map((name) => `${escaped(name)}=${escaped(signed[name]!)}`);
  const query = (signer.query ?? ((all) => all.join('&')))(pairs);
  const lines = signer.lines ?? ((...all) => all.join('\n'));
  const text = lines(
    signer.signedMethod ?? method,
    signer.signedHost ?? host,
    signer.signedPath ?? path,
    query,
  );
  const mac =
    signer.mac ??
    ((key, message) =>
      createHmac(signer.hash ?? 'sha256', key)
        .update(message)
        .digest());
  const signature = (signer.encode ?? ((digest) => digest.toString('base64')))(mac(secret, text));

  const own = Object.entries(parameters).map(([name, value]) => `${escape(name)}=${escape(value)}`);
  const sent = `${(signer.send ?? ((all) => all.join('&')))(own)}&Signature=${(signer.escapeSignature ?? escape)(signature)}`;
  const inQuery = signer.inQuery ?? (method === 'GET' || feed !== undefined);
  const suspect: Suspect = {
    method,
    host,
    path,
    target: inQuery ? `${path}?${sent}` : path,
    parameters: new Parameters(...(inQuery ? [sent] : ['', sent])),
    form: inQuery ? undefined : sent,
    document: feed,
    forwarded: signer.forwarded,
    legacyPaths: /^\/(Feeds|Reports|$)/.test(path),
  };
  return { suspect, text, signature };
}

export const secrets: KnownSecrets = {
  secretKey: SECRET,
  others: [
    { code: 'secret-other-key', secretKey: 'anotherSecretOfTheSameDeveloper/EXAMPLE1', accessKeyId: 'KEYOTHER' },
    { code: 'secret-reset', secretKey: 'theSecretThatWasBeforeTheReset/EXAMPLE02', accessKeyId: 'KEYRESET' },
    { code: 'secret-other-developer', secretKey: 'theSecretOfSomebodyElseAltogetherEXAMPLE', accessKeyId: 'KEYALIEN' },
  ],
}; // prettier-ignore

import { encodeRfc3986 } from '../../protocol/percent.js';
import type { Key } from '../mac.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import type { KnownSecrets, Suspect } from '../suspect.js';

const mistake = mistaking('key');

/** So many keys of a registry are tried; a scenario of thousands must not make a diagnosis slow. */
const MOST_OTHERS = 40;

/** Mistakes in the secret. */
export function secretMistakes({ parameters }: Suspect, { secretKey, others }: KnownSecrets): Mutation[] {
  const like = (code: string, ...keys: Key[]) => keys.map((key) => mistake(code, key));
  const sent = (name: string) => parameters.get(name) || [];
  return [
    ...like('secret-newline', `${secretKey}\n`, `${secretKey}\r\n`, `${secretKey}\r`),
    ...like('secret-space', `${secretKey} `, ` ${secretKey}`, `${secretKey}\t`, ` ${secretKey} `),
    ...like('secret-quoted', `"${secretKey}"`, `'${secretKey}'`),
    ...like('secret-key-id', ...[sent('AWSAccessKeyId')].flat()),
    ...like('secret-other-value', ...[sent('MWSAuthToken'), sent('SellerId'), sent('Merchant')].flat()),
    ...others
      .slice(0, MOST_OTHERS)
      .map((other) => mistake(other.code, other.secretKey, { name: other.accessKeyId })),
    ...like('secret-empty', ''),
    ...like('secret-ampersand', `${secretKey}&`),
    ...like('secret-aws4', `AWS4${secretKey}`),
    ...like('secret-encoded', encodeRfc3986(secretKey), secretKey.replaceAll('+', ' ')),
    ...like('secret-base64', Buffer.from(secretKey).toString('base64'), Buffer.from(secretKey, 'base64')),
    ...like('secret-case', secretKey.toLowerCase(), secretKey.toUpperCase()),
    ...like('secret-cut', ...cuts(secretKey)),
  ];
}

/** Up to four characters lost at an end, or all from one that a shell or a file of settings reads otherwise. */
function cuts(secretKey: string): string[] {
  const ends = [1, 2, 3, 4].map((lost) => secretKey.slice(0, -lost));
  const marks = [...'+/=#$&%'].map((mark) => secretKey.indexOf(mark)).filter((at) => at >= 0);
  return [
    ...ends,
    secretKey.slice(1),
    ...marks.flatMap((at) => [secretKey.slice(0, at), secretKey.slice(at + 1)]),
    secretKey.replaceAll(/[+/=]/g, ''),
  ].filter((key) => key !== '');
}

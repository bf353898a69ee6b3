import type { Pair } from '../protocol/parameters.js';
import type { Digest } from './mac.js';

/** The bytes that a signature stands for, and what is wrong with how it was written. */
export interface SentDigest {
  bytes: Buffer;
  digest: Digest;
  codes: readonly string[];
}

const digests: Readonly<Record<number, Digest>> = { 32: 'sha256', 20: 'sha1' };

/** So many bytes of a cut signature tell as much as all of them. */
const ENOUGH = 12;

/**
 * Reads a signature in every way that makes a digest of it, whole or cut. Nothing where it is none, so that nothing need
 * be tried.
 */
export function readSignature({ value, sentValue }: Pair, said: Digest): SentDigest[] {
  const { text, codes } = cleaned(value);
  const read = [
    ...rawBytes(sentValue, value).map((bytes) => ({ bytes, codes: ['output-raw'] })),
    ...readText(text).map(({ bytes, code }) => ({ bytes, codes: code ? [...codes, code] : codes })),
  ];
  const whole = read.flatMap((each) => {
    const digest = digests[each.bytes.length];
    return digest ? [{ ...each, digest }] : [];
  });
  return whole.length > 0 ? whole : cut(text, codes, said);
}

/** What happens to a signature on its way: escaped once too often, or not, and a line end of an encoder. */
function cleaned(value: string): { text: string; codes: string[] } {
  const codes: string[] = [];
  let text = value;
  if (/%[0-9A-Fa-f]{2}/.test(text)) {
    codes.push('output-escaped-twice');
    text = text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  if (/^\s|\s$/.test(text) && /[=\w]\s*[\r\n]/.test(text)) {
    codes.push('output-newline');
    text = text.replaceAll(/[\r\n]/g, '');
  }
  if (text.includes(' ')) {
    codes.push('output-plus');
    text = text.replaceAll(' ', '+');
  }
  return { text, codes };
}

function readText(text: string): { bytes: Buffer; code?: string }[] {
  if (/^(?:[0-9a-f]{64}|[0-9a-f]{40})$/i.test(text))
    return [{ bytes: Buffer.from(text, 'hex'), code: 'output-hex' }];
  if (!/^[\w+/-]+={0,2}$/.test(text)) return [];
  const bytes = Buffer.from(text, 'base64');
  const inner = bytes.toString('latin1');
  if (/^[A-Za-z0-9+/]{27}=$|^[A-Za-z0-9+/]{43}=$/.test(inner))
    return [{ bytes: Buffer.from(inner, 'base64'), code: 'output-base64-twice' }];
  if (/^(?:[0-9a-f]{64}|[0-9a-f]{40})$/i.test(inner))
    return [{ bytes: Buffer.from(inner, 'hex'), code: 'output-base64-of-hex' }];
  const written = bytes.toString('base64');
  if (written === text) return [{ bytes }];
  const unpadded = text.replace(/=+$/, '');
  if (written.replace(/=+$/, '') === unpadded) return [{ bytes, code: 'output-padding' }];
  return bytes.toString('base64url') === unpadded ? [{ bytes, code: 'output-base64url' }] : [];
}

/** A digest without base64: its bytes escaped one by one, or as Latin-1 characters. */
function rawBytes(sentValue: string, value: string): Buffer[] {
  const escaped = Buffer.from(
    sentValue
      .replaceAll('+', ' ')
      .replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
  return [escaped, Buffer.from(value, 'latin1')].filter(({ length }) => length in digests).slice(0, 1);
}

function cut(text: string, codes: readonly string[], digest: Digest): SentDigest[] {
  if (!/^[A-Za-z0-9+/]+$/.test(text)) return [];
  const bytes = Buffer.from(text, 'base64').subarray(0, Math.floor((text.length * 6) / 8));
  const most = digest === 'sha256' ? 32 : 20;
  if (bytes.length < ENOUGH || bytes.length >= most) return [];
  return [{ bytes, digest, codes: [...codes, 'output-cut'] }];
}

import { describe, expect, test } from 'vitest';
import { charsetOf, decode } from './charset.js';
import { Refusal } from './problem.js';

const GB = 'A1F83G8C2ARO7P';
const JP = 'A1VC38T7YXB528';
const SG = 'A19VAU5U5O7RUS';

describe('the charset of a feed', () => {
  const declared = '<?xml version="1.0" encoding="iso-8859-1"?>';
  test.each([
    ['the Content-Type first', 'text/xml; charset=utf-8', declared, 'xml', GB, 'utf-8'],
    ['the Content-Type in quotes', 'text/plain;charset="Shift_JIS"', '', 'flat-file', GB, 'Shift_JIS'],
    ['the XML declaration', 'text/xml', declared, 'xml', GB, 'iso-8859-1'],
    ['XML itself', 'application/x-www-form-urlencoded', '<a/>', 'xml', JP, 'UTF-8'],
    ['a byte order mark', 'text/plain', '\ufeffsku', 'flat-file', GB, 'UTF-8'],
    ['the marketplace in Europe', 'text/plain', 'sku', 'flat-file', GB, 'windows-1252'],
    ['the marketplace in Japan', 'text/plain', 'sku', 'flat-file', JP, 'windows-31j'],
    ['the marketplace in Singapore', 'text/plain', 'sku', 'flat-file', SG, 'UTF-8'],
  ])('is said by %s', (_, contentType, head, format, marketplaceId, charset) => {
    expect(charsetOf({ contentType, head: Buffer.from(head), format, marketplaceId })).toBe(charset);
  }); // prettier-ignore
});

describe('decoding', () => {
  const decoded = (bytes: Buffer, charset: string) => [
    ...decode([bytes.subarray(0, 1), bytes.subarray(1)], charset),
  ];

  test.each([
    ['UTF-8', Buffer.from('é')],
    ['CP1252', Buffer.from([0xe9])],
    ['iso-8859-1', Buffer.from([0xe9])],
    ['UTF-16LE', Buffer.from('é', 'utf16le')],
  ])('takes %s', (charset, bytes) => {
    expect(decoded(bytes, charset).join('')).toBe('é');
  });

  test('takes Japanese, also where a character lies across two pieces', () => {
    expect(decoded(Buffer.from([0x83, 0x74]), 'Windows-31J').join('')).toBe('フ');
  });

  test.each([
    ['bytes that are not of it', Buffer.from([0x61, 0xff]), 'utf-8'],
    ['half a character', Buffer.from([0xc3]), 'utf-8'],
    ['an unknown charset', Buffer.from('a'), 'klingon'],
  ])('refuses %s', (_, bytes, charset) => {
    expect(() => decoded(bytes, charset)).toThrow(Refusal);
  });
});

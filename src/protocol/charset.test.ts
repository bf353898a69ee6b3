import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readData } from '../model/data-file.js';
import { encodeText } from './charset.js';

const { encodings } = readData<{ encodings: Record<string, { charset: string }[]> }>(
  'reports/encodings.json',
);
const { charsets: ofFeeds } = readData<{ charsets: Record<string, string> }>('feeds/reports.json');
const charsets = [
  ...new Set([
    ...Object.values(encodings)
      .flat()
      .map(({ charset }) => charset),
    ...Object.values(ofFeeds),
  ]),
];
const { twins } = readData<{ twins: Record<string, Record<string, string>> }>('charsets.json');

/** Not by TextDecoder: that of Node 20 takes windows-1252 for ISO-8859-1. */
const decode = (bytes: Uint8Array, charset: string) => iconv.decode(Buffer.from(bytes), charset);

/** Every character of the basic plane that a decoder of the charset makes of some bytes. */
function repertoireOf(charset: string): string[] {
  const found = new Set<string>();
  const add = (bytes: number[]) => {
    const text = decode(Uint8Array.from(bytes), charset);
    if (text.length === 1 && text !== '\ufffd' && text > '\x7f') found.add(text);
  };
  for (let first = 0x80; first < 0x100; first++) {
    add([first]);
    if (charset === 'windows-31j') for (let second = 0x40; second < 0xfd; second++) add([first, second]);
  }
  return [...found];
}

const USER_DEFINED = /[\ue000-\uf8ff]/;

describe.each(charsets)('%s', (charset) => {
  test('has all of its own characters back', () => {
    const own = repertoireOf(charset).filter(
      (character) => !/[\x80-\x9f]/.test(character) && !USER_DEFINED.test(character),
    );
    const lost = own.filter((character) => decode(encodeText(character, charset), charset) !== character);

    expect(lost).toEqual([]);
  });

  test('has no twin that is lost itself, or that stands for what it has', () => {
    for (const [character, twin] of Object.entries(twins[charset.toLowerCase()] ?? {})) {
      expect(decode(encodeText(character, charset), charset)).toBe(twin);
      expect(repertoireOf(charset)).not.toContain(character);
    }
  });
});

test.each([
  ['\u301c', '8160'],
  ['\u2014', '815c'],
  ['\u2212', '817c'],
  ['\u2016', '8161'],
  ['\u00a2', '8191'],
  ['\u00a3', '8192'],
  ['\u00ac', '81ca'],
  ['\u00a5', '818f'],
])('%s in a Japanese report is %s', (character, bytes) => {
  expect(encodeText(character, 'windows-31j').toString('hex')).toBe(bytes);
});

test('a character without a twin is a question mark', () => {
  expect(encodeText('日\u{1f600}', 'windows-1252').toString('latin1')).toMatch(/^\?+$/);
});

import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { character, forAll } from './testing.js';
import { escapeXml, XML_DECLARATION } from './xml-text.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** What a parser reads where `text` was written into an element. */
const readBack = (text: string): string => {
  const { a } = parser.parse(`<a>.${escapeXml(text)}.</a>`) as { a: string };
  return a.slice(1, -1);
};

/** XML 1.0, production 2. */
const isXmlChar = (code: number): boolean =>
  code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff); // prettier-ignore

const plane = (number: number): number[] => Array.from({ length: 0x10000 }, (_, at) => number * 0x10000 + at);

test('the declaration names no encoding', () => {
  expect(XML_DECLARATION).toBe('<?xml version="1.0"?>');
});

describe('escapeXml', () => {
  test('has named entities for markup, and leaves everything else as it stands', () => {
    expect(escapeXml(`Smith & Söhne <"本"> 'x' 😀\n\t.`)).toBe(
      `Smith &amp; Söhne &lt;&quot;本&quot;&gt; 'x' 😀\n\t.`,
    );
  });

  test('escapes a carriage return, which a parser would take for a line break', () => {
    expect(escapeXml('a\r\nb')).toBe('a&#xD;\nb');
  });

  test('escapes what looks escaped', () => {
    expect(escapeXml('&amp; &#65; <![CDATA[x]]>')).toBe('&amp;amp; &amp;#65; &lt;![CDATA[x]]&gt;');
  });

  test.each([...Array(17).keys()])('a parser reads back every character of plane %i', (number) => {
    const text = String.fromCodePoint(...plane(number).filter(isXmlChar));

    expect(readBack(text) === text).toBe(true);
  });

  test('a character that XML 1.0 lacks becomes U+FFFD, and no other does', () => {
    const replaced = [...Array(17).keys()]
      .flatMap(plane)
      .filter((code) => code !== 0xfffd && escapeXml(String.fromCodePoint(code)) === '\ufffd');

    expect(replaced).toEqual([...Array(17).keys()].flatMap(plane).filter((code) => !isXmlChar(code)));
  });

  test('half of a pair becomes U+FFFD, a whole pair does not', () => {
    expect(escapeXml('\ud83d😀\ude00\ud83d')).toBe('\ufffd😀\ufffd\ufffd');
  });

  test('a parser reads back any text, with U+FFFD for what XML 1.0 lacks', () => {
    const rich = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '&',
          '<',
          '>',
          '"',
          "'",
          ';',
          '\r',
          '\n',
          '\t',
          '\u0000',
          '\u001f',
          '\ufffe',
          '\ud800',
          ']]>',
          '&lt;',
        ),
        character,
      ),
    });
    const expected = (text: string) =>
      [...text].map((char) => (isXmlChar(char.codePointAt(0)!) ? char : '\ufffd')).join('');

    forAll(rich, (text) => expect(readBack(text)).toBe(expected(text)), 500);
  });

  test('a parser reads back an attribute with quotes and markup', () => {
    const read = parser.parse(`<a b="${escapeXml(`"<&>'`)}"/>`) as { a: { '@_b': string } };

    expect(read.a['@_b']).toBe(`"<&>'`);
  });
});

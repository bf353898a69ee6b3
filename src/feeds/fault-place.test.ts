import { describe, expect, test } from 'vitest';
import { createXmlParser } from './bounded-xml.js';
import { bounds } from './feed-type.js';
import { Refusal } from './problem.js';

/** What a document is refused with, read in pieces of `size` characters: the result, and where. */
function faultIn(text: string, size = text.length): string {
  const parser = createXmlParser({ open: () => {}, text: () => {}, close: () => {} });
  try {
    for (let at = 0; at < text.length; at += size) parser.write(text.slice(at, at + size));
    parser.end();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { result, values } = error.problem;
    return `${result} ${values['line']}:${values['column']}`;
  }
  return 'well-formed';
}

/** The sixth line of a feed has this in an element that begins in column 3, so it begins in column 6. */
const feed = (content: string): string =>
  [
    '<?xml version="1.0"?>', '<AmazonEnvelope>', '<Header><DocumentVersion>1.01</DocumentVersion></Header>', '<Message>',
    '  <MessageID>1</MessageID>', `  <A>${content}</A>`, '  <B>&amp; so on</B>', '</Message>', '</AmazonEnvelope>', '',
  ].join('\n'); // prettier-ignore

describe('an ill-formed document is told where it is broken', () => {
  test.each([
    ['a bare &', feed('x & y'), '6:8'],
    ['a bare & in front of a letter', feed('AT&T'), '6:8'],
    ['a bare & at the end of a text', feed('x&'), '6:7'],
    ['a bare & in a later line', feed('x\ny\n & z'), '8:2'],
    ['a bare & with no ; behind it', feed('x & y').replace('&amp;', 'and'), '6:8'],
    ['a bare & behind a good one', feed('x &amp; y & z'), '6:16'],
    ['a reference to no character', feed('&#xZZ;'), '6:6'],
    ['a reference to a character that XML lacks', feed('&#0;'), '6:10'],
    ['an undeclared entity', feed('&nbsp;'), '6:12'],
    ['a bare <', feed('a < b'), '6:9'],
    ['a bare < in front of a digit', feed('1<2'), '6:9'],
    ['a name that is none', feed('<1a/>'), '6:8'],
    ['another end tag, behind it', feed('x</C>'), '6:11'],
    ['an element that does not end, behind the end tag of the one around it', '<a>\n<b>\n</a>', '3:5'],
    ['an end tag too many', feed('x</A>'), '6:15'],
    ['an attribute without quotes', feed('<c d=1/>'), '6:12'],
    ['an attribute without a value', feed('<c d/>'), '6:11'],
    ['an attribute given twice', feed('<c d="1" d="2"/>'), '6:22'],
    ['an attribute that does not end', feed('<c d="1/>'), '6:16'],
    ['a bare & in an attribute', feed('<c d="x & y"/>'), '6:14'],
    ['a bare & in an attribute, and no ; behind it', feed('<c d="x &y"/>').replace('&amp;', 'and'), '6:14'],
    ['a bare & in an attribute on a later line', feed('x\n<c\n d="&"/>'), '8:5'],
    ['a < in an attribute', feed('<c d="<"/>'), '6:13'],
    ['a control character', feed('a\u0001b'), '6:8'],
    ['a null character', feed('a\0b'), '6:8'],
    [']]> in a text', feed('a ]]> b'), '6:11'],
    ['-- in a comment', feed('<!-- a -- b -->'), '6:16'],
    ['a second root', '<a/>\n<b/>', '2:4'],
    ['text in front of the root', 'xyz\n<a/>', '1:1'],
    ['text behind the root', '<a/>\nxyz', '2:1'],
    ['a declaration that is not at the beginning', ' <?xml version="1.0"?><a/>', '1:8'],
    ['nothing', '', '1:1'],
    ['an end in the middle', feed('x').slice(0, -18), '9:1'],
    ['a comment that does not end', feed('<!-- x'), '10:1'],
    ['CDATA that does not end', feed('<![CDATA[x'), '10:1'],
  ])('with %s', (_, text, place) => {
    const expected = `illFormed ${place}`;
    expect([faultIn(text), faultIn(text, 7), faultIn(text, 1)]).toEqual([expected, expected, expected]);
  }); // prettier-ignore

  test('with a bare & far away from the next thing that would make sense', () => {
    const rest = '<C>text</C>\n'.repeat(bounds.tokenCharacters / 10);
    const text = feed('x & y').replace('&amp;', 'and').replace('</Message>', `${rest}</Message>`);
    expect(faultIn(text, 65_536)).toBe('illFormed 6:8');
    // A long text is no ill-formed one.
    expect(faultIn(feed('a'.repeat(2 * bounds.tokenCharacters)), 65_536)).toMatch('beyondBounds ');
  });

  test('deep in a large feed, of which only the end is looked at', () => {
    const messages = '<Message><A>text &amp; text</A></Message>\n'.repeat(20_000);
    const [head, end] = feed('x & y').split('<Message>\n') as [string, string];
    expect(faultIn(`${head}${messages}<Message>\n${end}`, 65_536)).toBe('illFormed 20006:8');
  });
});

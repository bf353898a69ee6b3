import { describe, expect, it } from 'vitest';
import { readXml, withPlainBreaks, XmlFault } from './read-xml.js';

const faultOf = (text: string) => {
  try {
    readXml(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return `${error.at} ${error.message}`;
  }
};

describe('what is read', () => {
  it('keeps names, order, attributes and texts as they were written', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- recorded --><A xmlns:ns2="urn:2" b="1&amp;2&#10;">
  <ns2:Price>1.50</ns2:Price>
  <Zip> 00123 </Zip><Zip>0x1F</Zip>
  <Text>a &lt;b&gt; &#xe9;&#65; &amp;lt;<![CDATA[<c>&amp;]]></Text>
  <Empty/><Blank> </Blank>
</A>`;
    expect(readXml(text)).toEqual([
      {
        name: 'A',
        attributes: { 'xmlns:ns2': 'urn:2', b: '1&2\n' },
        at: text.indexOf('<A'),
        content: [
          { name: 'ns2:Price', attributes: {}, content: '1.50', at: text.indexOf('<ns2:Price') },
          { name: 'Zip', attributes: {}, content: ' 00123 ', at: text.indexOf('<Zip') },
          { name: 'Zip', attributes: {}, content: '0x1F', at: text.lastIndexOf('<Zip') },
          { name: 'Text', attributes: {}, content: 'a <b> éA &lt;<c>&amp;', at: text.indexOf('<Text') },
          { name: 'Empty', attributes: {}, content: '', at: text.indexOf('<Empty') },
          { name: 'Blank', attributes: {}, content: ' ', at: text.indexOf('<Blank') },
        ],
      },
    ]);
  });

  it('may be several elements side by side, behind a mark of its encoding', () => {
    expect(readXml('\ufeff<A/>\n<B/>').map(({ name, at }) => [name, at])).toEqual([
      ['A', 1],
      ['B', 6],
    ]);
    expect(withPlainBreaks('<A>\r\n1\r2</A>')).toBe('<A>\n1\n2</A>');
  });
});

describe('what is not taken', () => {
  it.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY x "y">]><A>&x;</A>',
      /^0 a document type \(DOCTYPE\) is not taken$/,
    ],
    ['one in small letters, behind a comment', '<!-- <!DOCTYPE --><!doctype a><A/>', /^18 a document type/],
    [
      'an element that is not closed',
      '<A>\n<B>1</A>',
      /^8 <\/A> stands where <B> of line 2 is to be closed$/,
    ],
    ['an answer that was cut', '<A><B>1</B>', /^\d+ the text ends before <A> of line 1 is closed$/],
    ['half a tag', '<A><B', /^\d+ /],
    ['an element that was not opened', '<A/></_><_>', /^\d+ Multiple/],
    ['text alone', 'OK', /^0 /],
    ['nothing', '', /^0 /],
    ['text behind the last element', '<A/>junk', /^0 there is text beside elements: "junk"$/],
    ['text between elements', '<A>\n <B/>half</A>', /^0 there is text beside elements: "half"$/],
    ['entities that XML does not have', '<A>\n<B>&nbsp;</B></A>', /^4 &nbsp; is no character of XML$/],
    ['a bare ampersand', '<A>a & b</A>', /^\d+ /],
    ['an attribute twice', '<A b="1" b="2"/>', /^\d+ Attribute 'b' is repeated$/],
    ['names that JavaScript reserves', '<A><__proto__>1</__proto__></A>', /^0 /],
    ['a thousand levels', '<A>'.repeat(1_000) + '</A>'.repeat(1_000), /^0 /],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });

  it('but what only looks like a document type is', () => {
    expect(faultOf('<A><![CDATA[<!DOCTYPE a>]]></A>')).toBe('none');
  });
});

import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { forAll } from './testing.js';
import { buildElement } from './xml-element.js';
import { escapeXml } from './xml-text.js';

const layout = { indent: '  ', depth: 0 };

test('elements stand on lines of their own, text beside its tags', () => {
  const order = {
    name: 'Order',
    attributes: { id: '1', currency: 'USD' },
    content: [
      { name: 'Note', content: '' },
      { name: 'Item', content: [{ name: 'SKU', content: 'MUG-1' }] },
    ],
  };
  expect(buildElement(order, layout)).toBe(
    `<Order id="1" currency="USD">
  <Note/>
  <Item>
    <SKU>MUG-1</SKU>
  </Item>
</Order>`,
  );
});

test('the element itself is indented by its depth, with whatever indents', () => {
  const element = { name: 'a', content: [{ name: 'b', content: 'c' }] };
  expect(buildElement(element, { indent: '\t', depth: 2 })).toBe('\t\t<a>\n\t\t\t<b>c</b>\n\t\t</a>');
});

test('an element with nothing in it is closed at once, and keeps its attributes', () => {
  expect(buildElement({ name: 'a', content: [] }, layout)).toBe('<a/>');
  expect(buildElement({ name: 'a', attributes: { b: '' }, content: '' }, layout)).toBe('<a b=""/>');
});

test('what escapes text can be chosen; attributes are escaped in any case', () => {
  const element = { name: 'a', attributes: { b: '"&' }, content: 'x\u0001<' };
  expect(buildElement(element, layout)).toBe('<a b="&quot;&amp;">x\ufffd&lt;</a>');
  const escape = (text: string) => escapeXml(text, ' ');
  expect(buildElement(element, { ...layout, escape })).toBe('<a b="&quot;&amp;">x &lt;</a>');
});

test('any text comes back from a parser as it was', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const printable = fc.string({ unit: fc.constantFrom('a', '<', '&', '>', '"', "'", ' ', 'é', '漢', '😀') });
  forAll(fc.tuple(printable, printable), ([value, text]) => {
    const document = buildElement({ name: 'a', attributes: { b: value }, content: `.${text}` }, layout);
    expect(parser.parse(document)).toEqual({ a: { '@b': value, '#text': `.${text}` } });
  });
});

test.each(['\0', '\u000b', '\ud800', '\r', '&lt;', '&#xD;', '&x;'])(
  'writes %j as answers have it, although the library passes it on',
  (text) => {
    const element = { name: 'a', attributes: { b: text }, content: [{ name: 'c', content: text }] };
    const escaped = escapeXml(text);
    expect(buildElement(element, layout)).toBe(`<a b="${escaped}">\n  <c>${escaped}</c>\n</a>`);
  },
);

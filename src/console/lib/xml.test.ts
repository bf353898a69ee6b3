import { describe, expect, it } from 'vitest';
import { isCompact, layOut, looksLikeXml, piecesOf } from './xml.js';

it('tells tags, attributes, values and text apart', () =>
  expect(
    piecesOf('<?xml version="1.0"?>\n<A xmlns="u:x" b=\'>\'>text<C/></A>').map(({ kind, text }) => [
      kind,
      text,
    ]),
  ).toEqual([
    ['note', '<?xml version="1.0"?>'],
    ['text', '\n'],
    ['tag', '<A'],
    ['attribute', ' xmlns='],
    ['value', '"u:x"'],
    ['attribute', ' b='],
    ['value', "'>'"],
    ['tag', '>'],
    ['text', 'text'],
    ['tag', '<C'],
    ['tag', '/'],
    ['tag', '>'],
    ['tag', '</A'],
    ['tag', '>'],
  ]));

it.each(['', '<', '<a', '<a b="', 'a < b', '<a><!-- <b> --></a>', '<a>'.repeat(30_000), '<<>>"\'', '<a "b>'])(
  'loses nothing of text %#',
  (text) =>
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text),
);

it('knows XML by its first character', () => {
  expect(looksLikeXml(' <a/>')).toBe(true);
  expect(looksLikeXml('sku\tprice')).toBe(false);
});

describe('a compact document', () => {
  const compact = '<?xml version="1.0"?>\n<A x="><"><B><C>text</C><D/><E></E></B><F> <G/></F></A>';

  it('is one whose elements follow each other on a line', () => {
    expect(isCompact(compact)).toBe(true);
    expect(isCompact('<A>\n  <B></B>\n</A>')).toBe(false);
    expect(isCompact('a><b')).toBe(false);
  });

  it('is laid out with a line for each element', () =>
    expect(layOut(compact).split('\n')).toEqual([
      '<?xml version="1.0"?>',
      '<A x="><">',
      '  <B>',
      '    <C>text</C>',
      '    <D/>',
      '    <E></E>',
      '  </B>',
      '  <F> <G/>',
      '  </F>',
      '</A>',
    ]));

  it.each(['<a><b', '</a></b><c>', '<a>"<b>', '<a b="><c'])('loses nothing of text %#', (text) =>
    expect(layOut(text).replaceAll(/\n */g, '')).toBe(text),
  );
});

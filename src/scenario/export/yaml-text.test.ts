import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChance } from '../../world/chance.js';
import { inFlow, inLines, textBlock } from './yaml-text.js';

const ALPHABET = 'ab  \n\n\t:#-"\'\\{}[],&*!|>%@`\r\u0000\u0007\u0085\u2028\ufeffé漢😀~01.';

it('writes values that YAML reads back as they were', () => {
  const chance = createChance(7, 'yaml');
  const characters = [...ALPHABET];
  const text = () => Array.from({ length: chance.below(12) }, () => chance.pick(characters)).join('');
  for (let at = 0; at < 400; at++) {
    const value = {
      [text() || 'k']: text(),
      list: [text(), at, null, true, -0.5],
      deep: { [text() || 'x']: { a: text() } },
    };
    expect(parse(inFlow(value))).toEqual(value);
    const block = text();
    expect(parse(`- text: ${textBlock(block, '    ')}  after: 1\n`)).toEqual([{ text: block, after: 1 }]);
  }
});

it.each(['yes', 'No', 'null', '~', '1', '0x1', '1e3', '2020-06-24', 'a: b', 'a #b', '- a', '', ' a', 'a ', '<<', '=', '.inf', 'A1-B'])(
  'does not let %j be taken for something else',
  (text) => expect(parse(inFlow([text]))).toEqual([text]),
); // prettier-ignore

it('writes lists in lines, and nothing where there is nothing', () => {
  expect([...inLines('orders', [{ id: 'A', price: 24.9, gone: undefined }])]).toEqual([
    'orders:\n  - {id: A, price: 24.9}\n',
  ]);
  expect([...inLines('orders', [])]).toEqual([]);
});

it('writes long lists in pieces of whole lines', () => {
  const pieces = [
    ...inLines(
      'orders',
      Array.from({ length: 10_000 }, (_, id) => ({ id })),
    ),
  ];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.endsWith('}\n'))).toBe(true);
  expect(parse(pieces.join(''))).toEqual({ orders: Array.from({ length: 10_000 }, (_, id) => ({ id })) });
});

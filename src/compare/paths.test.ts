import { expect, it } from 'vitest';
import { thingsAt, valueAround, valueAt } from './paths.js';
import { looseValue, normalised } from './values.js';

const answer = {
  id: 'O1',
  lines: [
    {
      id: 'L1',
      prices: [
        { type: 'ITEM', sum: { amount: '5.00' } },
        { type: 'TAX', sum: { amount: '1' } },
      ],
    },
    { id: 'L2', prices: [] },
  ],
};

it('finds things in lists, and what stands around them', () => {
  const lines = thingsAt(answer, 'lines');
  expect(lines.map(({ node }) => valueAt(node, 'id'))).toEqual(['L1', 'L2']);
  expect(lines.map((line) => valueAround(line, 'nowhere'))).toEqual([undefined, undefined]);
  expect(
    thingsAt({ around: 'X', inner: { things: [{}] } }, 'inner.things').map((one) =>
      valueAround(one, 'around'),
    ),
  ).toEqual(['X']);
  expect(thingsAt(answer, '')).toHaveLength(1);
  expect(thingsAt('text', 'a.b')).toEqual([]);
});

it('reads values by paths that choose in lists', () => {
  expect(lines('prices[type=TAX].sum.amount')).toEqual(['1', undefined]);
  expect(lines('prices.sum.amount')).toEqual(['5.00', undefined]);
  function lines(path: string) {
    return thingsAt(answer, 'lines').map(({ node }) => valueAt(node, path));
  }
});

it.each([
  ['5.00', 'number', 5],
  ['2020-06-24T14:10:37.123Z', 'instant', '2020-06-24T14:10:37Z'],
  ['2020-06-24T16:10:37+02:00', 'instant', '2020-06-24T14:10:37Z'],
  ['Canceled', 'word', 'CANCELLED'],
  ['_DONE_NO_DATA_', 'word', 'DONE_NO_DATA'],
  ['SecondDay', 'word', 'SECOND_DAY'],
  ['Yes', 'flag', true],
  [['PRIME'], 'has PRIME', true],
  [undefined, 'has PRIME', false],
  ['', 'text', undefined],
] as const)('%j as %s is %j', (value, kind, expected) => {
  expect(normalised(value, kind)).toBe(expected);
});

it.each([
  ['19.90', 19.9],
  ['007', '007'],
  ['2020-06-24T14:10:37-00:00', '2020-06-24T14:10:37Z'],
  [' ', undefined],
])('a cell %j is %j', (text, expected) => {
  expect(looseValue(text)).toBe(expected);
});

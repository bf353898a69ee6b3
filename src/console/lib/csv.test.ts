import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('writes a column for every field of any item, and quotes what would break a line', () => {
  const items = [
    { id: '1', total: { amount: '9.90', currency: 'USD' }, items: [{ sku: 'A' }], note: 'a "b", c' },
    { id: '2', total: null, skus: ['A', 'B'], note: 'two\nlines' },
  ];
  expect(csvOf(items)).toBe(
    [
      'id,total.amount,total.currency,items,note,total,skus',
      '1,9.90,USD,"[{""sku"":""A""}]","a ""b"", c",,',
      '2,,,,"two\nlines",,A B',
      '',
    ].join('\r\n'),
  );
});

it('writes nothing of nothing', () => expect(csvOf([])).toBe('\r\n'));

import { expect, test } from 'vitest';
import { flatTable } from './flat-table.js';

test('a flat file is read up to so many records, whatever ends its lines', () => {
  expect(flatTable('sku\tprice\r\nA\t1\r\nB\t\r\nC\t3\r\n', 2)).toEqual({
    headings: ['sku', 'price'],
    rows: [
      ['A', '1'],
      ['B', ''],
    ],
    count: 3,
  });
});

test.each(['', 'one line', '<?xml version="1.0"?>\n<a\tb="1"/>'])('%j is no flat file', (text) => {
  expect(flatTable(text, 10)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { showRecord, showTable } from './table.js';

const orders = [
  { id: '1', total: { amount: '19.90', currency: 'USD' }, marketplaceIds: ['A1', 'A2'], by: null },
  { id: '200', total: null, marketplaceIds: [], by: 'seller' },
];
const columns = ['id', 'total.amount', 'total', 'marketplaceIds', 'by', 'nothing'];

describe('a list', () => {
  it('has aligned columns under their names for a reader', () => {
    expect(showTable(columns, orders, true)).toBe(
      [
        'ID   TOTAL AMOUNT  TOTAL                      MARKETPLACE IDS  BY      NOTHING',
        '1    19.90         amount=19.90 currency=USD  A1,A2',
        '200                                                            seller',
        '',
      ].join('\n'),
    );
  });

  it('has tabs between fields for a program, and no names', () => {
    expect(showTable(columns, orders, false)).toBe(
      '1\t19.90\tamount=19.90 currency=USD\tA1,A2\t\t\n200\t\t\t\tseller\t\n',
    );
  });

  it('that is empty is said for a reader only', () => {
    expect([showTable(columns, [], true), showTable(columns, [], false)]).toEqual(['(none)\n', '']);
  });

  it('is cut where a cell is too wide for a reader', () => {
    const long = [{ id: 'x'.repeat(81), by: 'me' }];
    expect(showTable(['id', 'by'], long, true)).toContain(`\n${'x'.repeat(79)}…  me\n`);
    expect(showTable(['id', 'by'], long, false)).toBe(`${'x'.repeat(81)}\tme\n`);
  });

  it('counts characters, not their parts', () => {
    expect(showTable(['a', 'b'], [{ a: '🫖', b: 1 }], true)).toBe('A  B\n🫖  1\n');
  });

  it('takes no line, tab or terminal command from a value', () => {
    expect(showTable(['a', 'b'], [{ a: 'x\ny\tz', b: '\u001b[2Jq\u009b' }], false)).toBe('x y z\t[2Jq\n');
  });
});

describe('a resource', () => {
  const order = {
    id: '1',
    total: { amount: '1.00' },
    none: null,
    items: [{ sku: 'A' }, { sku: 'B' }],
    tags: ['x', 'y'],
  };

  it('is a line for each of its values', () => {
    expect(showRecord(order, true)).toBe(
      [
        'id            1',
        'total.amount  1.00',
        'none',
        'items[0].sku  A',
        'items[1].sku  B',
        'tags          x,y',
        '',
      ].join('\n'),
    );
    expect(showRecord({ id: 1, ok: true, empty: [] }, false)).toBe('id\t1\nok\ttrue\nempty\t\n');
  });

  it('takes no terminal command from a name', () => {
    expect(showRecord({ params: { 'a\u001b[2J\nb': 'c' } }, false)).toBe('params.a [2J b\tc\n');
  });
});

import { describe, expect, test } from 'vitest';
import type { FeedMessage } from './feed-message.js';
import { Refusal } from './problem.js';
import { readFlat } from './read-flat.js';
import { recordTypes } from './records/index.js';

const recordOf = (name: string) => ({ name, type: recordTypes[name]! });

function read(text: string, { record = 'PriceAndQuantity', size = 1_000, skip = 0 } = {}) {
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  const reader = readFlat(pieces, { record: record === '' ? undefined : recordOf(record), skip });
  const messages: FeedMessage[] = [];
  for (;;) {
    const { done, value } = reader.next();
    if (done) return { messages, frame: value };
    messages.push(...value);
  }
}

function refusalOf(text: string, record?: string) {
  try {
    read(text, { ...(record && { record }) });
  } catch (error) {
    if (error instanceof Refusal) return [error.problem.result, error.problem.values];
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a flat file', () => {
  const lines = ['sku\tprice\tquantity', 'widget\t\t0', '', 'MUG\t12.5\t', 'TEA\tx\t1'];
  const expected = [
    { label: '1', about: { SKU: 'widget' }, wish: { sku: 'widget', change: { quantity: 0 }, prices: 0 } },
    { label: '2', about: { SKU: 'MUG' }, wish: { sku: 'MUG', change: { price: '12.50' }, prices: 1 } },
    { label: '3', about: { SKU: 'TEA' }, problem: { result: 'invalidNumber', values: { field: 'price' } } },
  ];

  test.each([
    ['line feeds', '\n', 1_000],
    ['carriage returns and line feeds', '\r\n', 1],
    ['carriage returns', '\r', 5],
  ])('is read with %s', (_, end, size) => {
    expect(read(lines.join(end), { size }).messages).toEqual(expected);
    expect(read(lines.join(end) + end, { size }).messages).toEqual(expected);
  });

  test('is read from behind a record on', () => {
    const { messages, frame } = read(lines.join('\n'), { skip: 2 });
    expect([messages.map(({ label }) => label), frame.messages]).toEqual([['3'], 3]);
  });

  test('has headings in any order and case, below those of a template', () => {
    const text =
      'TemplateType=Offer\tVersion=1.4\nSKU\tPrice\nquantity\titem_sku\tSTANDARD_PRICE\n3\tMUG\t1\n';
    expect(
      read(text.replace('SKU\tPrice\n', 'Menge\tPreis\n'), { record: 'Listing' }).messages,
    ).toMatchObject([{ about: { SKU: 'MUG' }, wish: { sku: 'MUG', quantity: 3, price: '1.00' } }]);
  });

  test('is warned of headings that its template has not', () => {
    const { frame } = read('sku\tprice\texpedited-shipping\tleadtime-to-ship\t\nMUG\t1\t\t\n');
    expect(frame.warnings).toEqual([{ result: 'invalidHeading', values: { field: 'expedited-shipping' } }]);
    expect(read('sku\tcolour\nMUG\tred\n', { record: 'Listing' }).frame.warnings).toEqual([]);
  });

  test.each([
    ['a required heading', 'price\tquantity\n1\t2\n', 'missingField', { field: 'sku' }],
    ['everything', '', 'missingField', { field: 'sku' }],
    ['an XML document', '<?xml version="1.0"?>\n<a>\n<b/>\n</a>', 'missingField', { field: 'sku' }],
  ])('fails without a heading: %s', (_, text, result, values) => {
    expect(refusalOf(text)).toEqual([result, values]);
  });

  test('fails with a NUL or a line without end', () => {
    expect(refusalOf('sku\nA\0\n')[0]).toBe('undecodable');
    expect(refusalOf(`sku\n${'a'.repeat(300_000)}`)[0]).toBe('beyondBounds');
  });

  test('is counted where its type is only stored', () => {
    expect(read('a\tb\n1\t2\n3\t4\n', { record: '' }).frame.messages).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { createFeedShop, envelope, resultsOf } from './testing.js';

describe('B17, kind 3: a product id', () => {
  const HEAD = 'sku\tproduct-id\tproduct-id-type\tprice\titem-condition\tquantity\tadd-delete\n';
  const said = (id: string, type: string, condition = '11') => {
    const { submit, listing } = createFeedShop();
    const report = submit(
      '_POST_FLAT_FILE_INVLOADER_DATA_',
      `${HEAD}N-1\t${id}\t${type}\t9.99\t${condition}\t1\ta\n`,
    );
    const row = report.split('\n')[5]?.split('\t') ?? [];
    expect(listing('N-1') === undefined).toBe(row.length > 1);
    return [row[2] ?? '', row[4] ?? ''];
  };

  test.each([
    ['12345', '4'],
    ['4006381333932', '4'],
    ['4006381333931', '3'],
    ['B00EXAMPL9', '4'],
    ['036000291453', 'UPC'],
    ['0439708185', '2'],
    ['YSjsjs899ss', '3'],
    ['12345', ''],
  ])('%s of type %j is none', (id, type) => {
    expect(said(id, type)).toEqual([
      '5505',
      `The product-id you provided (${id}) in the product-id field is not a valid identifier. The product-id should be one of ASIN, UPC, EAN or ISBN.`,
    ]);
  });

  test.each([
    ['4006381333931', '4'],
    ['4006381333931', 'ean'],
    ['036000291452', '3'],
    ['0439708184', '2'],
    ['9780306406157', '2'],
    ['0439708184', '1'],
    ['B00EXAMPL9', '1'],
    ['4006381333931', ''],
  ])('%s of type %j is one', (id, type) => {
    expect(said(id, type)).toEqual(['', '']);
  });

  test('of a type that there is not, or beside a condition that there is not, is refused', () => {
    expect([said('4006381333931', '7')[0], said('4006381333931', '4', '12')[0]]).toEqual(['90057', '90057']);
  });

  test('is checked in XML behind the schema', () => {
    const idOf = (type: string, value: string) => {
      const id = `<StandardProductID><Type>${type}</Type><Value>${value}</Value></StandardProductID>`;
      const feed = envelope('Product', [`<Product><SKU>N-1</SKU>${id}</Product>`]);
      return resultsOf(createFeedShop().submit('_POST_PRODUCT_DATA_', feed))[0]?.[2];
    };

    expect([idOf('EAN', '1234567'), idOf('UPC', 'YSjsjs899ss'), idOf('EAN', '4006381333931')]).toEqual([
      '5000',
      '5505',
      undefined,
    ]);
  });
});

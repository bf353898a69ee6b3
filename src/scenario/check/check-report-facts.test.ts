import { describe, expect, it } from 'vitest';
import { findingsIn, someone } from '../testing.js';

/** `someone` is four lines long; what follows begins in line 4. */
const withSomeone = (text: string) => findingsIn(`${someone}${text}`);
const offer = 'seller: A1SELLER, marketplace: US, sku: S';

describe('an offer without a title', () => {
  it('has an ASIN of the catalogue, of its marketplace or of all', () => {
    const text = `catalog:
  - {asin: B00EXAMPL1, title: Everywhere}
  - {asin: B00EXAMPL2, marketplace: ATVPDKIKX0DER, title: In the United States}
  - {asin: B00EXAMPL3, marketplace: JP, title: In Japan}
listings:
  - {${offer}1, asin: B00EXAMPL1, price: 1}
  - {${offer}2, asin: B00EXAMPL2, price: 1}
  - {${offer}3, asin: B00EXAMPL3, price: 1}
  - {${offer}4, asin: B00EXAMPL4, price: 1}
  - {${offer}5, asin: B00EXAMPL4, price: 1, title: Its own}
`;
    const lacks = (asin: string) =>
      `lacks "title": catalog has no ASIN "${asin}" of this marketplace or of all to take it from`;
    expect(withSomeone(text)).toEqual([
      `s.yaml:11:5 listings[2]: ${lacks('B00EXAMPL3')}`,
      `s.yaml:12:5 listings[3]: ${lacks('B00EXAMPL4')}`,
    ]);
  });
});

describe('what only reports tell', () => {
  it('is of sellers and marketplaces that are there', () => {
    const text = `returns: [{seller: A2SELLER, marketplace: US, order: 111-0000001-0000001, sku: S}]
settlements: [{seller: A1SELLER, marketplace: DE, startAt: -P21D, endAt: -P7D, transactions: []}]
metrics: [{seller: A1SELLER, marketplace: XX, frames: []}]
browseTree: [{marketplace: YY, nodes: [{id: "1", name: N}]}]
catalog: [{asin: B00EXAMPL1, marketplace: ZZ, title: T}]
`;
    const expected = 'expected the id of a marketplace or the code of its country';

    expect(withSomeone(text)).toEqual([
      's.yaml:4:20 returns[0].seller: expected a seller of this scenario (it has A1SELLER); found "A2SELLER"',
      's.yaml:5:47 settlements[0].marketplace: expected a marketplace that seller A1SELLER takes part in; found "DE"',
      `s.yaml:6:43 metrics[0].marketplace: ${expected}; found "XX"`,
      `s.yaml:7:28 browseTree[0].marketplace: ${expected}; found "YY"`,
      `s.yaml:8:43 catalog[0].marketplace: ${expected}; found "ZZ"`,
    ]);
  });

  it('is there once', () => {
    const text = `catalog: [{asin: B00EXAMPL1, title: T}, {asin: B00EXAMPL1, title: T}, {asin: B00EXAMPL1, marketplace: US, title: T}]
`;
    expect(withSomeone(text)).toHaveLength(1);
    expect(withSomeone(text)[0]).toMatch(/^s\.yaml:4:\d+ catalog\[1\]/);
  });
});

describe('a transaction of a settlement', () => {
  it('says what it is for', () => {
    const text = `settlements:
  - seller: A1SELLER
    marketplace: US
    startAt: -P21D
    endAt: -P7D
    transactions:
      - {type: Subscription Fee, amount: -39.99}
      - {amount: -39.99}
      - {items: [{sku: S, prices: {Principal: 1}}]}
      - {order: 111-0000001-0000001, type: Return, items: [{sku: S, prices: {Principal: 1}}]}
`;
    expect(withSomeone(text)).toEqual([
      's.yaml:11:9 settlements[0].transactions[1]: lacks "type": what the amount is for, such as Subscription Fee',
      's.yaml:12:9 settlements[0].transactions[2]: lacks "order": the order that the items are of',
      's.yaml:13:44 settlements[0].transactions[3].type: expected Order or Refund, because it has items; found "Return"',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn, someone } from '../testing.js';

/** `someone` is four lines long; what follows begins in line 4. */
const withSomeone = (text: string) => findingsIn(`${someone}${text}`);

describe('references to what a scenario does not have', () => {
  it('developers and sellers', () => {
    const text = `authorizations:
  - {developer: 9999-3214-4321, seller: A1SELLER}
  - {developer: 1234-3214-4321, seller: A2SELLER}
inventory: [{seller: A3SELLER, sku: X, inStock: 1}]
`;
    expect(withSomeone(text)).toEqual([
      's.yaml:5:17 authorizations[0].developer: expected a developer of this scenario (it has 1234-3214-4321); found "9999-3214-4321"',
      's.yaml:6:41 authorizations[1].seller: expected a seller of this scenario (it has A1SELLER); found "A2SELLER"',
      's.yaml:7:22 inventory[0].seller: expected a seller of this scenario (it has A1SELLER); found "A3SELLER"',
    ]);
  });

  it('a developer’s own account', () => {
    const text = 'developers: [{id: 1234-3214-4321, name: D, account: A9SELLER}]';
    expect(findingsIn(text)).toEqual([
      's.yaml:1:53 developers[0].account: expected a seller of this scenario (it has none); found "A9SELLER"',
    ]);
  });

  it('marketplaces', () => {
    const text = `sellers:
  - {id: A1SELLER, name: S, marketplaces: [US, UK, ATVPDKIKX0DER, all, XX]}
  - {id: A2SELLER, name: S, marketplaces: everywhere}
  - {id: A3SELLER, name: S, marketplaces: [A6W85IYQ5WB1C]}
listings: [{seller: A1SELLER, marketplace: all, sku: S, asin: B00EXAMPL1, title: T, price: 1}]
`;
    const expected = 'expected the id of a marketplace or the code of its country';
    expect(findingsIn(text)).toEqual([
      `s.yaml:2:72 sellers[0].marketplaces[4]: ${expected}, or all; found "XX"`,
      `s.yaml:3:43 sellers[1].marketplaces: ${expected}, or all; found "everywhere"`,
      `s.yaml:5:44 listings[0].marketplace: ${expected}; found "all"`,
    ]);
  });

  it('marketplaces that the seller takes no part in', () => {
    const text = `orders:
  - {seller: A1SELLER, marketplace: DE, items: [{sku: S, asin: B00EXAMPL1, title: T, price: 1}]}
  - {seller: A1SELLER, marketplace: A1VC38T7YXB528, items: [{sku: S, asin: B00EXAMPL1, title: T, price: 1}]}
generate:
  - {seller: A1SELLER, marketplaces: [JP, FR], products: 1}
`;
    const expected = 'expected a marketplace that seller A1SELLER takes part in';
    expect(withSomeone(text)).toEqual([
      `s.yaml:5:37 orders[0].marketplace: ${expected}; found "DE"`,
      `s.yaml:8:43 generate[0].marketplaces[1]: ${expected}; found "FR"`,
    ]);
  });

  it('sections and operations', () => {
    const text = `developers:
  - {id: 1234-3214-4321, name: D, roles: [Orders, Feeds.SubmitFeed, Order, Orders.SubmitFeed, ListOrders]}
serviceStatus: {Orders: RED, Feeds: RED}
responses: [{operation: ListOrder, result: {}}, {operation: Feeds.ListOrders, result: {}}]
`;
    const role =
      'expected a section (such as Orders), Section.Operation or DirectToConsumerShipping, TaxInvoicing or TaxRemittance';
    expect(findingsIn(text)).toEqual([
      `s.yaml:2:69 developers[0].roles[2]: ${role}; found "Order"; did you mean Orders?`,
      `s.yaml:2:76 developers[0].roles[3]: ${role}; found "Orders.SubmitFeed"; did you mean Feeds.SubmitFeed?`,
      `s.yaml:2:95 developers[0].roles[4]: ${role}; found "ListOrders"`,
      expect.stringMatching(
        /^s\.yaml:3:30 serviceStatus\.Feeds: expected a section that has GetServiceStatus: .*Orders/,
      ),
      's.yaml:4:25 responses[0].operation: expected an operation such as Orders.ListOrders; found "ListOrder"; did you mean ListOrders?',
      's.yaml:4:61 responses[1].operation: expected an operation such as Orders.ListOrders; found "Feeds.ListOrders"; did you mean Orders.ListOrders?',
    ]);
  });

  it('names of things that every object has', () => {
    expect(findingsIn('responses: [{operation: Orders.constructor, result: {}}]')).toHaveLength(1);
    expect(findingsIn('responses: [{operation: toString, result: {}}]')).toHaveLength(1);
  });
});

describe('ids that are given twice', () => {
  it('are reported with the first place', () => {
    const text = `sellers: [{id: A1SELLER, name: S, marketplaces: [US, JP]}, {id: A1SELLER, name: S}]
developers:
  - {id: 1234-3214-4321, name: D, keys: [{accessKeyId: 022QF0EXAMPLEH9DHM02, name: one}]}
  - {id: 2345-3214-4321, name: D, keys: [{accessKeyId: 022QF0EXAMPLEH9DHM02}]}
authorizations:
  - {name: one, developer: 1234-3214-4321, seller: A1SELLER, token: amzn.mws.one}
  - {name: two, developer: 1234-3214-4321, seller: A1SELLER, token: amzn.mws.one}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:1:65 sellers[1].id: given before, at s.yaml:1:16',
      's.yaml:4:56 developers[1].keys[0].accessKeyId: given before, at s.yaml:3:56',
      's.yaml:6:12 authorizations[0].name: given before, at s.yaml:3:84',
      's.yaml:7:69 authorizations[1].token: given before, at s.yaml:6:69',
    ]);
  });

  it('a SKU may stand in several marketplaces', () => {
    const listing = (marketplace: string) =>
      `  - {seller: A1SELLER, marketplace: ${marketplace}, sku: S, asin: B00EXAMPL1, title: T, price: 1}\n`;
    const text = `listings:\n${listing('US')}${listing('JP')}${listing('ATVPDKIKX0DER')}`;
    expect(withSomeone(text)).toEqual(['s.yaml:7:57 listings[2].sku: given before, at s.yaml:5:46']);
  });
});

describe('lines of orders', () => {
  it('say what no listing says', () => {
    const text = `listings: [{seller: A1SELLER, marketplace: JP, sku: S, asin: B00EXAMPL1, title: T, price: 1}]
orders:
  - {seller: A1SELLER, marketplace: A1VC38T7YXB528, items: [{sku: S}]}
  - {seller: A1SELLER, marketplace: US, items: [{sku: S, price: 2}]}
`;
    expect(withSomeone(text)).toEqual([
      's.yaml:7:49 orders[1].items[0]: lacks "asin", "title": listings has no SKU "S" of this seller and marketplace to take it from',
    ]);
  });

  it('ship no more than was ordered', () => {
    const text = `orders:
  - {seller: A1SELLER, marketplace: US, items: [{sku: S, asin: B00EXAMPL1, title: T, price: 2, shipped: 2}]}
`;
    expect(withSomeone(text)).toEqual([
      's.yaml:5:105 orders[0].items[0].shipped: expected at most the quantity, 1; found 2',
    ]);
  });
});

describe('what is generated', () => {
  it('has a status that orders have everywhere, and a seller that sells somewhere', () => {
    const text = `sellers: [{id: A1SELLER, name: S}]
generate:
  - {seller: A1SELLER, products: 1, orders: 9, statuses: {PendingAvailability: 1, Shipped: 0}}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:3:14 generate[0].seller: expected a seller that takes part in a marketplace',
      's.yaml:3:58 generate[0].statuses: expected a weight above 0 for a status beyond PendingAvailability and Unfulfillable',
    ]);
  });
});

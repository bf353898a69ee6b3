import { describe, expect, it } from 'vitest';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { findBrowseNode, listBrowseNodes, listRootNodes } from '../../store/browse-nodes.js';
import { listCancelledListings } from '../../store/cancelled-listings.js';
import { findCatalogItem } from '../../store/catalog.js';
import { findListing } from '../../store/listings.js';
import { findMetrics } from '../../store/metrics.js';
import { listReturns } from '../../store/returns.js';
import { findLastSettlement, listTransactions } from '../../store/settlements.js';
import { parseScenario, readScenario } from '../index.js';
import { NOW, someone, worldOf } from '../testing.js';

const US = 'ATVPDKIKX0DER';
const DAY = 86_400_000;
const worldWith = (text: string) => worldOf(parseScenario(`${someone}${text}`, 's.yaml'));

function participationIn(world: ReturnType<typeof worldWith>, seller = 'A1SELLER'): number {
  const parts = listParticipations(world, findSeller(world, seller)!);
  return parts.find(({ marketplaceId }) => marketplaceId === US)!.id;
}

describe('a catalogue', () => {
  it('gives offers their titles, those of their marketplace first', () => {
    const world = worldWith(`catalog:
  - {asin: B00EXAMPL1, title: Mug, brand: Example, parent: B00EXAMPL9, listPrice: {amount: 29.9, currency: USD}, identifiers: {EAN: "4006381333931"}}
  - {asin: B00EXAMPL1, marketplace: JP, title: マグ}
listings:
  - {seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, price: 1}
  - {seller: A1SELLER, marketplace: JP, sku: S-1, asin: B00EXAMPL1, price: 1}
  - {seller: A1SELLER, marketplace: US, sku: S-2, asin: B00EXAMPL1, price: 1, title: Its own}
`);
    const seller = findSeller(world, 'A1SELLER')!.id;
    const title = (marketplaceId: string, sku: string) =>
      findListing(world, seller, marketplaceId, sku)!.title;

    expect([title(US, 'S-1'), title('A1VC38T7YXB528', 'S-1'), title(US, 'S-2')]).toEqual([
      'Mug',
      'マグ',
      'Its own',
    ]);
    expect(findCatalogItem(world, US, 'B00EXAMPL1')!.details).toEqual({
      brand: 'Example',
      parentAsin: 'B00EXAMPL9',
      listPrice: { amount: '29.90', currency: 'USD' },
      identifiers: { EAN: '4006381333931' },
    });
  });
});

describe('offers that were cancelled', () => {
  it('are not listed', () => {
    const world = worldWith(
      'listings: [{seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: T, price: 1, status: cancelled}]\n',
    );
    expect(findListing(world, findSeller(world, 'A1SELLER')!.id, US, 'S-1')).toBeUndefined();
    expect(listCancelledListings(world, participationIn(world)).map(({ sku }) => sku)).toEqual(['S-1']);
  });
});

describe('a return', () => {
  it('takes what it leaves out from the order, and else from the listing', () => {
    const world =
      worldWith(`listings: [{seller: A1SELLER, marketplace: US, sku: S-2, asin: B00EXAMPL2, title: Tea, price: 1}]
orders: [{id: 111-0000001-0000001, seller: A1SELLER, marketplace: US, items: [{sku: S-1, asin: B00EXAMPL1, title: Mug, price: 1}]}]
inventory: [{seller: A1SELLER, sku: S-1, asin: B00EXAMPL1, fnsku: X000000001, inStock: 1}]
returns:
  - {seller: A1SELLER, marketplace: US, order: 111-0000001-0000001, sku: S-1, returnedAt: -P2D}
  - {seller: A1SELLER, marketplace: US, order: 111-0000009-0000009, sku: S-2, returnedAt: -P1D, quantity: 2, comments: Too small}
`);
    expect(listReturns(world, participationIn(world), NOW, 10, { at: 0, id: 0 })).toMatchObject([
      {
        amazonOrderId: '111-0000001-0000001',
        asin: 'B00EXAMPL1',
        title: 'Mug',
        fnsku: 'X000000001',
        quantity: 1,
        returnedAt: NOW - 2 * DAY,
      },
      {
        amazonOrderId: '111-0000009-0000009',
        asin: 'B00EXAMPL2',
        title: 'Tea',
        fnsku: 'B00EXAMPL2',
        quantity: 2,
        comments: 'Too small',
      },
    ]);
  });
});

describe('a settlement', () => {
  it('is about what its transactions come to, unless it says how much', () => {
    const world = worldWith(`settlements:
  - seller: A1SELLER
    marketplace: US
    startAt: -P21D
    endAt: -P7D
    transactions:
      - {order: 111-0000001-0000001, items: [{sku: S-1, prices: {Principal: 10.10, Shipping: 4}, fees: {Commission: -1.62}, promotions: [{id: P, amount: -0.10}]}]}
      - {type: Subscription Fee, amount: -39.99}
  - {seller: A1SELLER, marketplace: US, startAt: -P35D, endAt: -P21D, total: 7, transactions: []}
`);
    const participation = participationIn(world);
    const settlement = findLastSettlement(world, participation, NOW - 14 * DAY, NOW)!;

    expect(settlement).toMatchObject({
      total: { amount: '-27.61', currency: 'USD' },
      startAt: NOW - 21 * DAY,
      endAt: NOW - 7 * DAY,
      promotions: true,
    });
    expect(listTransactions(world, settlement, 10)).toHaveLength(2);
    expect(findLastSettlement(world, participation, NOW - 28 * DAY, NOW - 14 * DAY)).toMatchObject({
      total: { amount: '7.00' },
      promotions: false,
    });
    expect(findLastSettlement(world, participation, NOW - 6 * DAY, NOW)).toBeUndefined();
  });
});

describe('a browse tree', () => {
  it('has its nodes in their order, each with what is below it', () => {
    const world = worldWith(`browseTree:
  - marketplace: US
    nodes:
      - id: "1"
        name: Kitchen
        children: [{id: "2", name: Mugs, children: [{id: "3", name: Large}]}, {id: "4", name: Tea}]
      - {id: "5", name: Books}
`);
    const ids = (nodes: { nodeId: string }[]) => nodes.map(({ nodeId }) => nodeId);
    const mugs = findBrowseNode(world, US, '2')!;

    expect(ids(listBrowseNodes(world, US, 10))).toEqual(['1', '2', '3', '4', '5']);
    expect(ids(listBrowseNodes(world, US, 10, mugs.id - 1, mugs.last))).toEqual(['2', '3']);
    expect(ids(listRootNodes(world, US, 10))).toEqual(['1', '5']);
    expect(findBrowseNode(world, US, '3')).toMatchObject({
      depth: 2,
      pathIds: ['1', '2', '3'],
      pathNames: ['Kitchen', 'Mugs', 'Large'],
      childIds: [],
    });
    expect(findBrowseNode(world, 'A1VC38T7YXB528', '1')).toBeUndefined();
  });
});

describe('quickstart', () => {
  it('has something of each', () => {
    const world = worldOf(readScenario('quickstart'));
    const participation = participationIn(world, 'A2EXAMPLESELLER');

    expect(listReturns(world, participation, world.now(), 10, { at: 0, id: 0 })).toHaveLength(2);
    expect(findLastSettlement(world, participation, 0, world.now())).toBeDefined();
    expect(findMetrics(world, participation)).toBeDefined();
    expect(listRootNodes(world, US, 10)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { Quotas } from './quotas.js';

const catalog = compileCatalog(loadServices());
const operation = (key: string) => catalog.findOperation(key)!;
const owner = { sellerId: 'A2EXAMPLESELLER', developerId: '1234-3214-4321' };
const START = Date.UTC(2020, 5, 24, 14, 10, 37);
const MINUTE = 60_000;

/** How many of `count` calls at one instant are let through. */
function passing(quotas: Quotas, key: string, now: number, count = 100, who = owner): number {
  let passed = 0;
  for (let call = 0; call < count; call++) if (!quotas.take(operation(key), who, now, true)) passed++;
  return passed;
}

describe('the request bucket', () => {
  it('holds six ListOrders and gets one back a minute', () => {
    const quotas = new Quotas();
    expect(passing(quotas, 'Orders.ListOrders', START)).toBe(6);
    expect(passing(quotas, 'Orders.ListOrders', START + MINUTE - 1)).toBe(0);
    expect(passing(quotas, 'Orders.ListOrders', START + MINUTE)).toBe(1);
    expect(passing(quotas, 'Orders.ListOrders', START + 60 * MINUTE)).toBe(6);
  });

  it('is shared by an operation and its ByNextToken', () => {
    const quotas = new Quotas();
    expect(passing(quotas, 'Orders.ListOrdersByNextToken', START, 4)).toBe(4);
    expect(passing(quotas, 'Orders.ListOrders', START)).toBe(2);
    expect(passing(quotas, 'Orders.GetOrder', START)).toBe(6);
  });

  it('belongs to a pair of seller and developer', () => {
    const quotas = new Quotas();
    passing(quotas, 'Orders.ListOrders', START);
    expect(passing(quotas, 'Orders.ListOrders', START, 9, { ...owner, sellerId: 'ANOTHER' })).toBe(6);
    expect(passing(quotas, 'Orders.ListOrders', START, 9, { ...owner, developerId: '0000-0000-0000' })).toBe(
      6,
    );
  });

  it('is not taken from by a call that is refused', () => {
    const quotas = new Quotas();
    passing(quotas, 'Orders.ListOrders', START, 1_000);
    expect(passing(quotas, 'Orders.ListOrders', START + MINUTE)).toBe(1);
  });

  it('refuses nothing where quotas are not enforced', () => {
    const quotas = new Quotas();
    for (let call = 0; call < 100; call++)
      expect(quotas.take(operation('Orders.ListOrders'), owner, START, false)).toBeUndefined();
  });

  it('there is none for an operation whose quota is not known', () => {
    expect(passing(new Quotas(), 'Sellers.GetAuthToken', START, 500)).toBe(500);
  });
});

describe('the bucket to the call', () => {
  it('gives one back at the very millisecond, however often it was asked in between', () => {
    const quotas = new Quotas();
    passing(quotas, 'Orders.ListOrders', START);
    for (let ms = 7; ms < MINUTE; ms += 7)
      expect(passing(quotas, 'Orders.ListOrders', START + ms, 1)).toBe(0);
    expect(passing(quotas, 'Orders.ListOrders', START + MINUTE - 1)).toBe(0);
    expect(passing(quotas, 'Orders.ListOrders', START + MINUTE)).toBe(1);
  });

  it.each(
    catalog.sections
      .flatMap(({ operations }) => [...operations.values()])
      .filter(({ model }) => model.throttle)
      .map(({ key, model }) => [key, model.throttle!] as const),
  )(
    '%s: as many as its quota, then one when one is restored, and never more than the quota',
    (key, throttle) => {
      const { quota, restore, restoreSeconds } = throttle;
      const quotas = new Quotas();
      // The hour is for another test.
      quotas.setOverrides({ [key]: { quota, restore, restoreSeconds, hourly: 1e9 } });
      const one = Math.ceil((restoreSeconds * 1_000) / restore);
      expect(passing(quotas, key, START, quota + 1)).toBe(quota);
      expect(passing(quotas, key, START + one - 1, quota + 1)).toBe(0);
      expect(passing(quotas, key, START + one, quota + 1)).toBe(1);
      const all = START + one + (quota + 1) * one;
      expect(passing(quotas, key, all, quota + 1)).toBe(quota);
    },
  );
});

describe('the items of batches', () => {
  const forSku = 'Products.GetLowestOfferListingsForSKU';
  const take = (quotas: Quotas, now: number, items: number) =>
    quotas.take(operation(forSku), owner, now, true, items);
  const batches = (quotas: Quotas, now: number, items: number) => {
    let passed = 0;
    while (!take(quotas, now, items)) passed++;
    return passed;
  };

  it('after the quota is emptied by requests of one item, one second restores ten more of them', () => {
    const quotas = new Quotas();
    expect(batches(quotas, START, 1)).toBe(20);
    expect(batches(quotas, START + 999, 1)).toBe(9);
    expect(batches(quotas, START + 1_000, 1)).toBe(1);
  });

  it('after it is emptied by full batches, the next one waits until its items are restored', () => {
    const quotas = new Quotas();
    expect(batches(quotas, START, 20)).toBe(20);
    expect(take(quotas, START + 1_000, 20)).toBe('items-used-up');
    expect(take(quotas, START + 1_000, 10)).toBeUndefined();
    expect(take(quotas, START + 2_999, 20)).toBe('items-used-up');
    expect(take(quotas, START + 3_000, 20)).toBeUndefined();
  });

  it('a bucket is shared with the operation that asks by ASIN', () => {
    const quotas = new Quotas();
    expect(batches(quotas, START, 20)).toBe(20);
    const forAsin = operation('Products.GetLowestOfferListingsForASIN');
    expect(quotas.take(forAsin, owner, START, true, 1)).toBe('bucket-empty');
    const [counted] = quotas.counted((key) => catalog.findOperation(key), START + 500);
    expect(counted).toMatchObject({ requests: { max: 20, left: 5 }, items: { max: 400, left: 5 } });
  });
});

describe('quotas of a world of its own', () => {
  it('stand in place of the documented ones, for all that share the bucket, and outlive clearing', () => {
    const quotas = new Quotas();
    passing(quotas, 'Orders.ListOrders', START);
    quotas.setOverrides({ 'Orders.ListOrdersByNextToken': { quota: 2, restore: 1, restoreSeconds: 10 } });
    expect(passing(quotas, 'Orders.ListOrders', START)).toBe(2);
    expect(passing(quotas, 'Orders.ListOrders', START + 10_000)).toBe(1);
    quotas.clear();
    expect(passing(quotas, 'Orders.ListOrders', START)).toBe(2);
    quotas.setOverrides({});
    expect(passing(quotas, 'Orders.ListOrders', START)).toBe(6);
  });

  it('may set an hour, and give a quota to an operation that has none known', () => {
    const quotas = new Quotas();
    quotas.setOverrides({
      'Feeds.SubmitFeed': { quota: 15, restore: 1, restoreSeconds: 120, hourly: 3 },
      'Sellers.GetAuthToken': { quota: 1, restore: 1, restoreSeconds: 1 },
    });
    expect(passing(quotas, 'Feeds.SubmitFeed', START)).toBe(3);
    expect(quotas.hourly(operation('Feeds.SubmitFeed'), owner, START)?.max).toBe(3);
    expect(passing(quotas, 'Sellers.GetAuthToken', START)).toBe(1);
  });
});

describe('the hourly quota', () => {
  /** One call as often as the bucket allows. */
  const spread = (quotas: Quotas, from: number, count: number) =>
    Array.from({ length: count }, (_, call) =>
      quotas.take(operation('Feeds.SubmitFeed'), owner, from + call * 10, true),
    );

  it('ends at the same minute for all operations of a seller, within the hour', () => {
    const quotas = new Quotas();
    const ends = ['Feeds.SubmitFeed', 'Reports.GetReport', 'Products.GetMatchingProduct'].map(
      (key) => quotas.hourly(operation(key), owner, START)!.resetsOn,
    );
    expect(new Set(ends).size).toBe(1);
    expect(ends[0]! % MINUTE).toBe(0);
    expect(ends[0]!).toBeGreaterThan(START);
    expect(ends[0]! - START).toBeLessThanOrEqual(60 * MINUTE);
    const later = quotas.hourly(operation('Feeds.SubmitFeed'), owner, ends[0]!)!.resetsOn;
    expect(later).toBe(ends[0]! + 60 * MINUTE);
  });

  it('is counted whether or not it is enforced, and shows the number before the current call', () => {
    const quotas = new Quotas();
    const shown = () => quotas.hourly(operation('Feeds.SubmitFeed'), owner, START)!.remaining;
    expect(shown()).toBe(30);
    const remaining = [1, 2, 3].map(() => {
      quotas.take(operation('Feeds.SubmitFeed'), owner, START, false);
      return shown();
    });
    expect(remaining).toEqual([30, 29, 28]);
    for (let call = 0; call < 40; call++) quotas.take(operation('Feeds.SubmitFeed'), owner, START, false);
    expect(shown()).toBe(0);
  });

  it('refuses once it is used up, until the hour ends', () => {
    const quotas = new Quotas();
    const { resetsOn } = quotas.hourly(operation('Feeds.SubmitFeed'), owner, START)!;
    // Fifteen at once, then one every two minutes: the hour allows thirty.
    const hourStart = resetsOn - 60 * MINUTE;
    expect(spread(quotas, hourStart, 16).filter(Boolean)).toEqual(['bucket-empty']);
    const rest = Array.from({ length: 16 }, (_, call) =>
      quotas.take(operation('Feeds.SubmitFeed'), owner, hourStart + (call + 1) * 2 * MINUTE + 500, true),
    );
    expect(rest.slice(0, 15)).toEqual(Array(15).fill(undefined));
    expect(rest[15]).toBe('hour-used-up');
    expect(quotas.take(operation('Feeds.SubmitFeed'), owner, resetsOn, true)).toBeUndefined();
  });

  it('there is none outside Feeds, Reports and Products', () => {
    expect(new Quotas().hourly(operation('Orders.ListOrders'), owner, START)).toBeUndefined();
  });
});

it('clearing forgets what was counted', () => {
  const quotas = new Quotas();
  passing(quotas, 'Orders.ListOrders', START);
  quotas.clear();
  expect(passing(quotas, 'Orders.ListOrders', START)).toBe(6);
});

import { beforeAll, expect, it } from 'vitest';
import { createTestControl } from './testing.js';
import type { TestControl } from './testing.js';

let control: TestControl;
beforeAll(async () => {
  control = await createTestControl();
});

/** The plans of the queries that a route makes. */
async function plansOf(path: string): Promise<string[]> {
  const { database } = control.realm.world;
  const queries: string[] = [];
  const { get, all } = database;
  const noting =
    (way: typeof get | typeof all) =>
    (sql: string, ...values: unknown[]) => {
      queries.push(sql);
      return (way as (...all: unknown[]) => unknown).call(database, sql, ...values);
    };
  Object.assign(database, { get: noting(get), all: noting(all) });
  try {
    expect((await control.ask('GET', path)).status).toBe(200);
  } finally {
    Object.assign(database, { get, all });
  }
  return queries.flatMap((sql) =>
    database
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...Array(sql.split('?').length - 1).fill('1'))
      .map(({ detail }) => detail),
  );
}

/** Tables that grow with what sellers do. */
const GROWS = /^SCAN (?:o|l|i|f|n|orders|listings|inventory|feeds)\b/;

it.each([
  ...['111', 'QS-', '50'].map((text) => `/search?q=${text}`),
  '/orders?idBegins=111',
  '/orders?purchasedSince=2020-01-01T00:00:00Z',
  '/listings?sellerId=A2EXAMPLESELLER',
  '/orders?sellerId=A2EXAMPLESELLER&status=Unshipped',
  '/orders?marketplaceId=ATVPDKIKX0DER&status=Unshipped',
  '/orders?status=Unshipped',
  '/listings?skuBegins=QS',
  '/inventory?skuBegins=QS',
  '/feeds?status=_DONE_',
  '/feeds?feedType=_POST_PRODUCT_DATA_',
  '/feeds?idBegins=50',
  '/feeds?submittedSince=2020-01-01T00:00:00Z',
  '/notifications?sellerId=A2EXAMPLESELLER',
  ...['waiting', 'sent'].map((state) => `/notifications?state=${state}`),
  '/notifications?type=AnyOfferChanged',
  '/notifications?asin=B00EXAMPL1',
  '/notifications?destination=http://127.0.0.1:9/q',
])('%s goes by an index to what it looks for', async (path) => {
  expect((await plansOf(path)).filter((detail) => GROWS.test(detail))).toEqual([]);
});

it.each([
  '/orders?sort=-purchasedAt',
  '/orders?sort=amazonOrderId',
  '/listings?sort=sku',
  '/feeds?sort=-submittedAt',
])('%s is read in the order of an index, and nothing is sorted', async (path) => {
  const plans = await plansOf(path);
  expect(plans.filter((detail) => /USE TEMP B-TREE/.test(detail))).toEqual([]);
  // But for the count of all, which is a walk through an index without the rows.
  expect(plans.filter((detail) => GROWS.test(detail) && !/USING (?:COVERING )?INDEX/.test(detail))).toEqual(
    [],
  );
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from '../../src/world/sqlite.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ControlOrder } from './control.js';
import { feedOf, SELLER, startFeedServer } from './feed-server.js';
import type { FeedServer } from './feed-server.js';

const MESSAGES = 4_000;
const ORDER = '999-0000000-0000001';
/** Every so many messages one is of an order that does not exist. */
const UNKNOWN_EVERY = 50;

let data: string;
let server: FeedServer | undefined;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'mws-local-feed-kill-'));
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

/** What stands in the database: messages that were applied or failed, and units that were shipped by them. */
function readState() {
  const file = new Database(join(data, 'world.sqlite'), { readonly: true });
  try {
    const get = (sql: string) => file.prepare(sql).pluck().get();
    const { done } = JSON.parse(get('SELECT progress FROM feeds') as string) as { done: number };
    return {
      done,
      shipped: get(`SELECT items_shipped FROM orders WHERE amazon_order_id = '${ORDER}'`) as number,
      problems: get('SELECT count(*) FROM feed_problems') as number,
      status: get('SELECT status FROM feeds') as string,
    };
  } finally {
    file.close();
  }
}

it('applies every message of a feed once, however often the server is killed', async () => {
  server = await startFeedServer('--data', data);
  const { items } = await server.ask<ControlOrder>('/orders', {
    sellerId: SELLER,
    marketplaceId: 'ATVPDKIKX0DER',
    amazonOrderId: ORDER,
    items: [{ sku: 'QS-MUG-01', quantity: MESSAGES }],
  });
  // Shipping one unit twice would show, and so would not shipping it.
  const ship = (at: number) =>
    `<OrderFulfillment><AmazonOrderID>${at % UNKNOWN_EVERY === 0 ? '999-0000000-0000002' : ORDER}</AmazonOrderID>` +
    '<FulfillmentDate>2020-06-24T14:10:37Z</FulfillmentDate>' +
    `<Item><AmazonOrderItemCode>${items[0]!.orderItemId}</AmazonOrderItemCode><Quantity>1</Quantity></Item></OrderFulfillment>`;
  const feed = feedOf(
    'OrderFulfillment',
    Array.from({ length: MESSAGES }, (_, at) => ship(at)),
  );
  const id = await server.submit('_POST_ORDER_FULFILLMENT_DATA_', feed);

  const failedOf = (done: number) => Math.ceil(done / UNKNOWN_EVERY);
  for (const enough of [1, 1_500]) {
    const { process, kill } = server;
    // Killed by count, not by time; whoever waits for the processing is cut off.
    process().catch(() => {});
    while (readState().done < enough) await setTimeout(2);
    await kill('SIGKILL');
    const { done, shipped, problems } = readState();

    expect([shipped, problems]).toEqual([done - failedOf(done), failedOf(done)]);
    server = await startFeedServer('--data', data);
  }
  await server.process();
  const report = await server.report(id);

  expect(readState()).toEqual({
    done: MESSAGES,
    shipped: MESSAGES - failedOf(MESSAGES),
    problems: failedOf(MESSAGES),
    status: '_DONE_',
  });
  expect(report).toContain(`<MessagesSuccessful>${MESSAGES - failedOf(MESSAGES)}</MessagesSuccessful>`);
  expect(report.match(/<ResultMessageCode>18028</g)).toHaveLength(failedOf(MESSAGES));
});

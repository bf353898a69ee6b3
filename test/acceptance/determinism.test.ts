import { afterEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

const NOW = '2020-06-24T14:10:37Z';
const US = 'ATVPDKIKX0DER';

const servers: MwsLocal[] = [];

async function start(seed: number): Promise<MwsLocal> {
  const server = await startMwsLocal({ clock: NOW, frozen: true, seed });
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

type Call = (section: string, Action: string, parameters?: Record<string, string>) => Promise<string>;

/** Makes an order and then the same calls every time; gives what MWS answered, byte for byte, by what was asked. */
async function answersOf(server: MwsLocal): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const call: Call = async (section, Action, parameters) => {
    const path = `/${section}`;
    const body = signRequest(server, { path, parameters: { Action, Timestamp: NOW, ...parameters } });
    const answer = await fetch(server.url + path, { method: 'POST', body });
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    answers.set(Action, `${answer.status} ${bytes}`);
    return bytes;
  };
  const made = await askControl<{ amazonOrderId: string }>(server.url, '/orders', {
    sellerId: server.credentials!.sellerId,
    marketplaceId: US,
    items: [{ sku: 'QS-MUG-01' }],
  });
  await call('Sellers/2011-07-01', 'ListMarketplaceParticipations');
  await call('Orders/2013-09-01', 'GetServiceStatus');
  const list = await call('Orders/2013-09-01', 'ListOrders', {
    'MarketplaceId.Id.1': US,
    CreatedAfter: '2020-01-01',
    MaxResultsPerPage: '40',
  });
  const [, NextToken] = /<NextToken>(.+)<\/NextToken>/.exec(list)!;
  await call('Orders/2013-09-01', 'ListOrdersByNextToken', { NextToken: NextToken! });
  await call('Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': made.amazonOrderId });
  await call('Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: made.amazonOrderId });
  await call('Products/2011-10-01', 'ListMatchingProducts', { MarketplaceId: US, Query: 'mug' });
  await call('Feeds/2009-01-01', 'GetFeedSubmissionResult', { FeedSubmissionId: '1', MWSAuthToken: 'no' });
  return answers;
}

/** What made-up data an answer has beside its request id. */
const orderIds = (answer: string) => answer.match(/<AmazonOrderId>.+<\/AmazonOrderId>/g);
const statuses = (answers: Map<string, string>) => [...answers.values()].map((answer) => answer.slice(0, 3));

describe('the same scenario, seed, frozen clock and calls', () => {
  it('give the same answers, byte by byte', async () => {
    const answers = await answersOf(await start(7));
    expect(statuses(answers)).toEqual(['200', '200', '200', '200', '200', '200', '200', '401']);
    expect(await answersOf(await start(7))).toEqual(answers);
  });

  it('give them again after a reset, whatever was done in between', async () => {
    const server = await start(7);
    const answers = await answersOf(server);
    expect(await answersOf(server)).not.toEqual(answers);
    await askControl(server.url, '/clock/advance', { by: 'P1D' });
    await askControl(server.url, '/reset', {});
    expect(await answersOf(server)).toEqual(answers);
  });
});

describe('another seed', () => {
  it('gives other orders, and other request ids in every answer', async () => {
    const [one, other] = [await answersOf(await start(7)), await answersOf(await start(8))];
    expect(statuses(other)).toEqual(statuses(one));
    for (const [action, answer] of one) expect(other.get(action), action).not.toBe(answer);
    for (const action of ['ListOrders', 'ListOrdersByNextToken', 'GetOrder'])
      expect(orderIds(other.get(action)!), action).not.toEqual(orderIds(one.get(action)!));
  });
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { orderOf } from './outbound-world.js';
import { signRequest } from './sign.js';
import { send, signIn } from './sp-api-calls.js';
import { resultOf, submitFeed, transfer, US } from './sp-api-transfers.js';

const NOW = '2020-06-24T14:10:37Z';
const SELLER = 'A2EXAMPLESELLER';

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

interface Comparison {
  equal: boolean;
  shown: { what: string; id: string; field?: string; left: unknown; right: unknown }[];
  changed: unknown[];
}

type Client = (world: TestSandbox) => Promise<unknown>;

/** Lets an old client work in one world and a new one in another that began alike. */
async function compared(scenario: object | string, old: Client, next: Client): Promise<Comparison> {
  const open = () => server.sandbox({ scenario, clock: { now: NOW, mode: 'frozen' } } as never);
  await using left = await open();
  await using right = await open();
  await old(left);
  await next(right);
  const { json } = await send(`${server.url}/_mws/compare?left=${left.id}&right=${right.id}`);
  return json as unknown as Comparison;
}

const nothing = { equal: true, shown: [], changed: [] };

const goods = {
  name: 'goods',
  extends: 'quickstart',
  inventory: [{ seller: SELLER, sku: 'CUP', asin: 'B00CUPCUP1', inStock: 5 }],
  listings: [
    { seller: SELLER, marketplace: 'US', sku: 'MUG', asin: 'B00CMPMUG1', title: 'Mug', price: 12, quantity: 4 },
    { seller: SELLER, marketplace: 'US', sku: 'CUP', asin: 'B00CUPCUP1', title: 'Cup', price: 7, channel: 'AFN' },
  ],
  inboundShipments: [
    { id: 'FBA15CMP0001', seller: SELLER, marketplace: 'US', status: 'WORKING', items: [{ sku: 'CUP', shipped: 8 }] },
  ],
}; // prettier-ignore

const outboundByMws: Client = async (world) => {
  const call = (action: string, parameters: Record<string, string>) =>
    callMws(world, '/FulfillmentOutboundShipment/2010-10-01', action, parameters);
  await call('CreateFulfillmentOrder', orderOf('F-1', { CUP: 2 }));
  await world.admin.advanceClock({ by: 'P1DT4H' });
  await call('ListAllFulfillmentOrders', { QueryStartDateTime: '2020-06-24T00:00:00Z' });
  await call('GetFulfillmentOrder', { SellerFulfillmentOrderId: 'F-1' });
  await call('GetPackageTrackingDetails', { PackageNumber: '40001' });
};

const outboundBySpApi =
  (quantity: number): Client =>
  async (world) => {
    const orders = '/fba/outbound/2020-07-01/fulfillmentOrders';
    const made = await (await signIn(world.spApi)).post(orders, {
      sellerFulfillmentOrderId: 'F-1',
      displayableOrderId: 'F-1',
      displayableOrderDate: NOW,
      displayableOrderComment: 'Thank you',
      shippingSpeedCategory: 'Standard',
      destinationAddress: { name: 'A Buyer', addressLine1: '1 Some St', city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
      items: [{ sellerSku: 'CUP', sellerFulfillmentOrderItemId: 'item-CUP', quantity }],
    }); // prettier-ignore
    expect(made.status).toBe(200);
    await world.admin.advanceClock({ by: 'P1DT4H' });
    const client = await signIn(world.spApi);
    await client.get(`${orders}?queryStartDate=2020-06-24T00:00:00Z`);
    await client.get(`${orders}/F-1`);
    await client.get('/fba/outbound/2020-07-01/tracking?packageNumber=40001');
  };

it('outbound orders: none where there is none, and units that differ', async () => {
  expect(await compared(goods, outboundByMws, outboundBySpApi(2))).toMatchObject(nothing);
  const found = await compared(goods, outboundByMws, outboundBySpApi(3));
  expect(found.shown).toEqual([
    { what: 'outbound item', id: 'F-1 item-CUP', of: 'F-1', field: 'quantity', left: 2, right: 3 },
  ]);
  expect(found.changed).not.toEqual([]);
});

const inboundByMws: Client = async (world) => {
  const call = (action: string, parameters: Record<string, string>) =>
    callMws(world, '/FulfillmentInboundShipment/2010-10-01', action, parameters);
  await call('ListInboundShipments', { 'ShipmentStatusList.member.1': 'WORKING' });
  await call('ListInboundShipmentItems', { ShipmentId: 'FBA15CMP0001' });
  const labels = { PageType: 'PackageLabel_Letter_2', NumberOfPackages: '2' };
  expect((await call('GetPackageLabels', { ShipmentId: 'FBA15CMP0001', ...labels })).status).toBe(200);
};

const inboundByV0 =
  (packages: number): Client =>
  async (world) => {
    const v0 = '/fba/inbound/v0/shipments';
    const client = await signIn(world.spApi);
    await client.get(`${v0}?QueryType=SHIPMENT&ShipmentStatusList=WORKING&MarketplaceId=${US}`);
    await client.get(`${v0}/FBA15CMP0001/items`);
    const query = `PageType=PackageLabel_Letter_2&LabelType=BARCODE_2D&NumberOfPackages=${packages}`;
    const { json } = await client.get(`${v0}/FBA15CMP0001/labels?${query}`);
    await transfer((json.payload as unknown as { DownloadURL: string }).DownloadURL);
  };

it('inbound shipments and labels: none where there is none, other labels, another status', async () => {
  expect(await compared(goods, inboundByMws, inboundByV0(2))).toMatchObject(nothing);
  const other = await compared(goods, inboundByMws, inboundByV0(3));
  expect(other.shown.map(({ what, left, right }) => [what, left, right])).toEqual([
    ['paper', true, null],
    ['paper', null, true],
  ]);
  const shipped: Client = async (world) => {
    await world.admin.updateInboundShipment('FBA15CMP0001', { status: 'SHIPPED' });
    const v0 = '/fba/inbound/v0/shipments';
    const client = await signIn(world.spApi);
    await client.get(`${v0}?QueryType=SHIPMENT&ShipmentIdList=FBA15CMP0001&MarketplaceId=${US}`);
  };
  const list: Client = (world) =>
    callMws(world, '/FulfillmentInboundShipment/2010-10-01', 'ListInboundShipments', {
      'ShipmentIdList.member.1': 'FBA15CMP0001',
    });
  const moved = await compared(goods, list, shipped);
  expect(moved.shown).toMatchObject([
    { what: 'inbound shipment', id: 'FBA15CMP0001', field: 'status', left: 'WORKING', right: 'SHIPPED' },
  ]);
});

const since = '2020-05-01T00:00:00Z';

const moneyByMws: Client = async (world) => {
  const call = (action: string, parameters: Record<string, string>) =>
    callMws(world, '/Finances/2015-05-01', action, parameters);
  expect((await call('ListFinancialEventGroups', { FinancialEventGroupStartedAfter: since })).status).toBe(
    200,
  );
  expect((await call('ListFinancialEvents', { PostedAfter: since })).status).toBe(200);
};

const moneyByV0 =
  (from: string): Client =>
  async (world) => {
    const client = await signIn(world.spApi);
    await client.get(`/finances/v0/financialEventGroups?FinancialEventGroupStartedAfter=${since}`);
    expect((await client.get(`/finances/v0/financialEvents?PostedAfter=${from}`)).status).toBe(200);
  };

/** Groups have no other successor than that of v0. */
const moneyBy2024 =
  (from: string): Client =>
  async (world) => {
    const client = await signIn(world.spApi);
    await client.get(`/finances/v0/financialEventGroups?FinancialEventGroupStartedAfter=${since}`);
    const transactions = `/finances/2024-06-19/transactions?postedAfter=${from}`;
    let next = '';
    for (let page = 0; page < 100; page++) {
      const { status, json } = await client.get(transactions + next);
      expect(status).toBe(200);
      const { nextToken } = json.payload as { nextToken?: string };
      if (nextToken === undefined) return;
      next = `&nextToken=${nextToken}`;
    }
    throw new Error('There is no end to the pages.');
  };

it('finances: none where there is none, and what is left out', async () => {
  const money = { extends: 'money' };
  const same = await compared(money, moneyByMws, moneyByV0(since));
  expect(same).toMatchObject(nothing);
  const transactions = await compared(money, moneyByMws, moneyBy2024(since));
  expect(transactions).toMatchObject(nothing);
  const fewer = await compared(money, moneyByMws, moneyBy2024('2020-06-20T00:00:00Z'));
  const less = await compared(money, moneyByMws, moneyByV0('2020-06-20T00:00:00Z'));
  expect(fewer.shown).toEqual(less.shown);
  expect(less.shown.length).toBeGreaterThan(0);
  for (const { what, right } of less.shown)
    expect([what, right]).toEqual([expect.stringMatching(/^(?:charge|fee|refunded charge)$/), null]);
});

const feedOf = (sku: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd"><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header><MessageType>Inventory</MessageType>${['MUG', sku].map((each, at) => `<Message><MessageID>${at + 1}</MessageID><OperationType>Update</OperationType><Inventory><SKU>${each}</SKU><Quantity>7</Quantity></Inventory></Message>`).join('')}</AmazonEnvelope>`;

const feedByMws: Client = async (world) => {
  const path = '/Feeds/2009-01-01';
  const document = feedOf('NONE');
  const ContentMD5Value = createHash('md5').update(document).digest('base64');
  const parameters = {
    Action: 'SubmitFeed',
    FeedType: '_POST_INVENTORY_AVAILABILITY_DATA_',
    ContentMD5Value,
  };
  const submitted = await fetch(`${world.url}${path}?${signRequest(world, { path, parameters })}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml' },
    body: document,
  });
  const FeedSubmissionId = /<FeedSubmissionId>(\d+)</.exec(await submitted.text())![1]!;
  await world.admin.advanceClock({ by: 'PT1H' });
  await callMws(world, path, 'GetFeedSubmissionResult', { FeedSubmissionId });
};

const feedBySpApi =
  (sku: string): Client =>
  async (world) => {
    const client = await signIn(world.spApi);
    const feedId = await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', feedOf(sku));
    await world.admin.advanceClock({ by: 'PT30M' });
    await world.admin.advanceClock({ by: 'PT30M' });
    await resultOf(await signIn(world.spApi), feedId);
  };

it('processing reports: none where there is none, and a message that went well', async () => {
  const of = (shown: Comparison['shown']) => shown.filter(({ what }) => what === 'processing report');
  const same = await compared(goods, feedByMws, feedBySpApi('NONE'));
  expect(of(same.shown)).toEqual([]);
  const better = await compared(goods, feedByMws, feedBySpApi('MUG'));
  const id = 'POST_INVENTORY_AVAILABILITY_DATA #1';
  expect(of(better.shown)).toContainEqual({
    what: 'processing report',
    id,
    field: 'failed',
    left: 1,
    right: 0,
  });
  expect(of(better.shown).find(({ field }) => field === 'message 2 code')).toMatchObject({ right: null });
});

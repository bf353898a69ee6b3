import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { send, signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { US } from './sp-api-transfers.js';

const INVENTORY = '/fba/inventory/v1';
const LIST = `${INVENTORY}/summaries?granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}`;

interface Summary {
  sellerSku: string;
  totalQuantity: number;
  inventoryDetails?: { fulfillableQuantity: number; inboundShippedQuantity: number };
}

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  const stock = Array.from({ length: 60 }, (_, at) => ({
    seller: 'A2EXAMPLESELLER',
    sku: `M-${String(at).padStart(2, '0')}`,
    asin: 'B00EXAMPL1',
    inStock: at,
  }));
  const odd = { seller: 'A2EXAMPLESELLER', sku: 'A/B 50% +1', asin: 'B00EXAMPL1', inStock: 3, reserved: 2 };
  sandbox = await server.sandbox({
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
    scenario: { name: 'stocked', extends: 'quickstart', inventory: [...stock, odd] },
  });
  client = await signIn(sandbox.spApi);
});
afterEach(() => sandbox.close());
afterAll(() => server.close());

const shown = ({ json }: SpAnswer): Summary[] =>
  (json.payload as unknown as { inventorySummaries: Summary[] }).inventorySummaries;
const tokenOf = ({ json }: SpAnswer): string => (json.pagination as { nextToken: string }).nextToken;
const messageOf = ({ status, json }: SpAnswer) => [status, json.errors[0]!.message];

it('shows the stock that MWS shows, page by page', async () => {
  const first = await client.get(`${LIST}&details=true`);
  const rest = await client.get(`${LIST}&details=true&nextToken=${tokenOf(first)}`);
  const all = [...shown(first), ...shown(rest)];
  expect([shown(first).length, rest.json.pagination]).toEqual([50, undefined]);
  const { xml } = await callMws(sandbox, '/FulfillmentInventory/2010-10-01', 'ListInventorySupply', {
    QueryStartDateTime: '2000-01-01T00:00:00Z',
    ResponseGroup: 'Basic',
  });
  const members = (xml as { ListInventorySupplyResponse: { ListInventorySupplyResult: { InventorySupplyList: { member: Record<string, string>[] } } } })
    .ListInventorySupplyResponse.ListInventorySupplyResult.InventorySupplyList.member; // prettier-ignore
  expect(members.length).toBe(50);
  for (const member of members) {
    const { inventoryDetails } = all.find(({ sellerSku }) => sellerSku === member.SellerSKU)!;
    const { fulfillableQuantity, inboundShippedQuantity } = inventoryDetails!;
    expect(fulfillableQuantity).toBe(Number(member.InStockSupplyQuantity));
    expect(fulfillableQuantity + inboundShippedQuantity).toBe(Number(member.TotalSupplyQuantity));
  }
  expect(all.map(({ sellerSku }) => sellerSku)).toEqual([...all.map(({ sellerSku }) => sellerSku)].sort());
});

it('tells apart how far what is inbound has come', async () => {
  const shipment = (status: 'WORKING' | 'SHIPPED' | 'RECEIVING', shipped: number, received = 0) => ({
    sellerId: 'A2EXAMPLESELLER',
    marketplaceId: US,
    status,
    items: [{ sku: 'QS-LAMP-01', shipped, received }],
  });
  for (const given of [shipment('WORKING', 7), shipment('SHIPPED', 10), shipment('RECEIVING', 30, 10)])
    await sandbox.admin.createInboundShipment(given);
  const [summary] = shown(await client.get(`${LIST}&details=true&sellerSkus=QS-LAMP-01`));
  expect(summary!.inventoryDetails).toMatchObject({
    inboundWorkingQuantity: 7,
    inboundReceivingQuantity: 20,
  });
});

it('finds SKUs with slashes, percent signs, plus signs and blanks', async () => {
  const answer = await client.get(`${LIST}&sellerSkus=${encodeURIComponent('A/B 50% +1')},M-07,NONE`);
  expect(shown(answer).map(({ sellerSku }) => sellerSku)).toEqual(['A/B 50% +1', 'M-07']);
  expect(shown(answer)[0]).toEqual({
    asin: 'B00EXAMPL1',
    fnSku: expect.stringMatching(/^X00/) as string,
    sellerSku: 'A/B 50% +1',
    condition: 'NewItem',
    lastUpdatedTime: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    productName: expect.any(String) as string,
    totalQuantity: 5,
  });
  expect(shown(await client.get(`${LIST}&sellerSku=M-07`))).toHaveLength(1);
});

it('check 14: a nextToken lives for 30 seconds, and goes with its startDateTime', async () => {
  const since = '&startDateTime=2019-12-01T00:00:00Z';
  const [all, changed] = [tokenOf(await client.get(LIST)), tokenOf(await client.get(LIST + since))];
  expect((await client.get(`${LIST}${since}&nextToken=${changed}`)).status).toBe(200);
  const EXPIRED = [400, 'Next token is invalid or expired'];
  for (const query of [`nextToken=${changed}`, `${since.slice(1)}&nextToken=${all}`, `nextToken=x${all}`])
    expect(messageOf(await client.get(`${LIST}&${query}`)), query).toEqual(EXPIRED);
  const feeds = await client.get('/feeds/2021-06-30/feeds?feedTypes=POST_PRODUCT_DATA');
  expect(feeds.status).toBe(200);
  await sandbox.admin.advanceClock({ by: 'PT30S' });
  expect((await client.get(`${LIST}&nextToken=${all}`)).status).toBe(200);
  await sandbox.admin.advanceClock({ by: 'PT1S' });
  expect(messageOf(await client.get(`${LIST}&nextToken=${all}`))).toEqual(EXPIRED);
});

it('refuses other queries', async () => {
  expect(messageOf(await client.get(`${LIST}&startDateTime=yesterday`))).toEqual([
    400,
    'Query parameter [startDateTime] value is not a valid ISO date-time object',
  ]);
  const many = Array.from({ length: 51 }, (_, at) => at).join(',');
  for (const query of [
    `${LIST}&startDateTime=2018-01-01T00:00:00Z`,
    `${LIST}&sellerSkus=${many}`,
    LIST.replace(`granularityId=${US}`, 'granularityId=A2EUQ1WTGCTBG2'),
    LIST.replace('=Marketplace', '=Country'),
    LIST.replace(/&marketplaceIds.*/, ''),
  ])
    expect((await client.get(query)).status, query).toBe(400);
  expect((await client.get(LIST.replaceAll(US, 'ANOTHER'))).status).toBe(403);
});

it('a sandbox makes stock, adds to it once, and takes it away', async () => {
  const item = { sellerSku: 'NEW/1', marketplaceId: US };
  const made = await client.post(`${INVENTORY}/items`, { ...item, productName: 'A new thing' });
  expect([made.status, made.text]).toEqual([200, '{}']);
  expect((await client.post(`${INVENTORY}/items`, { ...item, productName: 'Again' })).status).toBe(400);
  const add = (token: string, change: object = {}) =>
    client.post(`${INVENTORY}/items/inventory`, { inventoryItems: [{ ...item, quantity: 4, ...change }] }, { 'x-amzn-idempotency-token': token }); // prettier-ignore
  for (const token of ['one', 'one', 'two']) expect((await add(token)).status).toBe(200);
  expect((await add('three', { sellerSku: 'NONE' })).status).toBe(400);
  expect((await add('three')).status).toBe(200);
  const named = `${LIST}&sellerSku=${encodeURIComponent('NEW/1')}`;
  expect(shown(await client.get(named))).toMatchObject([{ productName: 'A new thing', totalQuantity: 12 }]);
  expect((await client.post(`${INVENTORY}/items/inventory`, {})).status).toBe(400);
  const path = `${INVENTORY}/items/${encodeURIComponent('NEW/1')}?marketplaceId=${US}`;
  expect((await client.delete(path)).status).toBe(200);
  expect(shown(await client.get(named))).toEqual([]);
  expect((await client.delete(path)).status).toBe(400);
});

it('a GET with a body is malformed HTTP', async () => {
  const { request } = await import('node:http');
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = { 'x-amz-access-token': client.token, 'Content-Length': '2' };
    const call = request(sandbox.spApi.endpoint + LIST, { method: 'GET', headers }, (got) => {
      let text = '';
      got.on('data', (piece: Buffer) => (text += piece.toString()));
      got.on('end', () => resolve(`${got.statusCode} ${text}`));
    });
    call.on('error', reject);
    call.end('{}');
  });
  expect(answer).toMatch(/^400 <html>/);
  expect((await send(sandbox.spApi.endpoint + LIST)).status).toBe(403);
});

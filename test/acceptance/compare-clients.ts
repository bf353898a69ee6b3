import type { TestSandbox } from '../../src/index.js';
import { callMws, manyOf } from './mws-call.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient, SpJson } from './sp-api-calls.js';

const US = 'ATVPDKIKX0DER';

/** What a client imports, so that one that imports less can be compared with one that does not. */
export interface Import {
  from: string;
  skus: string[];
  asins: string[];
  /** Pages of orders that it reads at most. */
  pages: number;
  /** Orders whose lines it does not ask for. */
  withoutItems: string[];
  /** Whether it asks for the data of buyers. */
  buyers: boolean;
  /** Parts of an order that it asks for, in Orders API 2026-01-01. */
  included: string;
  /** How often a SKU in a list is encoded. */
  encodings: number;
}

export const WHOLE: Import = {
  from: '2020-06-20T00:00:00Z',
  skus: [],
  asins: [],
  pages: 100,
  withoutItems: [],
  buyers: true,
  included: 'BUYER,RECIPIENT,PROCEEDS,FULFILLMENT',
  encodings: 2,
};

const list = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, at) => [`${name}.${at + 1}`, value]));

/** Imports orders with their lines, own prices, products and marketplaces by MWS. @returns the ids of the orders */
export async function importByMws(world: TestSandbox, what: Import): Promise<string[]> {
  const inOrders = (action: string, more: Record<string, string>) =>
    callMws(world, '/Orders/2013-09-01', action, more);
  const ids: string[] = [];
  let call = { 'MarketplaceId.Id.1': US, CreatedAfter: what.from, MaxResultsPerPage: '10' } as Record<
    string,
    string
  >;
  let action = 'ListOrders';
  for (let page = 0; page < what.pages; page++) {
    const { xml } = await inOrders(action, call);
    const result = xml[`${action}Response`][`${action}Result`];
    ids.push(...manyOf(result.Orders.Order).map(({ AmazonOrderId }) => AmazonOrderId as string));
    if (!result.NextToken) break;
    action = 'ListOrdersByNextToken';
    call = { NextToken: result.NextToken as string };
  }
  for (const AmazonOrderId of ids)
    if (!what.withoutItems.includes(AmazonOrderId)) await inOrders('ListOrderItems', { AmazonOrderId });
  const inProducts = (name: string, more: Record<string, string>) =>
    callMws(world, '/Products/2011-10-01', name, { MarketplaceId: US, ...more });
  await inProducts('GetMyPriceForSKU', list('SellerSKUList.SellerSKU', what.skus));
  await inProducts('GetMatchingProduct', list('ASINList.ASIN', what.asins));
  await callMws(world, '/Sellers/2011-07-01', 'ListMarketplaceParticipations');
  return ids;
}

/** Imports the same by SP-API, orders by v0 or by 2026-01-01. */
export async function importBySpApi(
  world: TestSandbox,
  what: Import,
  version: 'v0' | '2026-01-01',
): Promise<void> {
  const client = await signIn(world.spApi);
  await (version === 'v0' ? ordersOfV0(client, what) : ordersOf2026(client, what));
  const encoded = (sku: string) =>
    Array.from({ length: what.encodings }).reduce<string>((text) => encodeURIComponent(text), sku);
  await client.get(
    `/products/pricing/v0/price?MarketplaceId=${US}&ItemType=Sku&Skus=${what.skus.map(encoded).join(',')}`,
  );
  await client.get(
    `/catalog/2022-04-01/items?marketplaceIds=${US}&identifiersType=ASIN&identifiers=${what.asins.join(',')}&pageSize=20`,
  );
  await client.get('/sellers/v1/marketplaceParticipations');
}

async function ordersOfV0(client: SpClient, what: Import): Promise<void> {
  const dataElements = ['buyerInfo', 'shippingAddress'];
  const reader = what.buyers
    ? await client.restricted(
        { method: 'GET', path: '/orders/v0/orders', dataElements },
        { method: 'GET', path: '/orders/v0/orders/{orderId}/orderItems', dataElements: ['buyerInfo'] },
      )
    : client;
  const path = `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=${what.from}&MaxResultsPerPage=10`;
  const ids = await eachPage(what.pages, async (token) => {
    const { json } = await reader.get(path + (token ? `&NextToken=${token}` : ''));
    return [json.payload.Orders.map(({ AmazonOrderId }) => AmazonOrderId as string), json.payload.NextToken];
  });
  for (const id of ids)
    if (!what.withoutItems.includes(id)) await reader.get(`/orders/v0/orders/${id}/orderItems`);
}

async function ordersOf2026(client: SpClient, what: Import): Promise<void> {
  const path = `/orders/2026-01-01/orders?marketplaceIds=${US}&createdAfter=${what.from}&maxResultsPerPage=10&includedData=${what.included}`;
  await eachPage(what.pages, async (token) => {
    const { json } = await client.get(path + (token ? `&paginationToken=${token}` : ''));
    const { nextToken } = (json.pagination ?? {}) as SpJson & { nextToken?: string };
    return [(json.orders as { orderId: string }[]).map(({ orderId }) => orderId), nextToken];
  });
}

async function eachPage(
  most: number,
  read: (token: string | undefined) => Promise<[string[], string | undefined]>,
): Promise<string[]> {
  const all: string[] = [];
  let token: string | undefined;
  for (let page = 0; page < most; page++) {
    const [ids, next] = await read(token);
    all.push(...ids);
    if (!next) break;
    token = next;
  }
  return all;
}

import https from 'node:https';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedOf } from './feed-server.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

/** As much of amazon-sp-api as is called here; it brings no types that say more. */
interface SellingPartner {
  callAPI(call: {
    operation: string;
    endpoint: string;
    path?: object;
    query?: object;
    body?: object;
  }): Promise<Record<string, unknown[]>>;
  upload(details: object, feed: { content: string; contentType: string }): Promise<{ success: boolean }>;
  download(details: object): Promise<string>;
}
const require = createRequire(import.meta.url);
const { SellingPartner: Client } = require('amazon-sp-api') as {
  SellingPartner: new (options: object) => SellingPartner;
};

let server: TlsServer;
let agent: https.Agent;
let client: SellingPartner;
beforeAll(async () => {
  server = await startWithTls({ clock: '2020-06-24T14:10:37Z', frozen: true });
  // The proxy option of the client is an agent: every connection goes to the TLS port, with the real Host and name.
  agent = new https.Agent({ host: '127.0.0.1', port: server.tlsPort, ca: server.ca });
  const { clientId, clientSecret, refreshToken } = server.spApi!;
  client = new Client({
    region: 'na',
    // It knows an older version too, and takes that if nothing is said.
    endpoints_versions: { listingsItems: '2021-08-01' },
    refresh_token: refreshToken,
    credentials: { SELLING_PARTNER_APP_CLIENT_ID: clientId, SELLING_PARTNER_APP_CLIENT_SECRET: clientSecret },
    options: { https_proxy_agent: toServer(agent, server.tlsPort) },
  });
});
afterAll(async () => {
  agent.destroy();
  await server.close();
});

/** An agent that takes every connection to the server, whichever host and port it is for. */
function toServer(own: https.Agent, port: number): https.Agent {
  const { createConnection } = own as unknown as {
    createConnection(options: object, done?: unknown): unknown;
  };
  return Object.assign(own, {
    createConnection: (options: { host?: string; servername?: string }, done?: unknown) =>
      createConnection.call(
        own,
        { ...options, host: '127.0.0.1', port, servername: options.servername ?? options.host },
        done,
      ),
  });
}

it('check 1: amazon-sp-api runs unmodified, by its real host names', async () => {
  const participations = (await client.callAPI({
    operation: 'getMarketplaceParticipations',
    endpoint: 'sellers',
  })) as unknown as { marketplace: { id: string } }[];
  expect(participations.map(({ marketplace }) => marketplace.id)).toEqual([
    'ATVPDKIKX0DER',
    'A2EUQ1WTGCTBG2',
    'A1AM78C64UM0Y8',
    'A2Q3Y263D00KWC',
  ]);
  const query = { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: '2020-01-01T00:00:00Z' };
  const first = await client.callAPI({ operation: 'getOrders', endpoint: 'orders', query });
  expect(first.Orders).toHaveLength(100);
  const next = await client.callAPI({
    operation: 'getOrders',
    endpoint: 'orders',
    query: { ...query, NextToken: first.NextToken },
  });
  expect(next.Orders!.length).toBeGreaterThan(0);
  const items = await client.callAPI({
    operation: 'getOrderItems',
    endpoint: 'orders',
    path: { orderId: '111-0000001-0000001' },
  });
  expect(items.OrderItems).toHaveLength(2);
});

/** What an operation answers, where it is no list. The client escapes paths in the object that it is given. */
const call = async (
  operation: string,
  endpoint: string,
  parts: { path?: object; query?: object; body?: object },
) =>
  (await client.callAPI({ operation, endpoint, ...structuredClone(parts) })) as unknown as Record<
    string,
    string
  >;
const advance = (by: string) =>
  fetch(`${server.url}/_mws/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ by }),
  });

it('amazon-sp-api uploads a feed and downloads its result, and a report, unpacked', async () => {
  const marketplaceIds = ['ATVPDKIKX0DER'];
  const contentType = 'text/xml; charset=UTF-8';
  const details = await call('createFeedDocument', 'feeds', { body: { contentType } });
  const content = feedOf('Inventory', ['<Inventory><SKU>QS-MUG-01</SKU><Quantity>7</Quantity></Inventory>']);
  expect(await client.upload(details, { content, contentType })).toEqual({ success: true });
  const feedType = 'POST_INVENTORY_AVAILABILITY_DATA';
  const body = { feedType, marketplaceIds, inputFeedDocumentId: details.feedDocumentId };
  const path = { feedId: (await call('createFeed', 'feeds', { body })).feedId };
  const reportType = 'GET_MERCHANT_LISTINGS_ALL_DATA';
  const { reportId } = await call('createReport', 'reports', { body: { reportType, marketplaceIds } });
  await advance('PT20M');
  const feed = await call('getFeed', 'feeds', { path });
  expect(feed.processingStatus).toBe('DONE');
  const result = { feedDocumentId: feed.resultFeedDocumentId };
  expect(await client.download(await call('getFeedDocument', 'feeds', { path: result }))).toContain(
    '<MessagesSuccessful>1<',
  );
  const { reportDocumentId } = await call('getReport', 'reports', { path: { reportId } });
  const document = await call('getReportDocument', 'reports', { path: { reportDocumentId } });
  expect(document.compressionAlgorithm).toBe('GZIP');
  expect(await client.download(document)).toMatch(/^item-name\t/);
});

it('amazon-sp-api reads stock and listings, whatever their SKUs', async () => {
  const marketplaceIds = ['ATVPDKIKX0DER'];
  const query = {
    granularityType: 'Marketplace',
    granularityId: marketplaceIds[0],
    marketplaceIds,
    details: true,
  };
  const stock = await client.callAPI({ operation: 'getInventorySummaries', endpoint: 'fbaInventory', query });
  expect(stock.inventorySummaries!.length).toBeGreaterThan(0);
  const path = { sellerId: server.credentials!.sellerId, sku: 'A/B 50% +1' };
  const body = { productType: 'PRODUCT', attributes: { item_name: [{ value: 'A thing' }] } };
  const put = await call('putListingsItem', 'listingsItems', { path, query: { marketplaceIds }, body });
  expect(put.status).toBe('ACCEPTED');
  await advance('PT1M');
  const item = await call('getListingsItem', 'listingsItems', { path, query: { marketplaceIds } });
  expect(item.sku).toBe('A/B 50% +1');
});

it('check 5: amazon-sp-api asks for a new token by itself when its own has ended', async () => {
  await advance('PT3601S');
  await fetch(`${server.url}/_mws/requests`, { method: 'DELETE' });
  expect(
    await client.callAPI({ operation: 'getMarketplaceParticipations', endpoint: 'sellers' }),
  ).toHaveLength(4);
  const { items } = (await (await fetch(`${server.url}/_mws/requests`)).json()) as {
    items: { path: string; status: number }[];
  };
  expect(items.map(({ path, status }) => [path, status]).reverse()).toEqual([
    ['/sellers/v1/marketplaceParticipations', 403],
    ['/auth/o2/token', 200],
    ['/sellers/v1/marketplaceParticipations', 200],
  ]);
});

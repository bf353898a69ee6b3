const http = require('node:http');
const { afterAll, afterEach, beforeAll, beforeEach, expect, test } = require('@jest/globals');
const amazonMws = require('amazon-mws');
const { startMwsLocal } = require('mws-local');

// This client waits for a new connection before it sends, so on Node 19 and later no connection may be kept.
http.globalAgent = new http.Agent({ keepAlive: false });

let server;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

// A sandbox for each test: no test sees what another one did.
let sandbox;
beforeEach(async () => {
  sandbox = await server.sandbox();
});
afterEach(() => sandbox.close());

const US = 'ATVPDKIKX0DER';

/** What is tested: code that lists orders, with a client of MWS that knows nothing of this server but where it is. */
async function listOrders(createdAfter) {
  const { accessKeyId, secretKey, sellerId, authToken } = sandbox.credentials;
  const { hostname, port } = new URL(server.url);
  const client = amazonMws(accessKeyId, secretKey);
  client.setHost(hostname, port, 'http');
  const { Orders } = await client.orders.search({
    Version: '2013-09-01',
    Action: 'ListOrders',
    SellerId: sellerId,
    MWSAuthToken: authToken,
    'MarketplaceId.Id.1': US,
    CreatedAfter: createdAfter,
  });
  return [Orders.Order].flat();
}

test('an order that was put in is listed, and it is asked for once', async () => {
  const order = await sandbox.admin.createOrder({
    sellerId: sandbox.credentials.sellerId,
    marketplaceId: US,
    items: [{ sku: 'SKU-1', quantity: 2, price: 9.95 }],
  });

  const listed = await listOrders(order.purchasedAt);
  expect(listed.map(({ AmazonOrderId }) => AmazonOrderId)).toContain(order.amazonOrderId);
  await sandbox.admin.verifyRequests({ operation: 'ListOrders', exactly: 1 });
});

test('a token that was revoked is refused', async () => {
  const { items } = await sandbox.admin.listAuthorizations({ status: 'active' });
  const { id } = items.find(({ authToken }) => authToken === sandbox.credentials.authToken);
  await sandbox.admin.revokeAuthorization(id);

  await expect(listOrders('2020-01-01')).rejects.toMatchObject({ OriginalError: { Code: 'AccessDenied' } });
});

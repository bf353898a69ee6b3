import { startMwsLocal } from 'mws-local';
import type { MwsLocal, TestWorld } from 'mws-local';
import { afterAll, beforeAll, expect, test } from 'vitest';

// One server for the whole file, and a sandbox for each test: no test sees what another one did.
let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const US = 'ATVPDKIKX0DER';

/** What is tested: code that lists orders. Here the server signs for it; a client of MWS does that itself. */
async function listOrders({ admin }: TestWorld, createdAfter: string): Promise<string> {
  const { url, method, headers } = await admin.sign({
    section: 'Orders',
    operation: 'ListOrders',
    parameters: { 'MarketplaceId.Id.1': US, CreatedAfter: createdAfter },
  });
  const answer = await fetch(url, { method, headers });
  return answer.text();
}

test('an order that was put in is listed, and it is asked for once', async () => {
  await using sandbox = await server.sandbox();
  const { admin, credentials } = sandbox;
  const order = await admin.createOrder({
    sellerId: credentials.sellerId,
    marketplaceId: US,
    items: [{ sku: 'SKU-1', quantity: 2, price: 9.95 }],
  });

  expect(await listOrders(sandbox, order.purchasedAt)).toContain(
    `<AmazonOrderId>${order.amazonOrderId}</AmazonOrderId>`,
  );
  await admin.verifyRequests({ operation: 'ListOrders', exactly: 1 });
});

test('a call that is throttled says so', async () => {
  await using sandbox = await server.sandbox();
  await sandbox.admin.createFault({
    match: { operation: 'ListOrders' },
    times: 1,
    effect: { error: { code: 'RequestThrottled' } },
  });

  expect(await listOrders(sandbox, '2020-01-01')).toContain('<Code>RequestThrottled</Code>');
  expect(await listOrders(sandbox, '2020-01-01')).toContain('<ListOrdersResponse ');
});

test('an authorization ends after a year, which takes no time', async () => {
  await using sandbox = await server.sandbox();
  const { admin, credentials } = sandbox;
  const { developerId, sellerId } = credentials;
  const expired = await sandbox.waitUntil(
    async () => (await admin.listAuthorizations({ developerId, sellerId, status: 'expired' })).items[0],
    { step: 'P30D', limit: 'P400D' },
  );

  expect(expired.authToken).toBe(credentials.authToken);
});

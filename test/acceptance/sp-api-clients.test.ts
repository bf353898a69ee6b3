import https from 'node:https';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('check 5: amazon-sp-api asks for a new token by itself when its own has ended', async () => {
  await fetch(`${server.url}/_mws/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"by":"PT3601S"}',
  });
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

import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliOf } from '../../src/cli/testing.js';
import { askControl } from './control.js';
import { callMws } from './mws-call.js';
import { askToken, send, signIn } from './sp-api-calls.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

const US = 'ATVPDKIKX0DER';
const FROM = '2020-06-20T00:00:00Z';
const require = createRequire(import.meta.url);

interface Made {
  id: string;
  credentials: {
    accessKeyId: string;
    secretKey: string;
    sellerId: string;
    authToken: string;
    developerId: string;
  };
  spApi: { endpoint: string; tokenUrl: string; clientId: string; clientSecret: string; refreshToken: string };
  callers: Record<string, { credentials?: object; spApi?: Made['spApi'] }>;
}

let server: TlsServer;
let agent: https.Agent;
const { globalAgent } = http;
beforeAll(async () => {
  server = await startWithTls({});
  agent = new https.Agent({ ca: server.ca });
  // amazon-mws waits for a new connection before it sends.
  http.globalAgent = new http.Agent({ keepAlive: false });
});
afterAll(async () => {
  http.globalAgent = globalAgent;
  agent.destroy();
  await server.close();
});

const open = () => askControl<Made>(server.url, '/sandboxes', { scenario: 'migration' });

describe('the worked migration: an order import', () => {
  /** The old import, by amazon-mws. */
  async function importOld({ credentials }: Made): Promise<void> {
    const createAmazonMws = require('amazon-mws') as (
      key: string,
      secret: string,
    ) => {
      setHost(host: string, port: number, protocol: string): void;
      orders: { search(parameters: object): Promise<{ Orders?: { Order?: object | object[] } }> };
    };
    const mws = createAmazonMws(credentials.accessKeyId, credentials.secretKey);
    const { hostname, port } = new URL(server.url);
    mws.setHost(hostname, Number(port), 'http');
    const who = {
      Version: '2013-09-01',
      SellerId: credentials.sellerId,
      MWSAuthToken: credentials.authToken,
    };
    const { Orders } = await mws.orders.search({
      ...who,
      Action: 'ListOrders',
      'MarketplaceId.Id.1': US,
      CreatedAfter: FROM,
    });
    for (const order of [Orders?.Order ?? []].flat()) {
      const { AmazonOrderId } = order as { AmazonOrderId: string };
      await mws.orders.search({ ...who, Action: 'ListOrderItems', AmazonOrderId });
    }
  }

  /** The new one, by amazon-sp-api. @param buyers whether it asks for restricted tokens */
  async function importNew({ spApi }: Made, buyers: boolean): Promise<void> {
    const { SellingPartner } = require('amazon-sp-api') as {
      SellingPartner: new (options: object) => {
        callAPI(
          call: object,
        ): Promise<{ Orders?: { AmazonOrderId: string }[]; restrictedDataToken?: string }>;
      };
    };
    const client = new SellingPartner({
      region: 'na',
      refresh_token: spApi.refreshToken,
      credentials: {
        SELLING_PARTNER_APP_CLIENT_ID: spApi.clientId,
        SELLING_PARTNER_APP_CLIENT_SECRET: spApi.clientSecret,
      },
      options: { https_proxy_agent: toServer(agent, server.tlsPort) },
    });
    const restricted = async (path: string, dataElements: string[]) => {
      const { restrictedDataToken } = await client.callAPI({
        operation: 'createRestrictedDataToken',
        endpoint: 'tokens',
        body: { restrictedResources: [{ method: 'GET', path, dataElements }] },
      });
      return { restricted_data_token: restrictedDataToken };
    };
    const { Orders } = await client.callAPI({
      operation: 'getOrders',
      endpoint: 'orders',
      query: { MarketplaceIds: [US], CreatedAfter: FROM },
      ...(buyers && (await restricted('/orders/v0/orders', ['buyerInfo', 'shippingAddress']))),
    });
    const lines = buyers ? await restricted('/orders/v0/orders/{orderId}/orderItems', ['buyerInfo']) : {};
    for (const { AmazonOrderId: orderId } of Orders ?? [])
      await client.callAPI({ operation: 'getOrderItems', endpoint: 'orders', path: { orderId }, ...lines });
  }

  it('shows what is missing, and is equal once it is not', async () => {
    const [old, first, second] = [await open(), await open(), await open()];
    await importOld(old);
    await importNew(first, false);
    const cli = (line: string) => cliOf(server.url).cli(line);
    const forgotten = await cli(`compare ${old.id} ${first.id}`);
    expect(forgotten.status).toBe(1);
    expect(forgotten.stdout).toMatch(/\tbuyerName\t/);
    await importNew(second, true);
    const { status, stdout } = await cli(`compare ${old.id} ${second.id}`);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'equal']);
  }, 60_000);
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

describe('check 19: getAuthorizationCode', () => {
  const SCOPE = 'sellingpartnerapi::migration';
  const grantless = async (spApi: Made['spApi']) =>
    (await askToken(spApi, { grant_type: 'client_credentials', scope: SCOPE, refresh_token: undefined })).json
      .access_token;
  const ask = async ({ credentials, spApi }: Made, change: object = {}, token?: string) => {
    const query = new URLSearchParams({
      sellingPartnerId: credentials.sellerId,
      developerId: credentials.developerId,
      mwsAuthToken: credentials.authToken,
      ...change,
    });
    return send(`${spApi.endpoint}/authorization/v1/authorizationCode?${query.toString()}`, {
      headers: { 'x-amz-access-token': token ?? (await grantless(spApi)) },
    });
  };
  const exchange = (spApi: Made['spApi'], code: string) =>
    askToken(spApi, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'https://example.com/back',
      refresh_token: undefined,
    });

  it('gives a code of five minutes for the authorization of MWS', async () => {
    const world = await open();
    const { status, json } = await ask(world);
    expect(status).toBe(200);
    const { authorizationCode } = json.payload as unknown as { authorizationCode: string };
    const { json: tokens } = await exchange(world.spApi, authorizationCode);
    // That of the same authorization, which both faces share.
    expect(tokens.refresh_token).toBe(world.spApi.refreshToken);
    expect((await exchange(world.spApi, authorizationCode)).json.error).toBe('invalid_grant');
    const late = (await ask(world)).json.payload as unknown as { authorizationCode: string };
    await askControl(server.url, `/clock/advance?sandbox=${world.id}`, { by: 'PT5M' });
    expect((await exchange(world.spApi, late.authorizationCode)).json).toMatchObject({
      error: 'invalid_grant',
    });
    const { items } = await askControl<{ items: { explanation?: string }[] }>(
      server.url,
      `/requests?sandbox=${world.id}&operation=getAuthorizationCode`,
    );
    expect(items[0]!.explanation).toContain('2024-03-27');
  });

  it('refuses as Amazon did, and is not there where a scenario does not say so', async () => {
    const world = await open();
    const wrong = await ask(world, { mwsAuthToken: 'amzn.mws.00000000-0000-0000-0000-000000000000' });
    expect([wrong.status, Buffer.byteLength(wrong.text)]).toEqual([400, 131]);
    expect(wrong.json.errors[0]!.message).toBe('No MWS Authorization exists');
    const other = await ask(world, { developerId: '1234' });
    expect([other.status, other.json.errors[0]!.message]).toEqual([
      400,
      'Developer ID 1234 is not associated with the application id.',
    ]);
    const client = await signIn(world.spApi);
    expect((await ask(world, {}, client.token)).json.errors[0]).toMatchObject({
      code: 'Unauthorized',
      details: '',
    });
    const usual = await askControl<Made>(server.url, '/sandboxes', {});
    expect((await ask(usual)).json.errors[0]!.code).toBe('MissingAuthenticationToken');
  });
});

describe('the pains of the scenario', () => {
  it('11, 14, 16, 20: products by one code, an unknown order, odd SKUs, and a report that is not there yet', async () => {
    const world = await open();
    const client = await signIn(world.spApi);
    const { json } = await client.get(
      `/catalog/2022-04-01/items?marketplaceIds=${US}&identifiersType=UPC&identifiers=012345678905`,
    );
    expect(json.numberOfResults).toBe(2);
    expect((await client.get('/orders/v0/orders/000-0000000-0000000')).text).toBe('{"payload":{}}');
    for (const sku of ['MUG/SET', 'MUG 100% +1', 'A&B']) {
      const once = encodeURIComponent(sku);
      const path = `/products/pricing/v0/listings/${once}/offers?MarketplaceId=${US}&ItemCondition=New`;
      expect((await client.get(path)).status, sku).toBe(200);
      const list = `/products/pricing/v0/price?MarketplaceId=${US}&ItemType=Sku&Skus=`;
      const statusOf = async (sent: string) =>
        ((await client.get(list + sent)).json.payload[0] as unknown as { status: string }).status;
      expect([await statusOf(once), await statusOf(encodeURIComponent(once))], sku).toEqual([
        'ClientError',
        'Success',
      ]);
    }
    const made = await client.post('/reports/2021-06-30/reports', {
      reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
      marketplaceIds: [US],
    });
    const report = `/reports/2021-06-30/reports/${made.json.reportId as string}`;
    expect([(await client.get(report)).status, (await client.get(report)).status]).toEqual([404, 200]);
  });

  it('4, 18: an application without roles, and a developer of another region', async () => {
    const world = await open();
    const second = await signIn(world.callers.second!.spApi!);
    const asked = {
      restrictedResources: [{ method: 'GET', path: '/orders/v0/orders', dataElements: ['buyerInfo'] }],
    };
    expect(
      (await second.post('/tokens/2021-03-01/restrictedDataToken', asked)).json.errors[0]!.message,
    ).toMatch(/^Application does not have access to one or more requested data elements/);
    const { text } = await callMws(
      { url: server.url, credentials: world.callers.europe!.credentials as never },
      '/Orders/2013-09-01',
      'GetServiceStatus',
    );
    expect(text).toContain('<Status>');
  });
});

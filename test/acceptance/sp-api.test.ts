import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { signRequest } from './sign.js';
import { askToken, send, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const US = 'ATVPDKIKX0DER';
const ORDER = '111-0000001-0000001';
const LIST = `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=2000-01-01T00:00:00Z`;

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } });
  client = await signIn(sandbox.spApi);
});
afterEach(() => sandbox.close());
afterAll(() => server.close());

const detailsOf = async (
  answer: Promise<{ status: number; json: { errors: { code: string; details?: string }[] } }>,
) => {
  const { status, json } = await answer;
  return [status, json.errors[0]!.code, json.errors[0]!.details];
};
const journal = async () => (await sandbox.admin.listRequests({ limit: 100 })).items;

it('check 4: a revoked authorization ends both faces at the same instant', async () => {
  const { items } = await sandbox.admin.listAuthorizations();
  const { id } = items.find(({ authToken }) => authToken === sandbox.credentials.authToken)!;
  await sandbox.admin.revokeAuthorization(id);
  const { json } = await askToken(sandbox.spApi);
  expect(json.error_description).toBe(
    "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
  );
  expect(await detailsOf(client.get(LIST))).toEqual([
    403,
    'Unauthorized',
    'The access token you provided is revoked, malformed or invalid.',
  ]);
  const path = '/Orders/2013-09-01';
  const body = signRequest(sandbox, {
    path,
    parameters: { Action: 'ListOrders', 'MarketplaceId.Id.1': US, CreatedAfter: '2000-01-01' },
  });
  expect((await send(sandbox.url + path, { method: 'POST', body })).status).toBe(401);
  await sandbox.admin.renewAuthorization(id);
  expect((await client.get(LIST)).status).toBe(200);
});

it('check 5: an access token ends after an hour', async () => {
  await sandbox.admin.advanceClock({ by: 'PT3601S' });
  expect(await detailsOf(client.get(LIST))).toEqual([
    403,
    'Unauthorized',
    'The access token you provided has expired.',
  ]);
  expect((await journal())[0]).toMatchObject({
    face: 'sp-api',
    rung: 'expired',
    cause: 'token-expired',
    operation: 'getOrders',
    version: 'v0',
  });
});

it('check 6: an expired client secret is refused at the API, and a rotation mends it', async () => {
  await sandbox.admin.advanceClock({ by: 'P181D' });
  const late = await askToken(sandbox.spApi);
  expect(late.status).toBe(200);
  expect(await detailsOf(client.with(late.json.access_token).get(LIST))).toEqual([
    403,
    'Unauthorized',
    'The LWA secret token you provided has expired.',
  ]);
  const { clientSecret } = await sandbox.admin.rotateClientSecret(sandbox.credentials.developerId);
  const rotated = await signIn({ ...sandbox.spApi, clientSecret });
  expect((await rotated.get(LIST)).status).toBe(200);
});

it('check 7: a wrong signature and a security token change nothing', async () => {
  const signed = {
    Authorization: 'AWS4-HMAC-SHA256 Credential=x, Signature=00',
    'x-amz-security-token': 'no',
    'x-amz-date': 'never',
  };
  const path = `/orders/v0/orders/${ORDER}`;
  expect((await client.get(path, signed)).text).toBe((await client.get(path)).text);
});

describe('check 9: buyer data', () => {
  const elements = ['buyerInfo', 'shippingAddress'];
  const orderOf = async (by: SpClient) =>
    (await by.get(`/orders/v0/orders/${ORDER}`)).json.payload as Record<string, Record<string, string>>;

  it('is left out for an ordinary token', async () => {
    const order = await orderOf(client);
    expect(Object.keys(order.BuyerInfo!)).toEqual(['BuyerEmail']);
    expect(Object.keys(order.ShippingAddress!)).toEqual([
      'StateOrRegion',
      'PostalCode',
      'City',
      'CountryCode',
    ]);
  });

  it('is that of MWS with a restricted token', async () => {
    const path = '/Orders/2013-09-01';
    const body = signRequest(sandbox, {
      path,
      parameters: { Action: 'GetOrder', 'AmazonOrderId.Id.1': ORDER },
    });
    const { text } = await send(sandbox.url + path, { method: 'POST', body });
    const inMws = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1];
    const order = await orderOf(
      await client.restricted({ method: 'GET', path: '/orders/v0/orders/{orderId}', dataElements: elements }),
    );
    for (const name of ['BuyerName', 'BuyerEmail', 'PurchaseOrderNumber'])
      expect(order.BuyerInfo![name], name).toBe(inMws(name));
    for (const name of [
      'AddressLine1',
      'City',
      'StateOrRegion',
      'PostalCode',
      'CountryCode',
      'Phone',
      'Name',
    ])
      expect(order.ShippingAddress![name], name).toBe(inMws(name));
    expect(order.BuyerInfo!.BuyerName).toBeDefined();
    expect(order.ShippingAddress!.AddressLine1).toBeDefined();
  });

  it('is for the resources that the token names, and no other', async () => {
    const one = await client.restricted({ method: 'GET', path: `/orders/v0/orders/${ORDER}/address` });
    expect((await one.get(`/orders/v0/orders/${ORDER}/address`)).json.payload.ShippingAddress).toHaveProperty(
      'AddressLine1',
    );
    expect((await one.get('/orders/v0/orders/111-0000002-0000002/address')).status).toBe(403);
    const generic = await client.restricted({
      method: 'GET',
      path: '/orders/v0/orders/{orderId}',
      dataElements: elements,
    });
    expect(await detailsOf(generic.get(LIST))).toEqual([403, 'Unauthorized', '']);
    for (const part of ['buyerInfo', 'address', 'orderItems/buyerInfo'])
      expect(await detailsOf(client.get(`/orders/v0/orders/${ORDER}/${part}`))).toEqual([
        403,
        'Unauthorized',
        '',
      ]);
  });
});

it('check 10: a restricted token takes the role, and ends after an hour', async () => {
  const second = await signIn(sandbox.callers.second!.spApi!);
  const asked = {
    restrictedResources: [
      { method: 'GET', path: '/orders/v0/orders', dataElements: ['buyerInfo', 'shippingAddress'] },
    ],
  };
  const { status, json } = await second.post('/tokens/2021-03-01/restrictedDataToken', asked);
  expect([status, json.errors]).toEqual([
    400,
    [{ code: 'InvalidInput', message: 'Application does not have access to one or more requested data elements: [buyerInfo, shippingAddress]', details: '' }],
  ]); // prettier-ignore
  const made = await client.post('/tokens/2021-03-01/restrictedDataToken', asked);
  expect(made.text).toMatch(/^\{"expiresIn":3600,"restrictedDataToken":"Atz\.sprdt\|SB\w+"\}$/);
  const restricted = client.with(made.json.restrictedDataToken);
  expect((await restricted.get(LIST)).status).toBe(200);
  await sandbox.admin.advanceClock({ by: 'PT1H' });
  expect((await restricted.get(LIST)).status).toBe(403);
});

it.each([
  ['/orders/v0/orders/{id}', 'Application do not have access to some or all requested resource'],
  [
    '/orders/v0/orders/999-9999999-9999999/address',
    'Application do not have access to some or all requested resource',
  ],
  ['/reports/2021-06-30/reports/1', 'Invalid or unsupported document ID found'],
])('check 10: there is no restricted token for %s', async (path, message) => {
  const { status, json } = await client.post('/tokens/2021-03-01/restrictedDataToken', {
    restrictedResources: [{ method: 'GET', path }],
  });
  expect([status, json.errors[0]!.message]).toEqual([400, message]);
});

it('check 11: an unknown order has an empty payload', async () => {
  expect(await client.get('/orders/v0/orders/000-0000000-0000000')).toMatchObject({
    status: 200,
    text: '{"payload":{}}',
  });
});

it('check 12: text that should be no text, and the recorded order of keys', async () => {
  const { text } = await client.get(`/orders/v0/orders/${ORDER}`);
  const keys = Object.keys((JSON.parse(text) as { payload: object }).payload).join(' ');
  expect(keys).toBe(
    'BuyerInfo AmazonOrderId EarliestDeliveryDate EarliestShipDate SalesChannel AutomatedShippingSettings OrderStatus NumberOfItemsShipped OrderType IsPremiumOrder IsPrime FulfillmentChannel NumberOfItemsUnshipped HasRegulatedItems IsReplacementOrder IsSoldByAB LatestShipDate ShipServiceLevel IsISPU MarketplaceId LatestDeliveryDate PurchaseDate ShippingAddress IsAccessPointOrder PaymentMethod IsBusinessOrder OrderTotal PaymentMethodDetails IsGlobalExpressEnabled LastUpdateDate ShipmentServiceLevelCategory',
  );
  expect(text).toContain('"IsReplacementOrder":"false"');
  expect(text).toContain('"NumberOfItemsShipped":0,');
  const items = await client.get(`/orders/v0/orders/${ORDER}/orderItems`);
  expect(items.text).toContain('{"ProductInfo":{"NumberOfItems":"1"},"BuyerInfo":{},"ItemTax":');
  expect(items.text).toContain('"IsGift":"false"');
});

it('check 13: a burst of 20, then 429 without a rate, and one more after a minute', async () => {
  const throttled = await server.sandbox({
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
    throttle: 'real',
  });
  const busy = await signIn(throttled.spApi);
  for (let call = 0; call < 20; call++) {
    const { status, headers } = await busy.get(LIST);
    expect([status, headers.get('x-amzn-ratelimit-limit')]).toEqual([200, '0.0167']);
  }
  const refused = await busy.get(LIST);
  expect([
    refused.status,
    Buffer.byteLength(refused.text),
    refused.headers.get('x-amzn-ratelimit-limit'),
  ]).toEqual([429, 134, null]);
  expect(refused.headers.get('x-amzn-errortype')).toBe('TooManyRequestsException');
  await throttled.admin.advanceClock({ by: 'PT60S' });
  expect((await busy.get(LIST)).status).toBe(200);
  expect((await busy.get(LIST)).status).toBe(429);
});

it('check 14: a NextToken still wants its marketplaces', async () => {
  const first = await client.get(`${LIST}&MaxResultsPerPage=5`);
  const token = first.json.payload.NextToken!;
  expect(token).toMatch(/^[\w-]+$/);
  const { status, json, headers } = await client.get(`/orders/v0/orders?NextToken=${token}`);
  expect([status, json.errors[0]!.message]).toEqual([
    400,
    'Missing or invalid request parameters: [MarketplaceIds]',
  ]);
  expect(headers.get('x-amzn-ratelimit-limit')).toBe('0.0167');
  expect(
    (await client.get(`/orders/v0/orders?MarketplaceIds=${US}&NextToken=${token}`)).json.payload.Orders,
  ).toHaveLength(5);
  const damaged = await client.get(`/orders/v0/orders?MarketplaceIds=${US}&NextToken=x${token}`);
  expect(damaged.json.errors[0]!.message).toMatch(/^We could not decode your NextToken\./);
});

describe('check 20: each face refuses in its own words', () => {
  it('a query signed for MWS at a path of SP-API, and a token at a path of MWS', async () => {
    const query = signRequest(sandbox, { path: '/orders/v0/orders', parameters: { Action: 'ListOrders' } });
    expect(await detailsOf(send(`${sandbox.url}/orders/v0/orders?${query}`))).toEqual([
      403,
      'Unauthorized',
      'Access token is missing in the request header.',
    ]);
    const mws = await client.get('/Orders/2013-09-01');
    expect(mws.text).toContain('<ErrorResponse');
  });
});

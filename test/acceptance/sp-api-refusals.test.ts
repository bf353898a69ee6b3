import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { askToken, send, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const US = 'ATVPDKIKX0DER';
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

describe('check 3: the token endpoint', () => {
  it('takes a form and JSON alike', async () => {
    const [form, json] = [await askToken(sandbox.spApi), await askToken(sandbox.spApi, {}, true)];
    for (const { status, text, json: body, headers } of [form, json]) {
      expect(status).toBe(200);
      expect(text).toMatch(
        /^\{"access_token":"Atza\|SB\w+","refresh_token":"Atzr\|SB\w+","token_type":"bearer","expires_in":3600\}$/,
      );
      expect(body.refresh_token).toBe(sandbox.spApi.refreshToken);
      expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
      expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    }
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, '{"error_description":"Client authentication failed","error":"invalid_client"}'],
    ['an unknown client', { client_id: 'amzn1.application-oa2-client.00' }, 401, '{"error_description":"Client authentication failed","error":"invalid_client"}'],
    ['an unknown refresh token', { refresh_token: 'Atzr|no' }, 400, '{"error_description":"The request has an invalid grant parameter : refresh_token","error":"invalid_grant"}'],
    ['an unknown grant type', { grant_type: 'password' }, 400, '{"error_description":"The authorization grant type is not supported by the authorization server","error":"unsupported_grant_type"}'],
    ['no client id', { client_id: undefined }, 400, '{"error_description":"The request is missing a required parameter : client_id","error":"invalid_request"}'],
    ['an unknown scope', { grant_type: 'client_credentials', scope: 'x' }, 400, '{"error_description":"The request has an invalid parameter : scope","error":"invalid_scope"}'],
    ['an unknown code', { grant_type: 'authorization_code', code: 'x', redirect_uri: 'https://x' }, 400, '{"error_description":"The request has an invalid grant parameter : code","error":"invalid_grant"}'],
  ])('refuses %s, byte for byte', async (_, change, status, text) => {
    expect(await askToken(sandbox.spApi, change)).toMatchObject({ status, text });
  }); // prettier-ignore

  it('refuses the refresh token of another client', async () => {
    const { refreshToken } = sandbox.callers.second!.spApi!;
    expect((await askToken(sandbox.spApi, { refresh_token: refreshToken })).json.error).toBe(
      'unauthorized_client',
    );
  });

  it('gives grantless tokens, which are for grantless operations alone', async () => {
    const scope = 'sellingpartnerapi::notifications';
    const { json } = await askToken(sandbox.spApi, { grant_type: 'client_credentials', scope });
    expect(json).toMatchObject({ scope, token_type: 'bearer', expires_in: 3600 });
    expect(json).not.toHaveProperty('refresh_token');
    const grantless = client.with(json.access_token);
    expect(await detailsOf(grantless.get(LIST))).toEqual([403, 'Unauthorized', '']);
    expect((await grantless.get('/notifications/v1/destinations')).status).toBe(200);
    expect(await detailsOf(client.get('/notifications/v1/destinations'))).toEqual([403, 'Unauthorized', '']);
  });
});

describe('what is refused before any operation', () => {
  const gateway = (code: string, details?: string) =>
    `{\n  "errors": [\n    {\n      "message": "Access to requested resource is denied.",\n     "code": "${code}"${details === undefined ? '' : `,\n     "details": "${details}"`}\n    }\n  ]\n}`;

  it('unknown paths and methods, with or without a token, on any host', async () => {
    const unknown = { status: 403, text: gateway('MissingAuthenticationToken') };
    expect(await client.get('/orders/v9/orders')).toMatchObject(unknown);
    expect(await client.delete('/orders/v0/orders')).toMatchObject(unknown);
    const bare = await send(`${sandbox.url}/a/b/c/d`);
    expect(bare).toMatchObject(unknown);
    expect(Buffer.byteLength(bare.text)).toBe(135);
    expect(bare.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
    expect(await send(`${sandbox.url}/orders/v0/50%`)).toMatchObject(unknown);
  });

  it('a missing token, an unknown one, and a role that lacks', async () => {
    expect((await send(`${sandbox.url}${LIST}`)).text).toBe(
      gateway('Unauthorized', 'Access token is missing in the request header.'),
    );
    expect((await client.with(`${client.token}x`).get(LIST)).text).toBe(
      gateway('Unauthorized', 'The access token you provided is revoked, malformed or invalid.'),
    );
    const second = await signIn(sandbox.callers.second!.spApi!);
    const denied = await second.get('/feeds/2021-06-30/feeds?feedTypes=x');
    expect([denied.status, denied.text, Buffer.byteLength(denied.text)]).toEqual([
      403,
      gateway('Unauthorized', ''),
      141,
    ]);
    expect((await journal())[0]).toMatchObject({ rung: 'role', cause: 'role-missing' });
  });

  it('brackets, broken escapes and odd values', async () => {
    const brackets = await client.get(`${LIST}&x[]=1`);
    expect([brackets.status, brackets.headers.get('content-type')]).toEqual([400, 'text/html']);
    expect((await client.get(`${LIST}&NextToken=%zz`)).json.errors).toEqual([
      { message: null, code: 'InvalidInput' },
    ]);
    const wrong = async (query: string) =>
      (await client.get(`/orders/v0/orders?MarketplaceIds=${US}&${query}`)).json.errors[0]!;
    expect(await wrong('CreatedAfter=yesterday')).toMatchObject({
      code: 'InvalidInput',
      details: 'Invalid Date-Time field(s) [createdAfter].',
    });
    for (const query of [
      '',
      'CreatedAfter=2020-01-01&LastUpdatedAfter=2020-01-01',
      'CreatedAfter=2020-01-01&MaxResultsPerPage=0',
      'CreatedAfter=2020-01-01&SellerOrderId=1&OrderStatuses=Shipped',
      'CreatedAfter=2020-01-01&CreatedBefore=2020-06-24T14:10:00Z',
    ])
      expect((await wrong(query)).code, query).toBe('InvalidInput');
    expect((await client.get(LIST.replace('MarketplaceIds', 'marketplaceIds'))).json.errors[0]!.message).toBe(
      'Missing or invalid request parameters: [MarketplaceIds]',
    );
    expect((await client.get(LIST.replace(US, 'ANOTHER'))).status).toBe(403);
  });

  it('a SKU with a slash that is not escaped, by a known operation', async () => {
    for (const path of [
      '/listings/2021-08-01/items/A2EXAMPLESELLER/A/B?marketplaceIds=ATVPDKIKX0DER',
      '/products/pricing/v0/listings/A/B/offers?MarketplaceId=ATVPDKIKX0DER&ItemCondition=New',
    ]) {
      const { status, json } = await client.get(path);
      expect([status, json.errors[0]], path).toEqual([
        403,
        { message: 'Access to requested resource is denied.', code: 'Unauthorized', details: '' },
      ]);
    }
    const unknown = await client.get('/listings/2021-08-01/things/A2EXAMPLESELLER/A/B');
    expect(unknown.json.errors[0]!.code).toBe('MissingAuthenticationToken');
  });

  it('what is not built, with how to script it', async () => {
    const { status, json } = await client.get('/sellers/v1/account');
    expect([status, json.errors[0]!.code]).toEqual([501, 'NotImplemented']);
    expect(json.errors[0]!.message).toContain('responses: [{operation: sellers.getAccount, json: ');
  });
});

it('faults, quotas and verify know operations of SP-API by their names', async () => {
  const { id } = await sandbox.admin.createFault({
    match: { operation: 'getOrders', section: 'orders' },
    times: 1,
    effect: { throttle: true },
  });
  expect((await client.get(LIST)).status).toBe(429);
  expect((await client.get(LIST)).status).toBe(200);
  expect((await journal())[1]).toMatchObject({ fault: id, outcome: 'fault', face: 'sp-api' });
  await sandbox.admin.verifyRequests({ operation: 'getOrders', version: 'v0', exactly: 2 });
  await sandbox.admin.setQuotas({ quotas: { 'orders.getOrders': { quota: 3 } } });
  await client.get(LIST);
  expect((await sandbox.admin.listQuotas()).items).toMatchObject([
    { section: 'orders', operation: 'getOrders', requests: { max: 3, left: 2 } },
  ]);
});

it('a scenario scripts an operation of SP-API', async () => {
  const scripted = await server.sandbox({
    scenario: {
      extends: 'quickstart',
      name: 'scripted',
      responses: [{ operation: 'catalog.getCatalogItem', match: { asin: 'B1' }, json: { asin: 'B1' } }],
    },
  });
  const by = await signIn(scripted.spApi);
  expect(await by.get(`/catalog/2022-04-01/items/B1?marketplaceIds=${US}`)).toMatchObject({
    status: 200,
    text: '{"asin":"B1"}',
  });
  expect((await by.get(`/catalog/2022-04-01/items/B2?marketplaceIds=${US}`)).status).toBe(404);
});

it('the journal shows neither secrets nor tokens', async () => {
  await client.restricted({ method: 'GET', path: '/orders/v0/orders/{orderId}' });
  const { items } = await sandbox.admin.listRequests({ limit: 100 });
  const whole = await Promise.all(items.map(({ id }) => sandbox.admin.getRequest(id)));
  const shown = JSON.stringify(whole);
  for (const secret of [client.token, sandbox.spApi.refreshToken, sandbox.spApi.clientSecret])
    expect(shown).not.toContain(secret);
  expect(shown).not.toMatch(/At(za|zr|z\.sprdt)\|\w{20}/);
  expect(items.map(({ path }) => path)).toContain('/auth/o2/token');
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

const US = 'ATVPDKIKX0DER';

let server: MwsLocal;
beforeEach(async () => {
  server = await startMwsLocal({ throttle: 'real', clock: '2020-06-24T14:10:37Z', frozen: true });
});
afterEach(() => server.close());

const advance = (by: string) => askControl(server.url, '/clock/advance', { by });

function call(path: string, parameters: Record<string, string>): Promise<Response> {
  return fetch(server.url + path, { method: 'POST', body: signRequest(server, { path, parameters }) });
}

const listOrders = () =>
  call('/Orders/2013-09-01', {
    Action: 'ListOrders',
    'MarketplaceId.Id.1': US,
    CreatedAfter: '2020-01-01T00:00:00Z',
  });

/** Offers of so many SKUs. */
function offers(count: number): Promise<Response> {
  const skus = Array.from({ length: count }, (_, at) => [`SellerSKUList.SellerSKU.${at + 1}`, `SKU-${at}`]);
  return call('/Products/2011-10-01', {
    Action: 'GetLowestOfferListingsForSKU',
    MarketplaceId: US,
    ...(Object.fromEntries(skus) as Record<string, string>),
  });
}

/** How many calls go through until one is throttled. */
async function untilThrottled(ask: () => Promise<Response>): Promise<number> {
  for (let passed = 0; passed < 100; passed++) if ((await ask()).status === 503) return passed;
  throw new Error('It was never throttled.');
}

describe('the documented examples, by virtual time', () => {
  it('ListOrders: six at once, then one a minute', async () => {
    expect(await untilThrottled(listOrders)).toBe(6);
    await advance('PT59.999S');
    expect(await untilThrottled(listOrders)).toBe(0);
    await advance('PT0.001S');
    expect(await untilThrottled(listOrders)).toBe(1);
    await advance('PT1H');
    expect(await untilThrottled(listOrders)).toBe(6);
  });

  it('GetLowestOfferListingsForSKU: one second restores ten more requests of one item', async () => {
    expect(await untilThrottled(() => offers(1))).toBe(20);
    await advance('PT1S');
    expect(await untilThrottled(() => offers(1))).toBe(10);
  });

  it('GetLowestOfferListingsForSKU: full batches run out of items, and wait for twenty', async () => {
    expect(await untilThrottled(() => offers(20))).toBe(20);
    await advance('PT1S');
    expect((await offers(20)).status).toBe(503);
    await advance('PT1S');
    expect((await offers(20)).status).not.toBe(503);
    interface Listed {
      items: { rung?: string; cause?: string }[];
    }
    const { items } = await askControl<Listed>(server.url, '/requests?rung=quota&limit=1');
    expect(items).toMatchObject([{ cause: 'items-used-up' }]);
  });
});

it('at the path of the sandbox of Amazon Pay quotas are smaller, and count for themselves', async () => {
  const read = (path: string) => () =>
    call(path, { Action: 'GetOrderReferenceDetails', AmazonOrderReferenceId: 'S00-0000000-0000000' });
  const [live, sandbox] = ['/OffAmazonPayments/2013-01-01', '/OffAmazonPayments_Sandbox/2013-01-01'].map(
    read,
  );
  expect(await untilThrottled(sandbox!)).toBe(5);
  expect(await untilThrottled(live!)).toBe(20);
  await advance('PT1S');
  expect([await untilThrottled(sandbox!), await untilThrottled(live!)]).toEqual([1, 2]);
  const { items } = await askControl<{ items: { section: string; requests: { max: number } }[] }>(
    server.url,
    '/quotas',
  );
  expect(items.map(({ section, requests }) => [section, requests.max])).toEqual([
    ['OffAmazonPayments', 20],
    ['OffAmazonPayments_Sandbox', 5],
  ]);
});

it('what is throttled says so as MWS did', async () => {
  await untilThrottled(listOrders);
  const throttled = await listOrders();
  const text = await throttled.text();
  expect(text.replace(/[0-9a-f-]{36}/, 'ID')).toBe(`<?xml version="1.0"?>
<ErrorResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">
  <Error>
    <Type></Type>
    <Code>RequestThrottled</Code>
    <Message>Request is throttled</Message>
  </Error>
  <RequestID>ID</RequestID>
</ErrorResponse>
`);
  expect([...throttled.headers.keys()].filter((name) => name.startsWith('x-mws-quota'))).toEqual([]);
});

it('an hour that is used up says so, until it ends', async () => {
  // What is wrong with a feed is found behind the quota.
  const submit = () => call('/Feeds/2009-01-01', { Action: 'SubmitFeed' });
  const resetsOn = (await submit()).headers.get('x-mws-quota-resetsOn')!;
  await askControl(server.url, '/clock/advance', { to: resetsOn });
  let passed = await untilThrottled(submit);
  for (; passed < 30; passed++) {
    await advance('PT2M');
    expect((await submit()).status).not.toBe(503);
  }
  await advance('PT2M');
  const exceeded = await submit();
  const ends = Date.parse(resetsOn) + 3_600_000;
  const [, minute] = /T(\d\d:\d\d):/.exec(new Date(ends).toISOString())!;
  const told = ['max', 'remaining'].map((name) => exceeded.headers.get(`x-mws-quota-${name}`));
  expect([exceeded.status, ...told]).toEqual([503, '30.0', '1.0']);
  expect((await exceeded.text()).replace(/[0-9a-f-]{36}/, 'ID')).toBe(`<?xml version="1.0"?>
<ErrorResponse xmlns="http://mws.amazonaws.com/doc/2009-01-01/">
  <Error>
    <Type></Type>
    <Code>QuotaExceeded</Code>
    <Message>You exceeded your quota of 30.0 requests per 1 hour for operation Feeds/2009-01-01/SubmitFeed.  Your quota will reset on Wed Jun 24 ${minute}:00 UTC 2020</Message>
  </Error>
  <RequestID>ID</RequestID>
</ErrorResponse>
`);
  await askControl(server.url, '/clock/advance', { to: new Date(ends).toISOString() });
  expect((await submit()).status).not.toBe(503);
});

it('buckets and hours are shown by seller and developer', async () => {
  await listOrders();
  await offers(5);
  interface Listed {
    items: object[];
  }
  const { items } = await askControl<Listed>(server.url, '/quotas');
  const owner = { sellerId: 'A2EXAMPLESELLER', developerId: '1234-3214-4321' };
  expect(items).toMatchObject([
    { ...owner, operation: 'GetLowestOfferListingsForSKU', hour: { max: 36_000, used: 1 } },
    { ...owner, operation: 'GetLowestOfferListingsForASIN', requests: { max: 20, left: 19 }, items: { max: 400, left: 395 } },
    { ...owner, operation: 'ListOrders', requests: { max: 6, left: 5 } },
  ]); // prettier-ignore
});

it('without throttling nothing is refused, and the headers still count', async () => {
  await server.close();
  server = await startMwsLocal();
  for (let calls = 0; calls < 30; calls++) expect((await offers(1)).status).not.toBe(503);
  const answer = await offers(21);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('x-mws-quota-max')).toBe('36000.0');
  expect(answer.headers.get('x-mws-quota-remaining')).toBe('35970.0');
});

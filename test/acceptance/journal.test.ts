import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';
import type { RequestToSign } from './sign.js';

const US = 'ATVPDKIKX0DER';

let server: MwsLocal;
beforeEach(async () => void (server = await startMwsLocal({ clock: '2020-06-24T14:10:37Z', frozen: true })));
afterEach(() => server.close());

function call(path: string, parameters: Record<string, string>, more: Partial<RequestToSign> = {}) {
  const body = signRequest(server, { path, parameters, ...more });
  return fetch(server.url + path, { method: 'POST', body });
}

const listOrders = (parameters: Record<string, string> = {}, more?: Partial<RequestToSign>) =>
  call(
    '/Orders/2013-09-01',
    { Action: 'ListOrders', 'MarketplaceId.Id.1': US, CreatedAfter: '2020-01-01T00:00:00Z', ...parameters },
    more,
  );

interface Journaled {
  id: string;
  time: string;
  worldTime: string;
  operation: string;
  params: Record<string, string>;
  requestBody: { text: string; bytes: number; complete: boolean };
  responseBody: { text: string; bytes: number; complete: boolean };
}
interface Listed {
  items: Journaled[];
  count: number;
}

/** What verify answers, whether or not it is as expected. */
async function verify(expected: object) {
  const answer = await fetch(`${server.url}/_mws/requests/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(expected),
  });
  const body = (await answer.json()) as {
    ok?: true;
    count?: number;
    detail?: string;
    findings?: { path: string }[];
  };
  return { status: answer.status, body };
}

describe('a request in the journal', () => {
  it('has what was sent and what was answered, byte for byte but for what is secret', async () => {
    const answer = await listOrders();
    const text = await answer.text();
    const { credentials } = server;
    const shown = await askControl<Journaled>(
      server.url,
      `/requests/${answer.headers.get('x-mws-request-id')!}`,
    );
    expect(shown).toMatchObject({
      section: 'Orders',
      operation: 'ListOrders',
      worldTime: '2020-06-24T14:10:37.000Z',
      accessKeyId: credentials!.accessKeyId,
      sellerId: credentials!.sellerId,
      status: 200,
      outcome: 'ok',
      signedAs: 'as documented',
    });
    expect(shown.responseBody).toEqual({
      bytes: Buffer.byteLength(text),
      text: text.slice(0, 16 * 1024),
      complete: Buffer.byteLength(text) <= 16 * 1024,
    });
    expect(shown.requestBody.text).toContain(
      'Action=ListOrders&CreatedAfter=2020-01-01T00%3A00%3A00Z&MWSAuthToken=amzn...',
    );
    expect(shown.requestBody.text).toMatch(/&Signature=\.\.\.(&|$)/);
    const everything = JSON.stringify(shown);
    expect(everything).not.toContain(credentials!.secretKey);
    expect(everything).not.toContain(credentials!.authToken);
  });

  it('has the document of a feed, as far as it is kept', async () => {
    const path = '/Feeds/2009-01-01';
    const query = signRequest(server, { path, parameters: { Action: 'SubmitFeed', FeedType: '_POST_ORDER_FULFILLMENT_DATA_' } });
    const feed = `<AmazonEnvelope>${'<Message/>'.repeat(10_000)}</AmazonEnvelope>`;
    await fetch(`${server.url}${path}?${query}`, { method: 'POST', body: feed, headers: { 'content-type': 'text/xml' } });
    const { items } = await askControl<Listed>(server.url, '/requests?operation=SubmitFeed');
    const shown = await askControl<Journaled>(server.url, `/requests/${items[0]!.id}`);
    expect(shown.requestBody).toEqual({ bytes: feed.length, text: feed.slice(0, 16 * 1024), complete: false });
  }); // prettier-ignore

  it('is found by what became of it', async () => {
    await listOrders();
    await listOrders({}, { secretKey: 'not the secret' });
    await listOrders({ AWSAccessKeyId: 'AKIAUNKNOWNUNKNOWN00' });
    const count = async (query: string) => (await askControl<Listed>(server.url, `/requests?${query}`)).count;
    expect(await count('')).toBe(3);
    expect(await count('rung=signature')).toBe(1);
    expect(await count('status=403')).toBe(2);
    expect(await count('status=403&accessKeyId=AKIAUNKNOWNUNKNOWN00')).toBe(1);
    expect(await count('since=2020-06-24T14:10:37Z')).toBe(3);
    expect(await count('until=2020-06-24T14:10:37Z')).toBe(0);
  });
});

it('the ring forgets the oldest, but not how many there were', async () => {
  const call = () => fetch(`${server.url}/Orders/2013-09-01?Action=ListOrders`);
  for (let batch = 0; batch < 42; batch++) await Promise.all(Array.from({ length: 50 }, call));
  const { count } = await askControl<Listed>(server.url, '/requests');
  expect(count).toBe(2_000);
  expect((await verify({ operation: 'ListOrders', exactly: 2_100 })).body).toEqual({
    ok: true,
    count: 2_100,
  });
  expect((await verify({ operation: 'ListOrders', sellerId: 'A', atLeast: 1 })).body.detail).toContain(
    'cannot be told',
  );
});

describe('what a test can assert', () => {
  it('how often a call was made, and why not', async () => {
    await listOrders();
    await listOrders({ 'OrderStatus.Status.1': 'Canceled' });
    expect((await verify({ operation: 'ListOrders', exactly: 2 })).body).toEqual({ ok: true, count: 2 });
    const shipped = { operation: 'ListOrders', match: { 'OrderStatus.Status.1': 'Shipped' } };
    const { status, body } = await verify(shipped);
    expect([status, body.findings!.map(({ path }) => path)]).toEqual([
      409,
      ['/match/OrderStatus.Status.1', '/match/OrderStatus.Status.1'],
    ]);
    expect(body.detail).toContain('was made 0 times; expected at least 1');
  });

  it('in what order calls were made', async () => {
    await listOrders();
    await call('/Orders/2013-09-01', { Action: 'ListOrderItems', AmazonOrderId: '1' });
    const [list, items] = [{ operation: 'ListOrders' }, { operation: 'ListOrderItems' }];
    expect((await verify({ inOrder: [list, items] })).status).toBe(200);
    expect((await verify({ inOrder: [items, list] })).status).toBe(409);
  });

  it('that every fault was hit', async () => {
    await askControl(server.url, '/faults', { match: { operation: 'GetOrder' }, effect: { throttle: true } });
    await listOrders();
    expect((await verify({ unhitFaults: true })).body.findings).toMatchObject([{ path: '/unhitFaults' }]);
    await call('/Orders/2013-09-01', { Action: 'GetOrder', 'AmazonOrderId.Id.1': '1' });
    expect((await verify({ unhitFaults: true })).status).toBe(200);
  });
});

it('the report says what was used and what replaces it', async () => {
  await listOrders();
  await call('/Orders/2013-09-01', { Action: 'GetServiceStatus' });
  interface Report {
    items: { id: string; count: number; replacement: string[] | null }[];
  }
  const { items } = await askControl<Report>(server.url, '/requests/report');
  expect(items).toMatchObject([
    { id: 'Orders.GetServiceStatus', count: 1, replacement: null },
    {
      id: 'Orders.ListOrders',
      count: 1,
      replacement: ['Orders API v0: getOrders', 'Orders API 2026-01-01: searchOrders'],
    },
  ]);
});

describe('the events', () => {
  it('come while calls are made, and end when the server does', async () => {
    const stream = await fetch(`${server.url}/_mws/events?outcome=ok`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (pattern: RegExp) => {
      while (!pattern.test(text)) text += (await reader.read()).value ?? expect.fail('the stream has ended');
    };
    await until(/^: connected\n\n/);
    await listOrders({}, { secretKey: 'not the secret' });
    const answer = await listOrders();
    const id = answer.headers.get('x-mws-request-id')!;
    await until(/data: .*\n\n/);
    const [, event, data] = /^: connected\n\nid: (.*)\ndata: (.*)\n\n$/.exec(text)!;
    expect([event, JSON.parse(data!)]).toEqual([id, expect.objectContaining({ id, outcome: 'ok' })]);
    await server.close();
    await expect(reader.read()).rejects.toThrow();
    server = await startMwsLocal();
  });
});

describe('what the journal says of a call that was answered all the same', () => {
  it.each([
    ['MarketplaceId.Id.1', undefined, undefined],
    ['MarketplaceId.member.1', 'list-name', 'MarketplaceId.member.n was read as MarketplaceId.Id.n.'],
  ])('%s: %s', async (name, cause, explanation) => {
    const asked = { Action: 'ListOrders', CreatedAfter: '2020-01-01T00:00:00Z', [name]: US };
    expect((await call('/Orders/2013-09-01', asked)).status).toBe(200);
    const { items } = await askControl<{ items: Partial<Record<string, string>>[] }>(server.url, '/requests');
    expect([items[0]!.outcome, items[0]!.cause ?? undefined, items[0]!.explanation ?? undefined]).toEqual([
      'ok',
      cause,
      explanation,
    ]);
  });
});

describe('a secret that a client put somewhere', () => {
  it('is shown on no surface, however it was written', async () => {
    await using server = await startMwsLocal();
    const { secretKey, authToken } = server.credentials!;
    const { clientSecret, refreshToken } = server.spApi!;
    const secrets = [secretKey, authToken!, clientSecret, refreshToken];
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
    for (const secret of secrets) {
      const escaped = encodeURIComponent(secret);
      for (const path of [
        `/${escaped}/x`,
        `/x/${escaped}`,
        `/Orders/2013-09-01?S=${encodeURIComponent(escaped)}`,
      ])
        await fetch(server.url + path);
      const body = JSON.stringify({ secret, other: secret });
      for (const path of ['/Orders/2013-09-01', '/'])
        for (const text of [body, secret, escaped, `refresh_token=${escaped}`])
          await fetch(server.url + path, { ...json, body: text });
    }
    await fetch(`${server.url}/auth/o2/token/`, {
      method: 'POST',
      body: new URLSearchParams({ refresh_token: refreshToken, client_secret: clientSecret }),
    });

    const ask = async (path: string) => (await fetch(`${server.url}/_mws${path}`)).text();
    const { items } = JSON.parse(await ask('/requests?limit=200')) as { items: { id: string }[] };
    expect(items.length).toBeGreaterThan(40);
    const surfaces = [
      '/requests?limit=200',
      '/requests/har',
      '/requests/curl',
      ...items.map(({ id }) => `/requests/${id}`),
    ];
    for (const path of surfaces) {
      const said = [await ask(path)];
      for (let times = 0; times < 2; times++) said.push(decoded(said.at(-1)!));
      for (const text of said.flatMap((each) => [each, each.replaceAll('\\/', '/')]))
        for (const secret of secrets) expect(text.includes(secret), `${path} shows ${secret}`).toBe(false);
    }
  });
});

/** Escapes of a URL are undone; what is broken stays. */
const decoded = (text: string): string =>
  text.replace(/%[0-9A-Fa-f]{2}/g, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));

import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/app.js';
import type { MwsLocal } from '../../src/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

type Credentials = NonNullable<MwsLocal['credentials']>;

interface Sandbox {
  id: string;
  credentials: Credentials;
  callers: Record<string, Caller>;
}

interface Caller {
  credentials: Credentials;
  expect?: string;
  expectStatus?: number;
  host?: string;
}

interface Page<Item> {
  items: Item[];
  count: number;
}

interface Noted {
  accessKeyId: string;
  operation: string | null;
  outcome: string;
  cause?: string;
}

const US = 'ATVPDKIKX0DER';
const HOUR = 3_600_000;
const ORDERS = '/Orders/2013-09-01';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const create = (wish: object = {}) => askControl<Sandbox>(server.url, '/sandboxes', wish);
const end = async ({ id }: Sandbox) => fetch(`${server.url}/_mws/sandboxes/${id}`, { method: 'DELETE' });

/** Sends a signed call. */
async function call(
  credentials: Credentials,
  Action: string,
  parameters: Record<string, string> = {},
  host = new URL(server.url).host,
) {
  const body = signRequest(
    { url: server.url, credentials },
    { path: ORDERS, parameters: { Action, ...parameters }, host },
  );
  // fetch would send a Host of its own.
  const sent = request(server.url + ORDERS, { method: 'POST', headers: { host } }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, text: await text(answer) };
}

const listOrders = { 'MarketplaceId.Id.1': US, CreatedAfter: '2015-01-01' };
const countOf = (text: string, tag: string) => text.split(`<${tag}>`).length - 1;

/** The control API of one sandbox. */
const within =
  ({ id }: Sandbox) =>
  <Answer>(path: string, body?: object) =>
    askControl<Answer>(server.url, `${path}${path.includes('?') ? '&' : '?'}sandbox=${id}`, body);

/**
 * What a test does in a sandbox of its own. Everything that it leaves behind is its own, by number: the clock, an order, how many
 * calls fail, how many there were. It tells what it found that was not so.
 */
async function flow(number: number): Promise<string[]> {
  const clock = new Date(Date.UTC(2016, 0, 1 + (number % 3))).toISOString();
  const sandbox = await create({ seed: number % 3, clock: { now: clock, mode: 'frozen' } });
  const { credentials } = sandbox;
  const ask = within(sandbox);
  const own = (of: number) => `999-0000000-${String(of).padStart(7, '0')}`;
  const strays: string[] = [];
  const hold = (holds: boolean, what: string) => void (holds || strays.push(`${sandbox.id}: ${what}`));

  await ask('/orders', {
    sellerId: credentials.sellerId,
    marketplaceId: US,
    amazonOrderId: own(number),
    items: [{ sku: `FLOW-${number}`, asin: 'B00EXAMPL1', title: 'x', quantity: 1, price: 5 }],
  });
  const asked = { 'AmazonOrderId.Id.1': own(number), 'AmazonOrderId.Id.2': own(number + 1) };
  const got = await call(credentials, 'GetOrder', asked);
  hold(got.text.includes(own(number)) && countOf(got.text, 'Order') === 1, `GetOrder answered ${got.text}`);

  await ask('/clock/advance', { by: `PT${number}M` });
  const { now } = await ask<{ now: string }>('/clock');
  hold(Date.parse(now) === Date.parse(clock) + number * 60_000, `the clock shows ${now}`);

  const failing = 1 + (number % 3);
  const newest = { ...listOrders, CreatedAfter: new Date(Date.parse(clock) - 2 * HOUR).toISOString() };
  await ask('/faults', {
    match: { operation: 'ListOrders' },
    times: failing,
    effect: { error: { code: `Flow${number}`, status: 500 } },
  });
  for (let at = 0; at < failing; at++) {
    const { text } = await call(credentials, 'ListOrders', newest);
    hold(text.includes(`<Code>Flow${number}</Code>`), `failed otherwise: ${text}`);
  }
  const listed = await call(credentials, 'ListOrders', newest);
  const others = (listed.text.match(/999-0000000-\d+/g) ?? []).filter((id) => id !== own(number));
  hold(listed.text.includes(own(number)) && others.length === 0, `ListOrders answered ${listed.text}`);

  const { items, count } = await ask<Page<Noted>>('/requests');
  hold(count === failing + 2, `the journal has ${count} calls`);
  hold(
    items.every(({ accessKeyId }) => accessKeyId === credentials.accessKeyId),
    'the journal has others',
  );
  const quotas = await ask<Page<{ requests: { max: number; left: number } }>>('/quotas');
  hold(quotas.count === 2, `the quotas counted ${quotas.count} operations`);
  return strays;
}

/** Runs flows, so many at a time. */
async function runFlows(count: number, atATime: number): Promise<string[]> {
  const strays: string[] = [];
  let next = 1;
  const client = async () => {
    while (next <= count) strays.push(...(await flow(next++)));
  };
  await Promise.all(Array.from({ length: atATime }, client));
  return strays;
}

describe('sandboxes', () => {
  it('never see each other: 200 of them, used by 50 clients at once', { timeout: 180_000 }, async () => {
    const before = await askControl<Page<unknown>>(server.url, '/requests');
    expect(await runFlows(200, 50)).toEqual([]);

    const { items, count } = await askControl<Page<Sandbox>>(server.url, '/sandboxes?limit=1000');
    expect([count, new Set(items.map(({ id }) => id)).size]).toEqual([200, 200]);
    expect(await askControl(server.url, '/requests')).toEqual(before);
    expect((await askControl<Page<unknown>>(server.url, '/faults')).count).toBe(0);
    for (const each of items) await end(each);
  });

  it('are forked from one image, and not loaded each time', async () => {
    const timeOf = async (wish: object) => {
      const startedAt = performance.now();
      const made = await create(wish);
      const time = performance.now() - startedAt;
      await end(made);
      return time;
    };
    const times = { loaded: [] as number[], forked: [] as number[] };
    for (let seed = 100; seed < 105; seed++) times.loaded.push(await timeOf({ seed }));
    for (let at = 0; at < 25; at++) times.forked.push(await timeOf({ scenario: 'quickstart' }));
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

    // 5 ms and 60 on an idle machine.
    expect(median(times.forked)).toBeLessThan(median(times.loaded) / 2);
  });

  it('give every caller of quickstart what it is there for', async () => {
    const { callers } = await create();
    const statusOf = async (name: string) =>
      (await call(callers[name]!.credentials, 'ListOrders', listOrders)).status;

    expect(await Promise.all(['demo', 'second', 'own-account'].map(statusOf))).toEqual([200, 200, 200]);
    expect(await Promise.all(['revoked', 'expired', 'suspended'].map(statusOf))).toEqual([401, 401, 401]);
  });

  it('refuse every caller of auth-failures as the scenario says', async () => {
    const { callers } = await create({ scenario: 'auth-failures' });
    const expecting = Object.entries(callers).filter(([, caller]) => caller.expect !== undefined);
    const outcomes = [];
    for (const [name, { credentials, host }] of expecting) {
      const parameters = { ...listOrders, 'MarketplaceId.Id.1': credentials.marketplaceId };
      const { status, text } = await call(credentials, 'ListOrders', parameters, host);
      outcomes.push([name, status, /<Code>(.*)<\/Code>/.exec(text)?.[1] ?? 'ok']);
    }

    expect(expecting.length).toBeGreaterThan(20);
    expect(outcomes).toEqual(expecting.map(([name, caller]) => [name, caller.expectStatus, caller.expect]));
  });

  it('have timelines whose keys are theirs', async () => {
    const sandbox = await create({ scenario: 'key-reset' });
    const { 'before-reset': before, 'after-reset': after } = sandbox.callers;
    const statuses = async () => [
      (await call(before!.credentials, 'ListOrders', listOrders)).status,
      (await call(after!.credentials, 'ListOrders', listOrders)).status,
    ];

    expect(await statuses()).toEqual([200, 403]);
    await within(sandbox)('/clock/advance', { by: 'PT1H' });
    expect(await statuses()).toEqual([403, 200]);
  });

  it('have in their journals the calls with unknown, foreign and deleted keys of theirs', async () => {
    const [one, other] = [await create(), await create()];
    const { credentials } = one;
    const developer = `/developers/${credentials.developerId}/keys`;
    const reset = await within(one)<Credentials>(`${developer}/reset`, {});
    const withKey = (accessKeyId: string) => call({ ...credentials, accessKeyId }, 'ListOrders', listOrders);
    for (const key of [
      `${one.id}NEVERISSUED0`,
      credentials.accessKeyId,
      credentials.accessKeyId.slice(0, 12),
    ])
      expect((await withKey(key)).status).toBe(403);
    expect((await call({ ...credentials, ...reset }, 'ListOrders', listOrders)).status).toBe(200);

    const causes = async (sandbox: Sandbox) =>
      (await within(sandbox)<Page<Noted>>('/requests')).items.map(({ cause }) => cause);
    expect(await causes(one)).toEqual([undefined, 'key-unknown', 'key-deleted', 'key-unknown']);
    expect(await causes(other)).toEqual([]);
    expect((await call(other.credentials, 'ListOrders', listOrders)).status).toBe(200);
  });

  it('answer the same bytes for the same start and the same calls, but for their keys', async () => {
    const wish = { seed: 3, clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } };
    const answers = async () => {
      const { credentials } = await create(wish);
      const texts = [];
      for (const action of ['ListOrders', 'GetServiceStatus'])
        texts.push((await call(credentials, action, listOrders)).text);
      return texts;
    };

    expect(await answers()).toEqual(await answers());
  });

  it('are gone when they are ended: calls with their keys reach the default world, which does not know them', async () => {
    const sandbox = await create();
    expect((await end(sandbox)).status).toBe(204);
    const { status, text } = await call(sandbox.credentials, 'ListOrders', listOrders);

    expect([status, text.includes('InvalidAccessKeyId')]).toEqual([403, true]);
    expect((await fetch(`${server.url}/_mws/clock?sandbox=${sandbox.id}`)).status).toBe(404);
  });

  it('go back to a snapshot while others go on', async () => {
    const [one, other] = [await create(), await create()];
    const order = { sellerId: one.credentials.sellerId, marketplaceId: US, items: [{ sku: 'QS-MUG-01' }] };
    const countIn = async (sandbox: Sandbox) => (await within(sandbox)<Page<unknown>>('/orders')).count;
    const { id } = await within(one)<{ id: string }>('/snapshots', {});
    await within(one)('/orders', order);
    await within(other)('/orders', order);
    await within(one)(`/snapshots/${id}/restore`, {});

    expect([await countIn(one), await countIn(other)]).toEqual([300, 301]);
    expect((await call(one.credentials, 'ListOrders', listOrders)).status).toBe(200);
  });
});

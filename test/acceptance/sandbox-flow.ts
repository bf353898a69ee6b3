import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

// What tests do with sandboxes of a server. It imports nothing of the server, so that threads can run it.

export type Credentials = NonNullable<MwsLocal['credentials']>;

export interface Sandbox {
  id: string;
  credentials: Credentials;
  callers: Record<string, Caller>;
}

export interface Caller {
  credentials: Credentials;
  expect?: string;
  expectStatus?: number;
  host?: string;
}

export interface Page<Item> {
  items: Item[];
  count: number;
}

export interface Noted {
  accessKeyId: string;
  operation: string | null;
  outcome: string;
  cause?: string;
}

export const US = 'ATVPDKIKX0DER';
const HOUR = 3_600_000;
const ORDERS = '/Orders/2013-09-01';

export const listOrders = { 'MarketplaceId.Id.1': US, CreatedAfter: '2015-01-01' };

/** The sandboxes of the server at `url`. */
export function clientOf(url: string) {
  const create = (wish: object = {}) => askControl<Sandbox>(url, '/sandboxes', wish);
  const end = async ({ id }: Sandbox) => fetch(`${url}/_mws/sandboxes/${id}`, { method: 'DELETE' });

  /** Sends a signed call. */
  async function call(
    credentials: Credentials,
    Action: string,
    parameters: Record<string, string> = {},
    host = new URL(url).host,
  ) {
    const body = signRequest(
      { url, credentials },
      { path: ORDERS, parameters: { Action, ...parameters }, host },
    );
    // fetch would send a Host of its own.
    const sent = request(url + ORDERS, { method: 'POST', headers: { host } }).end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode!, text: await text(answer) };
  }

  /** The control API of one sandbox. */
  const within =
    ({ id }: Sandbox) =>
    <Answer>(path: string, body?: object) =>
      askControl<Answer>(url, `${path}${path.includes('?') ? '&' : '?'}sandbox=${id}`, body);

  return { create, end, call, within };
}

/**
 * What a test does in a sandbox of its own. Everything that it leaves behind is its own, by number: the clock, an order, how many
 * calls fail, how many there were. It tells what it found that was not so.
 */
async function flow(url: string, number: number): Promise<string[]> {
  const { create, call, within } = clientOf(url);
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
    effect: { error: { code: `Flow${number}`, status: 500, anyCode: true } },
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

/** Runs the flows of these numbers, so many at a time. */
export async function runFlows(
  url: string,
  [first, last]: [number, number],
  atATime: number,
): Promise<string[]> {
  const strays: string[] = [];
  let next = first;
  const client = async () => {
    while (next <= last) strays.push(...(await flow(url, next++)));
  };
  await Promise.all(Array.from({ length: atATime }, client));
  return strays;
}

const countOf = (xml: string, tag: string) => xml.split(`<${tag}>`).length - 1;

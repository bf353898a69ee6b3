import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as library from '../../src/index.js';
import { askControl } from './control.js';

/** As `npm ci` builds it: a worker runs built code only. */
const BUILT = new URL('../../dist/index.js', import.meta.url).href;
let startMwsLocal: typeof library.startMwsLocal;
let root: string;

const LARGE = {
  name: 'large',
  sellers: [{ id: 'A2LARGE', name: 'Large', marketplaces: ['US'] }],
  developers: [{ id: '1234-3214-4321', name: 'D', keys: [{ name: 'key' }] }],
  authorizations: [{ name: 'demo', developer: '1234-3214-4321', seller: 'A2LARGE' }],
  generate: [{ seller: 'A2LARGE', orders: 20_000, products: 5 }],
};

beforeAll(async () => {
  ({ startMwsLocal } = (await import(BUILT)) as typeof library);
  root = mkdtempSync(join(tmpdir(), 'mws-local-large-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Calls the server again and again until `work` is done; gives what it came to and how many calls were answered meanwhile. */
async function meanwhile<Result>(url: string, work: Promise<Result>): Promise<[Result, number]> {
  let over = false;
  const result = work.finally(() => (over = true));
  let answered = 0;
  while (!over) {
    await fetch(`${url}/Sellers/2011-07-01?Action=GetServiceStatus`);
    answered++;
  }
  return [await result, answered];
}

describe('a large world', () => {
  it('is exported while other worlds go on, in pieces', async () => {
    await using server = await startMwsLocal();
    const scenario = { ...LARGE, generate: [{ seller: 'A2LARGE', orders: 2_000, products: 5 }] };
    const { id } = await askControl<{ id: string }>(server.url, '/sandboxes', { scenario });
    const exporting = fetch(`${server.url}/_mws/world/export?sandbox=${id}`).then((answer) => answer.text());
    const [text, answered] = await meanwhile(server.url, exporting);
    expect(answered).toBeGreaterThan(5);
    expect(text.match(/^ {2}- \{(?=.*seller: A2LARGE).*, items: \[/gm)).toHaveLength(2_000);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('a large scenario', () => {
  it('is loaded while other worlds go on', async () => {
    await using server = await startMwsLocal();
    const made = askControl<{ id: string }>(server.url, '/sandboxes', { scenario: LARGE });
    const [{ id }, answered] = await meanwhile(server.url, made);
    // Loaded on the server's own thread, it would have kept all but the first of them waiting.
    expect(answered).toBeGreaterThan(5);
    const count = async () =>
      (await askControl<{ count: number }>(server.url, `/orders?limit=1&sandbox=${id}`)).count;
    expect(await count()).toBe(20_000);
    const [, again] = await meanwhile(server.url, askControl(server.url, `/reset?sandbox=${id}`, {}));
    expect(again).toBeGreaterThan(0);
    expect(await count()).toBe(20_000);
  });

  it('is read while other worlds go on, with 100 findings at most, and from then on it is known', async () => {
    await using server = await startMwsLocal();
    const name = 'x'.repeat(200);
    const sellers = Array.from({ length: 3_000 }, (_, at) => ({
      id: `A2SELLER${at}`,
      name,
      marketplaces: ['XX'],
    }));
    const response = fetch(`${server.url}/_mws/sandboxes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ scenario: { name: 'wrong', sellers } }),
    });
    const [refused, answered] = await meanwhile(server.url, response);
    expect(answered).toBeGreaterThan(5);
    expect(refused.status).toBe(400);
    const { findings } = (await refused.json()) as { findings: { message: string }[] };
    expect(findings).toHaveLength(100);
    expect(findings.at(-1)!.message).toContain('findings more');

    const scenario = {
      name: 'long',
      sellers: sellers.slice(0, 300).map((one) => ({ ...one, marketplaces: ['US'] })),
    };
    for (let time = 0; time < 2; time++) {
      const { id } = await askControl<{ id: string }>(server.url, '/sandboxes', { scenario });
      expect(await askControl(server.url, `/sellers?limit=1&sandbox=${id}`)).toMatchObject({ count: 300 });
    }
  });

  it('is the same world each time', async () => {
    await using server = await startMwsLocal({ clock: '2020-06-24T12:00:00Z', frozen: true });
    const idsOfOrders = async () => {
      const { id } = await askControl<{ id: string }>(server.url, '/sandboxes', { scenario: LARGE });
      const { items } = await askControl<{ items: { amazonOrderId: string }[] }>(
        server.url,
        `/orders?limit=1000&sandbox=${id}`,
      );
      return items.map(({ amazonOrderId }) => amazonOrderId);
    };
    const first = await idsOfOrders();
    expect(new Set(first).size).toBe(1_000);
    expect(await idsOfOrders()).toEqual(first);
  });

  it('is made again in the folder of --data, all of it or nothing', async () => {
    const data = join(root, 'data');
    const progress: number[] = [];
    {
      await using server = await startMwsLocal({ data });
      const [answer, answered] = await meanwhile(
        server.url,
        askControl(server.url, '/scenario', { scenario: LARGE }),
      );
      expect(answer).toMatchObject({ name: 'large' });
      expect(answered).toBeGreaterThan(5);
    }
    await using server = await startMwsLocal({ data, onProgress: (made) => progress.push(made) });
    expect((await askControl<{ count: number }>(server.url, '/orders?limit=1')).count).toBe(20_000);
    expect(progress).toEqual([]);
    expect(readdirSync(data).filter((name) => name.startsWith('loading'))).toEqual([]);
    expect(readdirSync(join(data, 'documents'))).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { clientOf, listOrders, US } from './sandbox-flow.js';
import type { Credentials, Noted, Page, Sandbox } from './sandbox-flow.js';

let server: MwsLocal;
let client: ReturnType<typeof clientOf>;
beforeAll(async () => {
  server = await startMwsLocal();
  client = clientOf(server.url);
});
afterAll(() => server.close());

const create = (wish?: object) => client.create(wish);
const end = (sandbox: Sandbox) => client.end(sandbox);
const call = (...words: Parameters<typeof client.call>) => client.call(...words);
const within = (sandbox: Sandbox) => client.within(sandbox);

/** Runs the flows of these numbers in a thread of its own, which knows only what it is sent. */
async function runInThread(folder: string, numbers: [number, number], atATime: number): Promise<string[]> {
  const module = pathToFileURL(join(folder, 'sandbox-flow.js')).href;
  const program = `
    const { parentPort, workerData: { module, url, numbers, atATime } } = require('node:worker_threads');
    import(module).then(({ runFlows }) => runFlows(url, numbers, atATime)).then((strays) => parentPort.postMessage(strays));
  `;
  const worker = new Worker(program, {
    eval: true,
    workerData: { module, url: server.url, numbers, atATime },
  });
  const [strays] = (await once(worker, 'message')) as [string[]];
  await worker.terminate();
  return strays;
}

/** A folder with what threads run, as JavaScript. */
function compileFlows(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-threads-'));
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  for (const name of ['sandbox-flow', 'control', 'sign']) {
    const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
    writeFileSync(join(folder, `${name}.js`), transpileModule(source, { compilerOptions }).outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return folder;
}

describe('sandboxes', () => {
  it(
    'never see each other: 200 of them, used by 52 clients at once in 4 threads',
    { timeout: 180_000 },
    async () => {
      const before = await askControl<Page<unknown>>(server.url, '/requests');
      const folder = compileFlows();
      const parts: [number, number][] = [[1, 50], [51, 100], [101, 150], [151, 200]]; // prettier-ignore
      const strays = await Promise.all(parts.map((numbers) => runInThread(folder, numbers, 13)));
      rmSync(folder, { recursive: true });
      expect(strays.flat()).toEqual([]);

      const { items, count } = await askControl<Page<Sandbox>>(server.url, '/sandboxes?limit=1000');
      expect([count, new Set(items.map(({ id }) => id)).size]).toEqual([200, 200]);
      expect(await askControl(server.url, '/requests')).toEqual(before);
      expect((await askControl<Page<unknown>>(server.url, '/faults')).count).toBe(0);
      for (const each of items) await end(each);
    },
  );

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

  it('are used by a call that names them, and not by a page that refreshes what it shows', async () => {
    const { id } = await create();
    const ask = (headers: Record<string, string>) =>
      fetch(`${server.url}/_mws/orders?limit=1&sandbox=${id}`, { headers }).then(({ status }) => status);
    const lastUse = async () =>
      (await askControl<{ lastUsedAt: string }>(server.url, `/sandboxes/${id}`)).lastUsedAt;
    const before = await lastUse();
    expect(await ask({ 'Mws-Local-Looking-On': 'true' })).toBe(200);
    expect(await lastUse()).toBe(before);
    expect(await ask({})).toBe(200);
    await expect.poll(async () => [await ask({}), await lastUse()]).not.toEqual([200, before]);
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

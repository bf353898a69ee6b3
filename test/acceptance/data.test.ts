import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from '../../src/world/sqlite.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import type { StartOptions } from '../../src/server/start-options.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

/** The command as `npm ci` builds it. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const US = 'ATVPDKIKX0DER';

let root: string;
let data: string;
const servers: MwsLocal[] = [];
const children: Child[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mws-local-data-'));
  data = join(root, 'data');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const child of children.splice(0)) await child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

async function start(options: StartOptions = {}): Promise<MwsLocal> {
  const server = await startMwsLocal({ data, ...options });
  servers.push(server);
  return server;
}

async function restart(options?: StartOptions): Promise<MwsLocal> {
  for (const server of servers.splice(0)) await server.close();
  return start(options);
}

/** A server in a process of its own. */
interface Child {
  /** Its line of JSON, or nothing where it ended before it was ready. */
  ready: Promise<string>;
  ended: Promise<{ status: number | null; stderr: string }>;
  kill(signal: NodeJS.Signals): Promise<unknown>;
}

function startChild(...args: string[]): Child {
  const child = spawn(process.execPath, [MAIN, 'start', '--port', '0', '--json', '--data', data, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const closed = once(child, 'close') as Promise<[number | null]>;
  const run: Child = {
    ready: Promise.race([once(child.stdout, 'data'), closed]).then(() => stdout),
    ended: closed.then(([status]) => ({ status, stderr })),
    kill(signal) {
      child.kill(signal);
      return closed;
    },
  };
  children.push(run);
  return run;
}

async function urlOf({ ready }: Child): Promise<string> {
  return (JSON.parse(await ready) as { url: string }).url;
}

const order = (amazonOrderId?: string) => ({
  sellerId: 'A2EXAMPLESELLER',
  marketplaceId: US,
  items: [{ sku: 'QS-MUG-01' }],
  ...(amazonOrderId && { amazonOrderId }),
});
const ask = <Answer>({ url }: MwsLocal, path: string, body?: object) => askControl<Answer>(url, path, body);
const countOf = async (server: MwsLocal, path: string) => (await ask<{ count: number }>(server, path)).count;

describe('a server with --data', () => {
  it('goes on after a restart with its world, its clock and its faults', async () => {
    const first = await start();
    await ask(first, '/orders', order('999-0000000-0000001'));
    await ask(first, '/faults', { times: 5, effect: { error: { code: 'InternalError' } } });
    await ask(first, '/clock/advance', { by: 'P30D' });
    const before = Date.parse((await ask<{ now: string }>(first, '/clock')).now);
    await ask(first, '/sandboxes', {});
    await ask(first, '/snapshots', {});
    const second = await restart();

    expect(await ask(second, '/orders/999-0000000-0000001')).toMatchObject({ status: 'Unshipped' });
    expect(await ask(second, '/faults')).toMatchObject({ items: [{ times: 5, hits: 0 }] });
    const after = Date.parse((await ask<{ now: string }>(second, '/clock')).now);
    expect(after - before).toBeGreaterThan(0);
    expect(after - before).toBeLessThan(60_000);
    for (const path of ['/sandboxes', '/snapshots', '/requests', '/quotas'])
      expect(await countOf(second, path)).toBe(0);
  });

  it('gives no request id twice', async () => {
    const ids = new Set<string>();
    for (let run = 0; run < 3; run++) {
      const server = await restart();
      for (let at = 0; at < 3; at++) {
        const path = '/Orders/2013-09-01';
        const body = signRequest(server, { path, parameters: { Action: 'GetServiceStatus' } });
        const answer = await fetch(server.url + path, { method: 'POST', body });
        ids.add(/<RequestId>(.+)<\/RequestId>/.exec(await answer.text())![1]!);
      }
    }

    expect(ids.size).toBe(9);
  });

  it('goes back to the beginning by a reset, and to a snapshot', async () => {
    const server = await start();
    await ask(server, '/orders', order());
    const { id } = await ask<{ id: string }>(server, '/snapshots', {});
    await ask(server, '/reset', {});
    expect(await countOf(server, '/orders')).toBe(300);
    await ask(server, `/snapshots/${id}/restore`, {});
    expect(await countOf(server, '/orders')).toBe(301);
    expect(await countOf(await restart(), '/orders')).toBe(301);
  });

  it('gives the folder free where it cannot start', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    await expect(start({ port })).rejects.toThrow('EADDRINUSE');
    other.close();
    expect(await countOf(await start(), '/orders')).toBe(300);
  });
});

describe('mws-local start --data', () => {
  it('ends with status 1 and says why where another server has the folder', async () => {
    await start();
    const { status, stderr } = await startChild().ended;

    expect(status).toBe(1);
    expect(stderr).toBe(
      `mws-local: Another mws-local server has the folder ${data}: stop it, or choose another --data.\n`,
    );
  });

  it('ends with status 1 and both names for another scenario', async () => {
    await ask(await start(), '/scenario', { scenario: { name: 'mine' } });
    await servers.pop()!.close();
    const { status, stderr } = await startChild('--scenario', 'quickstart').ended;

    expect(status).toBe(1);
    expect(stderr).toContain(
      `The folder ${data} has a world of the scenario mine, and --scenario names quickstart`,
    );
    const child = startChild();
    expect(await askControl(await urlOf(child), '/scenario')).toMatchObject({ name: 'mine' });
  });

  it('loses nothing that it acknowledged, whenever it is killed', { timeout: 180_000 }, async () => {
    const acknowledged: string[] = [];
    let number = 0;

    /** Makes orders until the server is gone; what was answered is noted, and `enough` told at the last that is waited for. */
    async function write(url: string, last: number, enough: () => void): Promise<void> {
      for (;;) {
        const id = `999-0000000-${String(++number).padStart(7, '0')}`;
        try {
          await askControl(url, '/orders', order(id));
        } catch {
          return;
        }
        if (acknowledged.push(id) === last) enough();
      }
    }

    // In the midst of three writers, after so many orders: by count, so that a slow machine kills as late as a fast one.
    for (const orders of [1, 6, 17, 40]) {
      const child = startChild('--log', 'silent');
      const url = await urlOf(child);
      const last = acknowledged.length + orders;
      let writers: Promise<void>[] = [];
      await new Promise<void>((enough) => {
        writers = [1, 2, 3].map(() => write(url, last, enough));
      });
      await child.kill('SIGKILL');
      await Promise.all(writers);

      const file = new Database(join(data, 'world.sqlite'));
      expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(file.pragma('foreign_key_check')).toEqual([]);
      const kept = new Set(file.prepare('SELECT amazon_order_id FROM orders').pluck().all());
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      file.close();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(1 + 6 + 17 + 40);
    const server = await start();
    expect(await countOf(server, '/orders')).toBeGreaterThanOrEqual(300 + acknowledged.length);
  });
});

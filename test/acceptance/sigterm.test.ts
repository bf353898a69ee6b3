import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { MwsLocal } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { queueAt, subscribing } from './notices-world.js';

// In a busy machine nothing takes 100 ms; `npm run soak` and `npm run bench` measure that. Here it must not wait for anything.
const SOON = 10_000;

interface Running {
  child: ChildProcess;
  url: string;
  credentials: NonNullable<MwsLocal['credentials']>;
}

let child: ChildProcess | undefined;
const data = mkdtempSync(join(tmpdir(), 'mws-local-sigterm-'));
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

async function start(...words: string[]): Promise<Running> {
  child = spawn(process.execPath, ['dist/cli/main.js', 'start', '--port', '0', '--json', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Nobody reads what it logs.
  child.stderr!.pause();
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as Omit<Running, 'child'>) };
}

/** Sends SIGTERM. @returns how it ended, which it has to do soon */
async function end({ child }: Running): Promise<unknown> {
  child.kill('SIGTERM');
  return Promise.race([once(child, 'exit'), sleep(SOON, 'it goes on', { ref: false })]);
}

const json = { 'Content-Type': 'application/json' };
const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });

describe('SIGTERM ends a server at once', () => {
  it('whose log nobody reads', async () => {
    const server = await start('--log', 'info');
    // Far more lines than a pipe holds.
    const target = `${server.url}/${'x'.repeat(2_000)}`;
    for (let round = 0; round < 40; round++)
      await Promise.all(Array.from({ length: 20 }, () => fetch(target).then((answer) => answer.text())));

    expect(await end(server)).toEqual([0, null]);
  });

  it('whose client does not read, or has sent a half', async () => {
    const server = await start('--log', 'silent');
    const { port, hostname } = new URL(server.url);
    const events = connect(Number(port), hostname)
      .on('error', () => {})
      .pause();
    events.write('GET /_mws/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    const half = connect(Number(port), hostname).on('error', () => {});
    half.write('POST /Orders/2013-09-01 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nAction=');
    await fetch(`${server.url}/_mws/requests`);

    expect(await end(server)).toEqual([0, null]);
  });

  it('with due work under way', async () => {
    const server = await start('--log', 'silent', '--clock', '2020-01-01T00:00:00Z', '--data', data);
    for (const Schedule of ['_15_MINUTES_', '_30_MINUTES_'])
      await callMws(server, '/Reports/2009-01-01', 'ManageReportSchedule', {
        ReportType: '_GET_ORDERS_DATA_',
        Schedule,
      });
    const advanced = post(`${server.url}/_mws/clock/advance`, { by: 'P300D' }).catch(() => undefined);
    await fetch(`${server.url}/_mws/health/live`);

    expect(await end(server)).toEqual([0, null]);
    await advanced;
  });

  it('while a worker makes a large world', async () => {
    const server = await start('--log', 'silent');
    const listings = Array.from({ length: 20_000 }, (_, at) => ({
      seller: 'A2EXAMPLESELLER',
      marketplace: 'US',
      sku: `L-${at}`,
      asin: `B0${String(at).padStart(8, '0')}`,
      title: 'x',
      price: 1,
    }));
    const loaded = post(`${server.url}/_mws/scenario`, {
      scenario: { name: 'large', extends: 'quickstart', listings },
    }).catch(() => undefined);
    for (let at = 0; at < 5; at++) await fetch(`${server.url}/_mws/health/live`);

    expect(await end(server)).toEqual([0, null]);
    await loaded;
  });

  it('while a message is on its way to a queue that does not answer', async () => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const queue = createServer(() => asked()).listen(0, '127.0.0.1');
    await once(queue, 'listening');
    const url = `http://127.0.0.1:${(queue.address() as AddressInfo).port}/1/notices`;
    const server = await start('--log', 'silent');
    const call = (action: string, more: Record<string, string>) =>
      callMws(server, '/Subscriptions/2013-07-01', action, {
        MarketplaceId: 'ATVPDKIKX0DER',
        ...more,
      });
    await call('RegisterDestination', queueAt(url));
    await call('CreateSubscription', subscribing('FeedProcessingFinished', url));
    const sent = call('SendTestNotificationToDestination', queueAt(url)).catch(() => undefined);
    await isAsked;

    expect(await end(server)).toEqual([0, null]);
    await sent;
    queue.closeAllConnections();
    queue.close();
  });
});

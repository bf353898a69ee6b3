import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { MwsLocal } from '../../src/index.js';
import { askControl } from './control.js';
import { callMws } from './mws-call.js';
import { queueAt, subscribing } from './notices-world.js';
import { authorization, openPayDesk } from './pay-desk.js';
import { signRequest } from './sign.js';

// In a busy machine nothing takes 100 ms; `npm run soak` and `npm run bench` measure that. Here it must not wait for anything,
// and what is under way does not come to its end.
const SOON = 10_000;

type Server = Pick<MwsLocal, 'url' | 'credentials' | 'spApi'>;

/** What becomes of work that is under way, where that can be told. */
interface UnderWay {
  work?: Promise<'cut off' | 'finished'>;
}

let child: ChildProcess | undefined;
const over: (() => void)[] = [];
afterEach(() => {
  child?.kill('SIGKILL');
  for (const end of over.splice(0)) end();
});

async function start(...words: string[]): Promise<Server> {
  child = spawn(process.execPath, ['dist/cli/main.js', 'start', '--port', '0', '--json', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Nobody reads what it logs.
  child.stderr!.pause();
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return JSON.parse(line.toString()) as Server;
}

/** Sends SIGTERM. @returns how it ended, which it has to do soon */
async function end(): Promise<unknown> {
  child!.kill('SIGTERM');
  return Promise.race([once(child!, 'exit'), sleep(SOON, 'it goes on', { ref: false })]);
}

/** A call that is on its way, whose answer is read to its end. */
const underWay = (answer: Promise<Response>): UnderWay => endOf(answer.then((came) => came.text()));

const endOf = (work: Promise<unknown>): UnderWay => ({
  work: work.then(
    () => 'finished',
    () => 'cut off',
  ),
});

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** A connection that has sent some bytes, and reads nothing. */
async function sent({ url }: Server, bytes: string): Promise<UnderWay> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname)
    .on('error', () => {})
    .pause();
  over.push(() => socket.destroy());
  await new Promise((resolve) => socket.write(bytes, resolve));
  // Another call comes later, so that those bytes have been read.
  await askControl(url, '/requests');
  return {};
}

/** Where nobody ever answers: resolves once it was asked. */
async function silent() {
  let tell = () => {};
  const isAsked = new Promise<void>((resolve) => (tell = resolve));
  const listener = createServer(() => tell()).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  over.push(() => {
    listener.closeAllConnections();
    listener.close();
  });
  return { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/1/notices`, isAsked };
}

/** Submits a document as a feed. @returns its id */
async function submit(server: Server, document: string): Promise<string> {
  const path = '/Feeds/2009-01-01';
  const ContentMD5Value = createHash('md5').update(document).digest('base64');
  const parameters = { Action: 'SubmitFeed', FeedType: '_UPLOAD_VAT_INVOICE_', ContentMD5Value };
  const query = signRequest(server, { path, parameters });
  const headers = { 'Content-Type': 'application/pdf' };
  const answer = await fetch(`${server.url}${path}?${query}`, { method: 'POST', headers, body: document });
  return /<FeedSubmissionId>(\d+)</.exec(await answer.text())![1]!;
}

const listings = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    seller: 'A2EXAMPLESELLER',
    marketplace: 'US',
    sku: `L-${at}`,
    asin: `B0${String(at).padStart(8, '0')}`,
    title: 'x',
    price: 1,
  }));

interface State {
  words?: string[];
  /** Takes a server there. */
  into(server: Server): Promise<UnderWay>;
}

const half = (path: string) => `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nAction=`;

const states: Record<string, State> = {
  'whose log nobody reads': {
    words: ['--log', 'info'],
    async into({ url }) {
      // Far more lines than a pipe holds.
      const target = `${url}/${'x'.repeat(4_000)}`;
      for (let round = 0; round < 20; round++)
        await Promise.all(Array.from({ length: 20 }, () => fetch(target).then((answer) => answer.text())));
      return {};
    },
  },
  'whose clients have sent a half, or read nothing': {
    async into(server) {
      await sent(server, 'GET /_mws/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
      await sent(server, 'POST /Orders/2013-09-01 HTTP/1.1\r\nHo');
      await sent(server, half('/Orders/2013-09-01'));
      return sent(server, half('/_mws/scenario'));
    },
  },
  'with half an upload of SP-API': {
    async into(server) {
      const { tokenUrl, clientId, clientSecret, refreshToken, endpoint } = server.spApi!;
      const form = {
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: clientId,
        client_secret: clientSecret,
      };
      const given = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
      const { access_token: token } = (await given.json()) as { access_token: string };
      const made = await fetch(`${endpoint}/feeds/2021-06-30/documents`, {
        method: 'POST',
        headers: { 'x-amz-access-token': token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ contentType: 'text/xml' }),
      });
      const { pathname, search, host } = new URL(((await made.json()) as { url: string }).url);
      const head = `PUT ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/xml\r\nContent-Length: 5000000`;
      return sent(server, `${head}\r\n\r\n${'x'.repeat(2_000_000)}`);
    },
  },
  'with a download that nobody reads': {
    async into(server) {
      const id = await submit(server, 'x'.repeat(20_000_000));
      return sent(server, `GET /_mws/feeds/${id}/document HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    },
  },
  'with tens of thousands of reports that are due': {
    words: ['--clock', '2020-01-01T00:00:00Z'],
    async into(server) {
      for (const Schedule of ['_15_MINUTES_', '_30_MINUTES_'])
        await callMws(server, '/Reports/2009-01-01', 'ManageReportSchedule', {
          ReportType: '_GET_ORDERS_DATA_',
          Schedule,
        });
      const advanced = underWay(post(`${server.url}/_mws/clock/advance`, { by: 'P300D' }));
      await fetch(`${server.url}/_mws/health/live`);
      return advanced;
    },
  },
  'while a worker makes a large world': {
    async into({ url }) {
      const scenario = { name: 'large', extends: 'quickstart', listings: listings(20_000) };
      const loaded = underWay(post(`${url}/_mws/scenario`, { scenario }));
      for (let at = 0; at < 5; at++) await fetch(`${url}/_mws/health/live`);
      return loaded;
    },
  },
  'while a worker exports a large world': {
    async into({ url }) {
      const generate = [{ seller: 'A2EXAMPLESELLER', orders: 4_000, products: 5 }];
      const scenario = { name: 'large', extends: 'quickstart', generate };
      const { id } = await askControl<{ id: string }>(url, '/sandboxes', { scenario });
      const exported = underWay(fetch(`${url}/_mws/world/export?sandbox=${id}`));
      await fetch(`${url}/_mws/health/live`);
      return exported;
    },
  },
  'while hundreds of signatures are looked into': {
    async into(server) {
      const credentials = { ...server.credentials!, secretKey: 'of nobody' };
      for (let at = 0; at < 100; at++)
        await callMws(server, '/Orders/2013-09-01', 'GetServiceStatus', {}, credentials);
      const { items } = await askControl<{ items: { id: string }[] }>(server.url, '/requests?limit=100');
      const read = ({ id }: { id: string }) =>
        fetch(`${server.url}/_mws/requests/${id}`).then((came) => came.text());
      const looked = endOf(Promise.all(items.map(read)));
      await fetch(`${server.url}/_mws/health/live`);
      return looked;
    },
  },
  'while a message is on its way to a queue that does not answer': {
    async into(server) {
      const { url, isAsked } = await silent();
      const call = (action: string, more: Record<string, string>) =>
        callMws(server, '/Subscriptions/2013-07-01', action, { MarketplaceId: 'ATVPDKIKX0DER', ...more });
      await call('RegisterDestination', queueAt(url));
      await call('CreateSubscription', subscribing('FeedProcessingFinished', url));
      const told = endOf(call('SendTestNotificationToDestination', queueAt(url)));
      await isAsked;
      return told;
    },
  },
  'while a notification of Amazon Pay is on its way to a shop that does not answer': {
    async into(server) {
      const { url, isAsked } = await silent();
      const desk = await openPayDesk(server as MwsLocal);
      await desk.control('PATCH', `/pay/accounts/${server.credentials!.sellerId}`, {
        notifications: [{ url, events: ['PAYMENT_AUTHORIZE'] }],
      });
      await desk.call('Authorize', authorization(await desk.open('20.00'), 'a1', '20.00'));
      await isAsked;
      return {};
    },
  },
};

it.each(Object.entries(states))('SIGTERM ends a server at once %s', async (_, { words, into }) => {
  const data = mkdtempSync(join(tmpdir(), 'mws-local-sigterm-'));
  over.push(() => rmSync(data, { recursive: true, force: true }));
  const server = await start('--data', data, '--log', 'silent', ...(words ?? []));
  const { work } = await into(server);

  expect(await end()).toEqual([0, null]);
  expect(await (work ?? 'cut off')).toBe('cut off');
});

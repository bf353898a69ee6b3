import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { worldOf } from '../../src/scenario/testing.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { dueHandlers } from '../../src/server/due-handlers.js';
import { findOrderReference } from '../../src/store/pay/order-references.js';
import type { XmlTree } from './mws-call.js';
import { openPayDesk } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';
import { snippetsOf } from './snippets.js';

// The page about Amazon Pay does as it says.

const page = readFileSync(new URL('../../docs/amazon-pay.md', import.meta.url), 'utf8');

let server: MwsLocal;
let shop: Server;
const bodies: string[] = [];
beforeAll(async () => {
  server = await startMwsLocal();
  shop = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      bodies.push(text);
      response.end();
    });
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await server.close();
  shop.close();
});

interface Row {
  who: string;
  does: string[];
  then: string;
  told: string[];
}

/** The rows of the story. */
const story: Row[] = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, who]) => ['buyer', 'shop', 'time'].includes(who ?? ''))
  .map(([, who, does, then, told]) => ({
    who: who!,
    does: [...does!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!),
    then: then!,
    told: told!.split(', ').filter((type) => type !== ''),
  }));

/** The ids that answers have had, by the names that parameters have for them. */
function collect(tree: XmlTree, ids: Record<string, string>): void {
  for (const [name, value] of Object.entries(tree as Record<string, unknown>))
    if (typeof value === 'object' && value !== null) collect(value, ids);
    else if (/^Amazon\w+Id$/.test(name)) ids[name] = String(value);
}

async function act(pay: PayDesk, { who, does }: Row, ids: Record<string, string>): Promise<void> {
  const [first, ...more] = does;
  if (who !== 'shop') {
    const [method, path] = first!.split(' ');
    const { id } = await pay.control<{ id?: string }>(method!, path!, JSON.parse(more[0]!) as object);
    if (id !== undefined) ids['AmazonOrderReferenceId'] = id;
    return;
  }
  const said = Object.fromEntries(more.map((each) => each.split('=') as [string, string]));
  const { status, xml, text } = await pay.ask(first!, { ...ids, ...said });
  expect(status, text).toBe(200);
  collect(xml, ids);
}

const typeOf = (body: string): string => {
  const { Message } = JSON.parse(body) as { Message: string };
  return (JSON.parse(Message) as { NotificationType: string }).NotificationType;
};

/** What differs from one time to the next. */
const plain = (body: string): string =>
  body
    .replace(/("(Signature|MessageId)" : )"[^"]+"/g, '$1"..."')
    .replace(/Service-[0-9a-f]{32}/, 'Service-...')
    .replace(/(NotificationReferenceId\\":\\")[0-9a-f-]+/, '$1...')
    .replace(/S01-\d{7}-\d{7}-C\d{6}/g, 'S01-...-C...');

test('the story of one payment goes as the page tells it', async () => {
  const pay = await openPayDesk(server);
  const { port } = shop.address() as AddressInfo;
  await pay.control('PATCH', `/pay/accounts/${server.credentials!.sellerId}`, {
    notifications: [{ url: `http://127.0.0.1:${port}/ipn` }],
  });
  type Events = { items: { details: { state: string; reasonCode?: string } }[] };
  const ids: Record<string, string> = {};
  const told: string[] = [];
  expect(story).toHaveLength(8);
  for (const row of story) {
    await act(pay, row, ids);
    const [last] = (await pay.control<Events>('GET', '/world-events?type=pay.*&limit=1')).items;
    expect([last!.details.state, last!.details.reasonCode].filter(Boolean).join(', ')).toBe(row.then);
    told.push(...row.told);
    await vi.waitFor(() => expect(bodies.map(typeOf).sort()).toEqual([...told].sort()), 20_000);
  }
  const sample = snippetsOf(page).find(({ language }) => language === 'json')!;
  expect(plain(bodies.find((body) => typeOf(body) === 'PaymentCapture')!)).toBe(sample.text.trimEnd());

  type Sent = { items: { id: string; state: string }[] };
  await pay.control('POST', '/pay/notifications/sample', { sellerId: server.credentials!.sellerId });
  await vi.waitFor(() => expect(bodies).toHaveLength(told.length + 1), 20_000);
  expect(bodies.at(-1)).toContain('\\"IsSample\\":true');
  const { id } = (await pay.control<Sent>('GET', '/pay/notifications?limit=1')).items[0]!;
  await vi.waitFor(
    async () =>
      expect((await pay.control<Sent>('GET', '/pay/notifications?limit=1')).items[0]!.state).toBe('sent'),
    20_000,
  );
  await pay.control('POST', `/pay/notifications/${id}/redeliver`, {});
  await vi.waitFor(() => expect(bodies.at(-1)).toBe(bodies.at(-2)), 20_000);
});

test('the scenario of the page is right', () => {
  const { text } = snippetsOf(page).find(({ language }) => language === 'yaml')!;
  const world = worldOf(parseScenario(text, 'page'), 1, dueHandlers);
  expect(findOrderReference(world, 'S01-1234567-1234567')).toMatchObject({ state: 'Open' });
});

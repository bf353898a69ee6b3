import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl, ordersOf } from './control.js';

/** Recorded traffic of the real MWS, and what compares it with a server; they are no part of this repository. */
const beside = (path: string) => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
const TOOL = beside('tools/conformance.py');
const RECORDINGS = beside('recordings');

function whatIsMissing(): string | undefined {
  const missing = [TOOL, RECORDINGS].find((path) => !existsSync(path));
  if (missing) return `there is no ${missing}`;
  return spawnSync('python3', ['--version']).status === 0 ? undefined : 'there is no python3';
}

interface Details {
  /** Percent, by interactions and by operations. */
  total: { score: number; scoreByOperation: number; scored: number };
  results: { id: string; invented?: string[] }[];
}

const missing = whatIsMissing();
const title = 'recorded traffic';
const suite = missing ? describe.skip : describe;

suite(missing ? `${title} (skipped: ${missing})` : title, () => {
  let server: MwsLocal;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mws-local-conformance-'));
    server = await startMwsLocal();
    const { accessKeyId, secretKey, sellerId, authToken } = server.credentials!;
    const orders = await ordersOf(server.url, sellerId);
    const data = { orderIds: orders.map((each) => each.amazonOrderId), skus: await skusOf(sellerId) };
    const caller = { accessKeyId, secretKey, sellerId, authToken, data };
    writeFileSync(join(folder, 'caller.json'), JSON.stringify(caller));
    // The SKU of the recorded plan, which the tool sends as it is.
    await askControl(server.url, '/listings', {
      sellerId,
      marketplaceId: 'ATVPDKIKX0DER',
      sku: '123',
      price: 10,
      channel: 'AFN',
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** What the seller lists, by marketplace. */
  async function skusOf(sellerId: string): Promise<Record<string, string[]>> {
    type Page = { items: { marketplaceId: string; sku: string }[] };
    const { items } = await askControl<Page>(server.url, `/listings?sellerId=${sellerId}&limit=1000`);
    const skus: Record<string, string[]> = {};
    for (const { marketplaceId, sku } of items) (skus[marketplaceId] ??= []).push(sku);
    return skus;
  }

  /** Replays recordings, with the Host of each, and gives what the tool found out. */
  async function replay(...options: string[]): Promise<Details> {
    const details = join(folder, 'details.json');
    const args = [TOOL, server.url, join(folder, 'caller.json'), RECORDINGS, '--hosts', '--details', details];
    const child = spawn('python3', [...args, '--max-seconds', '50', ...options], { stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status, said).toBe(0);
    return JSON.parse(readFileSync(details, 'utf8')) as Details;
  }

  it.each([
    ['Sellers and Orders', 40, ['--section', 'Sellers', '--section', 'Orders']],
    ['GetServiceStatus of every section', 100, ['--only', 'GetServiceStatus']],
    // By the status in the names of the recordings: all of these are refusals of the gateway.
    ['what the gateway refuses', 10, ['--only=-(403|404|414)-']],
    ['Feeds', 70, ['--section', 'Feeds', '--advance', '/_mws/clock/advance={"by":"PT30M"}']],
    [
      'Products and FulfillmentInventory',
      120,
      [
        '--section',
        'Products',
        '--section',
        'FulfillmentInventory',
        '--strict',
        '--seed',
        beside('tools/conformance-seed.json'),
      ],
    ],
    [
      'what moves',
      35,
      [
        'FulfillmentInboundShipment',
        'FulfillmentOutboundShipment',
        'MerchantFulfillment',
        'EasyShip',
        'ShipmentInvoicing',
      ].flatMap((section) => ['--section', section]),
    ],
    ['Reports', 140, ['--section', 'Reports', '--advance', '/_mws/clock/advance={"by":"PT30M"}']],
  ])(
    'of %s is matched, and nothing invented',
    async (_, atLeast, options) => {
      const { total, results } = await replay(...options);
      expect(total.scored).toBeGreaterThanOrEqual(atLeast);
      expect(Math.min(total.score, total.scoreByOperation)).toBeGreaterThanOrEqual(97);
      expect(results.filter(({ invented }) => invented?.length)).toEqual([]);
    },
    60_000,
  );
});

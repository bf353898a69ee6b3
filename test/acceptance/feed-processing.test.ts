import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedOf, SELLER, startFeedServer } from './feed-server.js';
import type { FeedServer } from './feed-server.js';

const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
const SECRET = 'a secret of this machine';

let server: FeedServer;
let folder: string;
let fetched = 0;
const trap = createServer((_, response) => {
  fetched++;
  response.end('x');
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-feeds-'));
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  trap.listen(0, '127.0.0.1');
  await once(trap, 'listening');
  server = await startFeedServer();
});
afterAll(async () => {
  await server.kill();
  trap.close();
  rmSync(folder, { recursive: true });
});

const quantity = (sku: string, count: number | string) =>
  `<OperationType>Update</OperationType><Inventory><SKU>${sku}</SKU><Quantity>${count}</Quantity></Inventory>`;
const countOf = (report: string, name: string) => Number(new RegExp(`<${name}>(\\d+)<`).exec(report)![1]);

interface Listing {
  sku: string;
  quantity: number;
  status: string;
}

describe('a feed that a worker reads', () => {
  it('is applied message by message, and its report has what failed', async () => {
    const messages = Array.from({ length: 2_000 }, (_, at) =>
      at % 500 === 7
        ? quantity(`NONE-${at}`, 1)
        : at % 500 === 8
          ? quantity('QS-TEA-01', -1)
          : quantity('QS-MUG-01', at),
    );
    const id = await server.submit(INVENTORY, feedOf('Inventory', messages));
    await server.process();
    const report = await server.report(id);

    expect(countOf(report, 'MessagesProcessed')).toBe(2_000);
    expect(countOf(report, 'MessagesSuccessful')).toBe(1_992);
    const results = [...report.matchAll(/<MessageID>(\d+)<.*\n.*\n\s*<ResultMessageCode>(\d+)</g)];
    expect(results.map(([, message, code]) => `${message} ${code}`)).toEqual([
      '8 13013', '9 5000', '508 13013', '509 5000', '1008 13013', '1009 5000', '1508 13013', '1509 5000',
    ]); // prettier-ignore
    const { items } = await server.ask<{ items: Listing[] }>('/listings?limit=1000');
    expect(items.find(({ sku }) => sku === 'QS-MUG-01')).toMatchObject({ quantity: 1_999 });
  });

  it('is nothing where its end is missing', async () => {
    const whole = feedOf(
      'Inventory',
      Array.from({ length: 1_000 }, () => quantity('QS-TEA-01', 1)),
    );
    const id = await server.submit(INVENTORY, whole.slice(0, -20));
    await server.process();
    const report = await server.report(id);

    expect(report).toContain('<MessageID>0</MessageID>');
    expect(report).toContain('<ResultMessageCode>5001</ResultMessageCode>');
    expect(countOf(report, 'MessagesProcessed')).toBe(0);
    const { items } = await server.ask<{ items: Listing[] }>('/listings?limit=1000');
    expect(items.find(({ sku }) => sku === 'QS-TEA-01')).toMatchObject({ quantity: 75 });
  });
});

describe('a hostile feed', () => {
  const entities = (declarations: string, use: string) =>
    `<?xml version="1.0"?>\n<!DOCTYPE AmazonEnvelope [${declarations}]>\n` +
    `<AmazonEnvelope><Header><MerchantIdentifier>${use}</MerchantIdentifier></Header></AmazonEnvelope>`;
  const lol = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('');
  const filler = (count: number) => Array.from({ length: count }, () => quantity('QS-TEA-01', 2));
  const large = (body: string) =>
    body.replace('</AmazonEnvelope>', `${filler(1_000).join('')}</AmazonEnvelope>`);
  const deep = `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`;
  const attribute = Buffer.concat([
    Buffer.from('<AmazonEnvelope a="'),
    Buffer.alloc(50 * 1024 * 1024, 'a'),
    Buffer.from('"/>'),
  ]);
  const port = () => (trap.address() as AddressInfo).port;

  const feeds: [string, () => string | Buffer, string?][] = [
    ['an entity bomb', () => entities(`<!ENTITY l0 "lol">${lol}`, '&l30;')],
    ['a large entity bomb', () => large(entities(`<!ENTITY l0 "lol">${lol}`, '&l30;'))],
    ['an entity that is a file', () => entities(`<!ENTITY x SYSTEM "file://${folder}/secret.txt">`, '&x;')],
    ['an entity that is elsewhere', () => entities(`<!ENTITY x SYSTEM "http://127.0.0.1:${port()}/">`, '&x;')],
    ['a document type that is elsewhere', () => `<!DOCTYPE a SYSTEM "http://127.0.0.1:${port()}/"><AmazonEnvelope/>`],
    ['a hundred levels', () => feedOf('Inventory', [`<Inventory>${deep}</Inventory>`])],
    ['an attribute of 50 MB', () => attribute],
    ['a truncated feed', () => feedOf('Inventory', filler(9)).slice(0, 500)],
    ['another charset', () => Buffer.from(feedOf('Inventory', [quantity('Käse', 1)]), 'latin1')],
    ['an unknown charset', () => feedOf('Inventory', filler(1)), 'text/xml; charset=klingon'],
    ['a NUL byte', () => feedOf('Inventory', [quantity('QS-TEA-01', '1\0')])],
    ['large zeros', () => Buffer.alloc(1024 * 1024)],
    ['gzip', () => gzipSync(feedOf('Inventory', filler(9)))],
    ['no XML at all', () => 'hello'],
    ['another root', () => '<Envelope/>'],
    ['another seller’s', () => feedOf('Inventory', filler(1)).replace(SELLER, 'M_OTHER_1234567')],
    ['another kind of message', () => feedOf('Price', ['<Price/>'])],
  ]; // prettier-ignore

  it.each(feeds)('ends in an error report: %s', async (_, body, contentType = 'text/xml') => {
    const id = await server.submit(INVENTORY, body(), contentType);
    await server.process();
    const report = await server.report(id);

    expect(report).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<AmazonEnvelope /);
    expect(report).toContain('<ResultCode>Error</ResultCode>');
    expect([countOf(report, 'MessagesProcessed'), countOf(report, 'MessagesSuccessful')]).toEqual([0, 0]);
    expect(report).not.toContain(SECRET);
  });

  it('is not helped: nothing was fetched, and memory did not grow with it', async () => {
    expect(fetched).toBe(0);
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readStatus(server.pid))?.[1];
    // The server begins with about 100 MB; the attribute alone has 50 MB, and twice that as text.
    expect(Number(peak ?? 0) / 1024).toBeLessThan(350);
  });
});

/** What Linux tells of a process; nothing elsewhere. */
function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

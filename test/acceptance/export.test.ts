import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl, patchControl } from './control.js';
import { callMws } from './mws-call.js';

const CLOCK = { clock: '2020-06-24T14:10:37Z', frozen: true };
const US = 'ATVPDKIKX0DER';
const ORDER = '111-0000001-0000001';

/** Calls that read, of every section whose state an export has. */
const READS: [path: string, action: string, parameters: Record<string, string>][] = [
  ['/Orders/2013-09-01', 'ListOrders', { 'MarketplaceId.Id.1': US, CreatedAfter: '2020-01-01T00:00:00Z' }],
  ['/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': ORDER }],
  ['/Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: ORDER }],
  ['/Sellers/2011-07-01', 'ListMarketplaceParticipations', {}],
  ['/Sellers/2011-07-01', 'GetServiceStatus', {}],
  ['/Products/2011-10-01', 'GetMatchingProduct', { MarketplaceId: US, 'ASINList.ASIN.1': 'B00EXAMPL1' }],
  ['/Products/2011-10-01', 'ListMatchingProducts', { MarketplaceId: US, Query: 'mug' }],
  ['/Products/2011-10-01', 'GetCompetitivePricingForSKU', { MarketplaceId: US, 'SellerSKUList.SellerSKU.1': 'QS-MUG-01' }],
  ['/Products/2011-10-01', 'GetLowestPricedOffersForASIN', { MarketplaceId: US, ASIN: 'B00EXAMPL1', ItemCondition: 'New' }],
  ['/FulfillmentInventory/2010-10-01', 'ListInventorySupply', { QueryStartDateTime: '2019-01-01T00:00:00Z' }],
  ['/FulfillmentOutboundShipment/2010-10-01', 'ListAllFulfillmentOrders', {}],
  ['/FulfillmentInboundShipment/2010-10-01', 'ListInboundShipments', { 'ShipmentStatusList.member.1': 'WORKING' }],
  ['/Finances/2015-05-01', 'ListFinancialEventGroups', { FinancialEventGroupStartedAfter: '2020-01-01T00:00:00Z' }],
  ['/Finances/2015-05-01', 'ListFinancialEvents', { PostedAfter: '2020-05-01T00:00:00Z' }],
  ['/', 'GetReportRequestList', {}],
  ['/', 'GetReportList', {}],
  ['/', 'GetFeedSubmissionList', {}],
]; // prettier-ignore

/** An answer without what is new in every one. */
async function answersOf(server: MwsLocal): Promise<string[]> {
  const answers: string[] = [];
  for (const [path, action, parameters] of READS) {
    const { status, text } = await callMws(server, path, action, parameters);
    const same = text
      .replace(/<RequestI[dD]>[^<]*/, '<RequestId>')
      .replace(/<NextToken>[^<]*/g, '<NextToken>');
    answers.push(`${action} ${status}\n${same}`);
  }
  return answers;
}

const textOf = async (server: MwsLocal, path: string) => (await fetch(`${server.url}/_mws${path}`)).text();

let folder: string;
let first: MwsLocal;
let second: MwsLocal;
let file: string;

/** Runs a command against the first server. */
async function cli(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const status = await run(words, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: { MWS_LOCAL_URL: first.url },
    isTTY: false,
  });
  return { status, ...written };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  file = join(folder, 'world.yaml');
  first = await startMwsLocal(CLOCK);
  // A person has clicked some of it together.
  await patchControl(first.url, `/orders/${ORDER}`, { status: 'Shipped' });
  await askControl(first.url, '/faults', { match: { operation: 'GetAuthToken' }, effect: { error: { code: 'InternalError' } } });
  await callMws(first, '/', 'RequestReport', { ReportType: '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_' });
  await askControl(first.url, '/clock/advance', { by: 'P1D' });
  expect(await cli('export', '--out', file)).toEqual({ status: 0, out: '', err: '' });
  second = await startMwsLocal({ scenario: file });
}, 60_000); // prettier-ignore

afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  rmSync(folder, { recursive: true });
});

describe('the export of a world', () => {
  // First of all: a call that is answered is a change as well, for its key was used.
  it('is the same bytes again when what was loaded is exported', async () => {
    expect(await textOf(second, '/world/export')).toBe(readFileSync(file, 'utf8'));
  });

  it('loads to a world whose operations answer the same, for the same credentials', async () => {
    expect(second.credentials).toEqual(first.credentials);
    expect(await answersOf(second)).toEqual(await answersOf(first));
  });

  it('has the faults, and is for its owner to read', async () => {
    expect(readFileSync(file, 'utf8')).toContain(
      'faults:\n  - {match: {operation: GetAuthToken}, effect: {error: {code: InternalError,',
    );
    expect(statSync(file).mode & 0o077).toBe(0);
    const { items } = await askControl<{ items: object[] }>(second.url, '/faults');
    expect(items).toHaveLength(1);
  });

  it('comes without secrets where that is asked', async () => {
    const { status, out } = await cli('export', '--without-secrets');
    expect(status).toBe(0);
    const { accessKeyId, secretKey, authToken } = first.credentials!;
    for (const secret of [accessKeyId, secretKey, authToken]) expect(out).not.toContain(secret);
    const answer = await fetch(`${second.url}/_mws/sandboxes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ scenario: out }),
    });
    const made = (await answer.json()) as { accessKeyId: string; secretKey: string };
    expect(answer.status).toBe(201);
    expect(made.secretKey).not.toBe(secretKey);
  });

  it('is said to be too long to be loaded, before it is written', async () => {
    const long = '#'.repeat(10 * 1024 * 1024 + 1);
    const large = createServer((_, answer) => answer.end(long));
    await new Promise<void>((listening) => void large.listen(0, '127.0.0.1', listening));
    const written: string[] = [];
    const status = await run(['export'], {
      stdout: { write: (text) => void written.push(`out ${text.length}`) },
      stderr: { write: (text) => void written.push(`err ${text}`) },
      env: { MWS_LOCAL_URL: `http://127.0.0.1:${(large.address() as AddressInfo).port}` },
      isTTY: false,
    });
    large.close();
    expect(status).toBe(0);
    expect(written).toEqual([expect.stringContaining('err mws-local: it has 11 MiB'), `out ${long.length}`]);
  });

  it('has the scripted answers that were added since, newest first, and not those that were taken away', async () => {
    await using server = await startMwsLocal(CLOCK);
    const script = (body: object) => askControl<{ id: string }>(server.url, '/responses', body);
    await script({
      operation: 'Orders.GetOrder',
      match: { 'AmazonOrderId.Id.1': { like: '1*' } },
      xml: '<Orders/>',
    });
    await script({ operation: 'Sellers.GetServiceStatus', error: { code: 'RequestThrottled' }, times: 2 });
    const { id } = await script({ operation: 'Orders.ListOrders', error: { code: 'InternalError' } });
    await fetch(`${server.url}/_mws/responses/${id}`, { method: 'DELETE' });
    const text = await textOf(server, '/world/export');
    expect(text).toContain(
      'responses:\n' +
        '  - {operation: Sellers.GetServiceStatus, error: {code: RequestThrottled}, times: 2}\n' +
        '  - {operation: Orders.GetOrder, match: {AmazonOrderId.Id.1: {like: "1*"}}, xml: "<Orders/>"}\n',
    );
    await askControl(server.url, '/scenario', { scenario: text });
    const { items } = await askControl<{ items: object[] }>(server.url, '/responses');
    expect(items).toMatchObject([
      { operation: 'Sellers.GetServiceStatus', origin: 'scenario', times: 2 },
      { operation: 'Orders.GetOrder', answers: [{ kind: 'xml' }] },
    ]);
    expect(await textOf(server, '/world/export')).toBe(text);
  });

  it('that does not go with its words is refused with the reason', async () => {
    const text = readFileSync(file, 'utf8').replace('rows: {', 'rows: {buy_boxes: 9, ');
    const answer = await fetch(`${second.url}/_mws/scenario`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ scenario: text }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('words that make 9 of these rows, and they make 0');
  });
});

describe('the journal for other tools', () => {
  interface Har {
    log: {
      version: string;
      entries: {
        startedDateTime: string;
        request: {
          method: string;
          url: string;
          queryString: object[];
          postData: { mimeType: string; text: string };
        };
        response: { status: number; content: { mimeType: string; size: number; text: string } };
      }[];
    };
  }

  it('is HAR 1.2, oldest first, without what is secret', async () => {
    const { status, out } = await cli('requests', 'export', '--operation', 'RequestReport');
    expect(status).toBe(0);
    const { log } = JSON.parse(out) as Har;
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'mws-local' } });
    const [entry] = log.entries;
    expect(log.entries).toHaveLength(1);
    expect(entry!.request).toMatchObject({ method: 'POST', url: `${first.url}/` });
    expect(entry!.request.postData.text).toContain('Action=RequestReport');
    expect(entry!.response).toMatchObject({ status: 200, content: { mimeType: 'text/xml' } });
    expect(entry!.response.content.text).toContain('<RequestReportResponse');
    expect(out).not.toContain(first.credentials!.authToken);
    expect(out).toContain('Signature=...');
  });

  it('is lines of curl', async () => {
    const { out } = await cli('requests', 'export', '--as', 'curl', '--operation', 'RequestReport');
    expect(out).toMatch(
      /^# \S+ Reports\.RequestReport 200\ncurl -X POST 'http:\/\/127[^']*' --data-raw 'AWSAccessKeyId=[^']*'\n$/,
    );
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { importing } from './importing.js';
import { callMws } from './mws-call.js';
import { call, CALLS, kinds, LIST, one, rawFolder, SECRETS, US } from './recordings.js';
import type { Recorded } from './recordings.js';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: true,
});

/** A document element by element and text by text, without the id of its request and its namespace. */
const contentOf = (xml: string): unknown =>
  (parser.parse(xml.replace(/<RequestI[dD]>[^<]*/g, '<RequestId>').replace(/<\/RequestI[dD]>/g, '</RequestId>')) as object[]).slice(1); // prettier-ignore

let folder: string;
let server: MwsLocal;
let number = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  server = await startMwsLocal({ clock: '2020-06-24T14:10:37Z', frozen: true });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const freshFolder = (): string => join(folder, `case-${++number}`);

/** A world of its own with a scenario that was written; its files lie beside it, so it is another server. */
async function worldOf(scenario: string): Promise<MwsLocal> {
  return startMwsLocal({ scenario, clock: '2020-06-24T14:10:37Z', frozen: true });
}

/** Calls as they were recorded, for the demo seller, and what came back. */
async function answersOf(world: Pick<MwsLocal, 'url' | 'credentials'>, calls: readonly Recorded[]) {
  const answers = [];
  for (const { path, action, parameters } of calls)
    answers.push(await callMws(world, path, action, parameters));
  return answers;
}

describe('what is imported comes back as it was recorded', () => {
  test.each(Object.keys(kinds))('from %s', async (kind) => {
    const here = freshFolder();
    const files = kinds[kind]!(here, CALLS);
    const out = join(here, 'scenario.yaml');
    expect(await importing(...files, '--out', out)).toMatchObject({ status: 0, err: '' });
    const text = readFileSync(out, 'utf8');
    for (const secret of [...Object.values(SECRETS), 'A1RECORDEDSELLER']) expect(text).not.toContain(secret);
    const world = await worldOf(out);
    try {
      const answers = await answersOf(world, CALLS);
      for (const [at, { action, status, body }] of CALLS.entries()) {
        expect([action, answers[at]!.status]).toEqual([action, status]);
        expect([action, contentOf(answers[at]!.text)]).toEqual([action, contentOf(body)]);
      }
      // Asked once more, the last answer comes again.
      const [again] = await answersOf(world, CALLS);
      expect(contentOf(again!.text)).toEqual(contentOf(CALLS[1]!.body));
    } finally {
      await world.close();
    }
  });

  it('from a folder of answers, whatever the parameters', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const files = rawFolder(join(here, 'answers'), CALLS);
    one(
      join(here, 'answers'),
      '_GET_ORDERS_DATA_.txt',
      Buffer.from('order-id\tname\r\n1\tM\xfcller\r\n', 'latin1'),
    );
    expect(await importing(...files, '--out', out)).toMatchObject({ status: 0, err: '' });
    const world = await worldOf(out);
    try {
      const [first, second] = await answersOf(world, CALLS);
      expect(contentOf(first!.text)).toEqual(contentOf(CALLS[0]!.body));
      expect(contentOf(second!.text)).toEqual(contentOf(CALLS[1]!.body));
      const report = await callMws(world, '/', 'GetReport', { ReportId: '1' });
      expect(report.text).toContain('order-id\tname\r\n');
    } finally {
      await world.close();
    }
  });
});

describe('bad input', () => {
  const good = CALLS[6]!;
  const har = (text: string, more: object = {}) =>
    JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'POST',
              url: `https://mws.amazonservices.com${good.path}?Action=GetServiceStatus`,
              ...more,
            },
            response: { status: 200, headers: [], content: { text } },
          },
        ],
      },
    });
  const bomb = `http_interactions:
- request:
    method: post
    uri: https://mws.amazonservices.com/?Action=GetServiceStatus
    a: &a [x, x, x, x, x, x, x, x, x, x]
    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
    d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
  response:
    status: {code: 200}
    body: {string: <a/>}
`;

  test.each<[what: string, name: string, content: string | Buffer, problem: RegExp]>([
    ['JSON cut in the middle', 'a.har', har(good.body).slice(0, 200), /a\.har: broken: it is no JSON, or was cut off/],
    ['an answer cut in the middle', 'a.har', har(good.body.slice(0, 200)), /a\.har #1: broken: XML: /],
    ['a document type', 'a.har', har(`<!DOCTYPE a [<!ENTITY b "c">]>${good.body}`), /a\.har #1: broken: XML: a document type/],
    ['a call without an answer', 'a.har', '{"log":{"entries":[{"request":{"url":"/"},"response":{"status":0}}]}}', /a\.har #1: broken: it has no answer/],
    ['aliases that grow', 'a.yml', bomb, /a\.yml #1, line 2: broken: YAML: Excessive alias count/],
    ['a cassette cut in the middle', 'a.yml', 'http_interactions:\n- request:\n    uri: "https://mws', /a\.yml #1, line 2: broken: YAML: /],
    ['a cassette without calls', 'a.yml', 'http_interactions: []\n', /a\.yml: broken: there is no call/],
    ['a program', 'a.js', "nock('https://mws.amazonservices.com').get('/')", /a\.js: broken: it is a program, and none is run/],
    ['JSON of another kind', 'a.json', '{"a": 1}', /a\.json: broken: it is JSON, but no recording/],
    ['a log cut in the middle', 'a.log', 'Response: <GetOrderResponse><GetOrder', /a\.log line 1: broken: <GetOrderResponse> is cut off/],
    ['an answer cut among its headers', 'a.txt', 'HTTP/1.1 200 OK\nContent-Ty', /a\.txt line 1: broken: it ends among the headers/],
    ['packed bytes that do not come out', 'GetOrder.xml', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), /GetOrder\.xml: broken: its body is packed/],
    ['an empty file', 'GetOrder.xml', '', /GetOrder\.xml: broken: it has no answer/],
    ['an operation that MWS did not have', 'a.har', har('<GetMoonResponse/>', { url: 'https://mws.amazonservices.com/Orders/2013-09-01?Action=GetMoon' }), /nothing in it could be used/],
    ['no call of MWS at all', 'a.har', har('{}', { url: 'https://example.com/' }), /nothing in it could be used/],
    ['a body of WireMock that leads out', 'a.json', JSON.stringify({ request: { urlPath: '/' }, response: { bodyFileName: '../../../../etc/hostname' } }), /is not under the folder/],
  ])('is told with its file and place, and nothing is written: %s', async (_, name, content, problem) => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const { status, err } = await importing(...one(here, name, content), '--out', out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(err).toMatch(problem);
    expect(err).not.toContain('    at ');
  }); // prettier-ignore

  it('a path that leads out of the folder, one that is not there, and one that is no file', async () => {
    const here = freshFolder();
    one(join(here, 'in'), 'GetServiceStatus.xml', good.body);
    symlinkSync('/etc/hostname', join(here, 'in', 'GetOrder.xml'));
    const out = join(here, 'scenario.yaml');
    const { status, err } = await importing(
      join(here, 'in'),
      join(here, 'nowhere'),
      '/dev/null',
      '--out',
      out,
    );
    expect(status).toBe(1);
    expect(err).toContain('in/GetOrder.xml: broken: it leads out of the folder');
    expect(err).toContain('nowhere: broken: there is no such file or folder');
    expect(err).toContain('/dev/null: broken: it is neither a file nor a folder');
    expect(existsSync(out)).toBe(false);
  });

  it('does not keep the rest from being written where that is asked, and is in the report', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const files = [...one(here, 'bad.har', '{'), ...one(here, 'GetServiceStatus.xml', good.body), ...one(here, 'odd.har', har('{}', { url: 'https://example.com/' }))];
    const { status, out: said } = await importing(...files, '--out', out, '--keep-going', '--report');
    expect(status).toBe(1);
    expect(said).toContain('bad.har: 0 of use\n');
    expect(said).toContain('GetServiceStatus.xml: 1 of use\n');
    expect(said).toMatch(/bad\.har: broken: it is no JSON/);
    expect(said).toMatch(/odd\.har #1: skipped: nothing says which operation of MWS it is of/);
    expect(readFileSync(out, 'utf8')).toContain('  - operation: Sellers.GetServiceStatus\n');
  }); // prettier-ignore

  it('of labels is told, and read as it is', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const body = good.body.replace('YELLOW', 'Grün');
    const dump = `HTTP/1.1 200 OK\nContent-Type: text/xml; charset=ISO-8859-1\n\n${body}\n`;
    const { status, out: said } = await importing(...one(here, 'curl.txt', dump), '--out', out, '--report');
    expect(status).toBe(0);
    expect(said).toContain('curl.txt line 1: note: its body is UTF-8, whatever its label says');
    expect(readFileSync(out, 'utf8')).toContain('Grün');
  });

  it('with a mark, CRLF, base64 and gzip is read; equal requests are answered in their order', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const url = `https://mws.amazonservices.com${good.path}?Action=GetServiceStatus`;
    const entry = (content: object, headers: object[] = []) => ({
      request: { method: 'POST', url },
      response: { status: 200, headers, content },
    });
    const red = good.body.replace('YELLOW', 'RED');
    const packed = { text: gzipSync(red).toString('base64'), encoding: 'base64' };
    const entries = [
      entry({ text: good.body.replaceAll('\n', '\r\n') }),
      entry(packed, [{ name: 'Content-Encoding', value: 'gzip' }]),
    ];
    const har = `\ufeff${JSON.stringify({ log: { entries } }, undefined, 1).replaceAll('\n', '\r\n')}`;
    expect(await importing(...one(here, 'a.har', har), '--out', out)).toMatchObject({ status: 0, err: '' });
    const world = await worldOf(out);
    try {
      const answers = await answersOf(world, [good, good, good]);
      expect(answers.map(({ text }) => /<Status>(\w+)/.exec(text)![1])).toEqual(['YELLOW', 'RED', 'RED']);
    } finally {
      await world.close();
    }
  });

  it('of 10,000 calls is no trouble', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const entries = Array.from({ length: 10_000 }, (_, at) => ({
      request: { method: 'POST', url: `https://mws.amazonservices.com/Orders/2013-09-01?Action=GetOrder&AmazonOrderId.Id.1=${at}` },
      response: { status: 200, headers: [], content: { text: `<GetOrderResponse><GetOrderResult><Orders/></GetOrderResult></GetOrderResponse>` } },
    }));
    const { status, out: said } = await importing(...one(here, 'a.har', JSON.stringify({ log: { entries } })), '--out', out);
    expect({ status, said }).toEqual({ status: 0, said: `${out}: 10000 calls of 1 files\n` });
  }); // prettier-ignore
});

describe('what must not come out', () => {
  it('is no secret of a request, no token of an answer, and no person where that is asked', async () => {
    const here = freshFolder();
    const out = join(here, 'scenario.yaml');
    const token = `<GetAuthTokenResponse><GetAuthTokenResult><MWSAuthToken>${SECRETS.MWSAuthToken}</MWSAuthToken></GetAuthTokenResult></GetAuthTokenResponse>`;
    const refused = `<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>${SECRETS.Signature} of ${SECRETS.AWSAccessKeyId}</Message></Error><RequestID>1</RequestID></ErrorResponse>`;
    const calls = [
      ...CALLS.slice(0, 3),
      { ...CALLS[6]!, action: 'GetAuthToken', body: token },
      { ...CALLS[5]!, body: refused },
    ];
    const files = kinds['VCR in YAML']!(here, calls);
    one(here, '_GET_ORDERS_DATA_.txt', 'order-id\tbuyer-name\tship-phone-number\n1\tJane Q. Public\t555-0123\n');
    expect(await importing(...files, join(here, '_GET_ORDERS_DATA_.txt'), '--out', out, '--anonymise')).toMatchObject({ status: 0 });
    const text = readFileSync(out, 'utf8');
    for (const gone of [...Object.values(SECRETS), 'Jane', 'Elm Street', 'Springfield', '97477', 'x1y2@', '555-0123'])
      expect(text).not.toContain(gone);
    const names = [...text.matchAll(/<(?:BuyerName|Name)>([^<]*)/g)].map(([, name]) => name!);
    expect(new Set(names).size).toBe(1);
    expect(text).toContain(`1\t${names[0]!}\t`);
  }); // prettier-ignore
});

it('as a world, orders, products, listings, stock, reports and feeds are what other calls agree with', async () => {
  const here = freshFolder();
  const out = join(here, 'scenario.yaml');
  const reports = (id: string) =>
    `<GetReportListResponse><GetReportListResult><ReportInfo><ReportId>${id}</ReportId><ReportType>_GET_ORDERS_DATA_</ReportType><AvailableDate>2018-04-03T10:00:00Z</AvailableDate><Acknowledged>false</Acknowledged></ReportInfo></GetReportListResult></GetReportListResponse>`;
  const price = `<GetMyPriceForSKUResponse><GetMyPriceForSKUResult SellerSKU="P-1" status="Success"><Product><Identifiers><MarketplaceASIN><MarketplaceId>${US}</MarketplaceId><ASIN>B00EXAMPL1</ASIN></MarketplaceASIN></Identifiers><Offers><Offer><FulfillmentChannel>AMAZON</FulfillmentChannel><RegularPrice><CurrencyCode>USD</CurrencyCode><Amount>24.90</Amount></RegularPrice><SellerSKU>P-1</SellerSKU></Offer></Offers></Product></GetMyPriceForSKUResult></GetMyPriceForSKUResponse>`;
  const supply = '<ListInventorySupplyResponse><ListInventorySupplyResult><InventorySupplyList><member><SellerSKU>P-1</SellerSKU><FNSKU>X000EXAMPL</FNSKU><ASIN>B00EXAMPL1</ASIN><Condition>NewItem</Condition><TotalSupplyQuantity>7</TotalSupplyQuantity><InStockSupplyQuantity>5</InStockSupplyQuantity></member></InventorySupplyList></ListInventorySupplyResult></ListInventorySupplyResponse>';
  const feeds = '<GetFeedSubmissionListResponse><GetFeedSubmissionListResult><FeedSubmissionInfo><FeedSubmissionId>51</FeedSubmissionId><FeedType>_POST_PRODUCT_DATA_</FeedType><SubmittedDate>2018-04-03T10:00:00Z</SubmittedDate></FeedSubmissionInfo></GetFeedSubmissionListResult></GetFeedSubmissionListResponse>';
  const calls = [
    ...CALLS,
    call('Products', '/Products/2011-10-01', 'GetMyPriceForSKU', { MarketplaceId: US, 'SellerSKUList.SellerSKU.1': 'P-1' }, price),
    call('FulfillmentInventory', '/FulfillmentInventory/2010-10-01', 'ListInventorySupply', {}, supply),
    call('Reports', '/', 'GetReportList', {}, reports('20')),
    { ...call('Reports', '/', 'GetReport', { ReportId: '20' }, 'order-id\tsku\n1\tA\n'), contentType: 'text/plain' },
    call('Feeds', '/', 'GetFeedSubmissionList', {}, feeds),
    call('Feeds', '/', 'GetFeedSubmissionResult', { FeedSubmissionId: '51' }, '<AmazonEnvelope><a/></AmazonEnvelope>'),
  ];
  const { status, out: said } = await importing(...kinds['VCR in JSON']!(here, calls), '--out', out, '--as', 'world', '--report');
  expect(status).toBe(0);
  expect(said).toContain('#6: skipped: an error is no part of a world');
  const world = await startMwsLocal({ scenario: out });
  try {
    const listed = await callMws(world, '/Orders/2013-09-01', 'ListOrders', LIST);
    const ids = [...listed.text.matchAll(/<AmazonOrderId>([^<]*)/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(['111-0000001-0000001', '111-0000002-0000002', '111-0000003-0000003']);
    expect(listed.text).toContain('<BuyerName>Jane Q. Public</BuyerName>');
    const items = await callMws(world, '/Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: '111-0000001-0000001' });
    expect(items.text).toContain('<SellerSKU>TEA &amp; POT</SellerSKU>');
    expect(items.text).toContain('<Amount>24.90</Amount>');
    const product = await callMws(world, '/Products/2011-10-01', 'GetMatchingProductForId', { MarketplaceId: US, IdType: 'ASIN', 'IdList.Id.1': 'B00EXAMPL1' });
    expect(product.text).toContain('Brightwell');
    const stock = await callMws(world, '/FulfillmentInventory/2010-10-01', 'ListInventorySupply', { 'SellerSkus.member.1': 'P-1' });
    expect(stock.text).toContain('<InStockSupplyQuantity>5</InStockSupplyQuantity>');
    expect((await callMws(world, '/', 'GetReport', { ReportId: '20' })).text).toBe('order-id\tsku\n1\tA\n');
    const result = await callMws(world, '/', 'GetFeedSubmissionResult', { FeedSubmissionId: '51' });
    expect(result.text).toContain('<AmazonEnvelope><a/></AmazonEnvelope>');
  } finally {
    await world.close();
  }
}); // prettier-ignore

describe('docs/import.md', () => {
  const page = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');

  it('shows a scenario that an import writes', async () => {
    const shown = /```yaml\n([^]*?)```/.exec(page)![1]!;
    const here = freshFolder();
    const answers = [...shown.matchAll(/xml: (?:\|2\n((?: {6}.*\n)+)|"(.*)"\n)/g)].map(([, block, line]) => line ?? block!.replace(/^ {6}/gm, '')); // prettier-ignore
    const calls = answers.map((body) => ({ ...CALLS[3]!, body }));
    const out = join(here, 'scenario.yaml');
    expect(await importing(...kinds['HAR 1.2']!(here, calls), '--out', out)).toMatchObject({
      status: 0,
      err: '',
    });
    expect(readFileSync(out, 'utf8')).toBe(shown);
  });

  it('shows lines of a report as they are', async () => {
    const [skipped] = /.*: skipped: .*/.exec(page)!;
    const here = freshFolder();
    const request = { method: 'GET', url: 'https://mws.amazonservices.com/Orders/2013-09-01?Action=GetMoon' };
    const entry = { request, response: { status: 200, headers: [], content: { text: '<a/>' } } };
    one(join(here, 'recordings'), 'a.har', JSON.stringify({ log: { entries: [entry, entry, entry] } }));
    const { out } = await importing(join(here, 'recordings'), '--out', join(here, 's.yaml'), '--report');
    expect(out).toContain(skipped);
  });
});

import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { feedOf } from './feed-server.js';
import { signRequest } from './sign.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';
import { feedDocument, getFeed, put, resultOf, submitFeed, transfer, US, XML } from './sp-api-transfers.js';

const FEEDS = '/feeds/2021-06-30';
const MWS = '/Feeds/2009-01-01';
const ORDER = '111-0000001-0000001';
const SHIPPED = feedOf('OrderFulfillment', [
  `<OrderFulfillment><AmazonOrderID>${ORDER}</AmazonOrderID><FulfillmentDate>2020-06-24T14:00:00Z</FulfillmentDate><FulfillmentData><CarrierCode>UPS</CarrierCode><ShipperTrackingNumber>1Z</ShipperTrackingNumber></FulfillmentData></OrderFulfillment>`,
]);

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } });
  client = await signIn(sandbox.spApi);
});
afterEach(() => sandbox.close());
afterAll(() => server.close());

const later = () => sandbox.admin.advanceClock({ by: 'PT1H' });
const journal = async () => (await sandbox.admin.listRequests({ limit: 100 })).items;
const refused = async (answer: ReturnType<SpClient['get']>) => {
  const { status, json } = await answer;
  return [status, json.errors[0]!.code, json.errors[0]!.message];
};
const INVALID = [400, 'InvalidInput', 'Invalid request parameters'];

describe('check 15: a feed', () => {
  it('ships an order, and its result is the processing report of MWS', async () => {
    const feedId = await submitFeed(client, 'POST_ORDER_FULFILLMENT_DATA', SHIPPED);
    expect((await client.get(`${FEEDS}/feeds/${feedId}`)).text).toBe(
      `{"feedId":"${feedId}","feedType":"POST_ORDER_FULFILLMENT_DATA","marketplaceIds":["${US}"],"createdTime":"2020-06-24T14:10:37+00:00","processingStatus":"IN_QUEUE"}`,
    );
    await later();
    // The token of before has ended with the hour.
    client = await signIn(sandbox.spApi);
    const done = await getFeed(client, feedId);
    expect(done).toMatchObject({ processingStatus: 'DONE' });
    expect(done.resultFeedDocumentId).toMatch(/^amzn1\.tortuga\.4\.na\.[0-9a-f-]{36}\.T[0-9A-Z]{13}$/);
    const result = await resultOf(client, feedId);
    expect(result).toContain(`<DocumentTransactionID>${feedId}</DocumentTransactionID>`);
    const inMws = await callMws(sandbox, MWS, 'GetFeedSubmissionResult', { FeedSubmissionId: feedId });
    expect(inMws.text).toBe(result);
    const order = await callMws(sandbox, '/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': ORDER });
    expect(order.text).toContain('<OrderStatus>Shipped</OrderStatus>');
  });

  it('wants the Content-Type that was announced, and is uploaded within 300 seconds', async () => {
    const { url, feedDocumentId } = await feedDocument(client, XML);
    expect(url).toMatch(
      /\/documents\/v1\/SB\w{6}\.amzn1\..*X-Amz-SignedHeaders=content-type%3Bhost.*X-Amz-Expires=300/,
    );
    const other = await put(url, 'text/xml;charset=UTF-8', SHIPPED);
    expect([other.status, other.headers.get('content-type')]).toEqual([403, 'application/xml']);
    expect(other.bytes.toString()).toContain('<Error><Code>SignatureDoesNotMatch</Code>');
    expect((await journal())[0]).toMatchObject({ method: 'PUT', cause: 'url-signature', face: 'sp-api' });
    expect((await journal())[0]!.explanation).toContain(XML);
    expect((await put(`${url}&X-Amz-Signature=more`, XML, '<a/>')).status).toBe(403);
    await sandbox.admin.advanceClock({ by: 'PT300S' });
    expect(await put(url, XML, SHIPPED)).toMatchObject({ status: 200, bytes: Buffer.alloc(0) });
    await sandbox.admin.advanceClock({ by: 'PT1S' });
    const late = await put(url, XML, SHIPPED);
    expect(late.status).toBe(403);
    expect(late.bytes.toString()).toMatch(
      /<Code>AccessDenied<\/Code><Message>Request has expired<\/Message><X-Amz-Expires>300<\/X-Amz-Expires><Expires>2020-06-24T14:15:37Z<\/Expires><ServerTime>2020-06-24T14:15:38Z<\/ServerTime>/,
    );
    expect((await client.post(`${FEEDS}/feeds`, { feedType: 'POST_ORDER_FULFILLMENT_DATA', marketplaceIds: [US], inputFeedDocumentId: feedDocumentId })).status).toBe(202); // prettier-ignore
  });
});

it('an upload again takes the place of the one before, and a feed keeps what it was made of', async () => {
  const { url, feedDocumentId: inputFeedDocumentId } = await feedDocument(client, XML);
  const make = async () =>
    (await client.post(`${FEEDS}/feeds`, { feedType: 'POST_ORDER_FULFILLMENT_DATA', marketplaceIds: [US], inputFeedDocumentId })).json.feedId as string; // prettier-ignore
  const etag = `"${createHash('md5').update(SHIPPED).digest('hex')}"`;
  const first = await put(url, XML, SHIPPED);
  expect([first.status, first.headers.get('etag')]).toEqual([200, etag]);
  const shipping = await make();
  expect((await put(url, XML, 'no XML')).status).toBe(200);
  const broken = await make();
  await later();
  client = await signIn(sandbox.spApi);
  expect(await getFeed(client, shipping)).toMatchObject({ processingStatus: 'DONE' });
  // What cannot be read at all is FATAL, and MWS ended it as _DONE_.
  expect(await getFeed(client, broken)).toMatchObject({ processingStatus: 'FATAL' });
  const inMws = await callMws(sandbox, MWS, 'GetFeedSubmissionList', { 'FeedSubmissionIdList.Id.1': broken });
  expect(inMws.text).toContain('_DONE_');
  const listed = await client.get(
    `${FEEDS}/feeds?feedTypes=POST_ORDER_FULFILLMENT_DATA&processingStatuses=FATAL`,
  );
  expect((listed.json.feeds as { feedId: string }[]).map(({ feedId }) => feedId)).toEqual([broken]);
});

it('URLs that were changed open nothing', async () => {
  const { url } = await feedDocument(client, XML);
  const answers = await Promise.all([
    put(url.split('?')[0]!, XML, 'x'),
    put(url.replace('Expires=300', 'Expires=900'), XML, 'x'),
    put(url.replace(/\.T\w/, '.T_'), XML, 'x'),
    transfer(url),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await journal()).slice(0, 4).every(({ rung }) => rung === 'document')).toBe(true);
  expect(JSON.stringify(await journal())).not.toContain('X-Amz-Signature');
});

it('an upload of 300 MB is refused before it is read, and so is a document of nobody', async () => {
  const { url } = await feedDocument(client, 'text/plain');
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(1024));
      controller.close();
    },
  });
  const init = { method: 'PUT', headers: { 'Content-Type': 'text/plain' }, body, duplex: 'half' } as const;
  expect((await transfer(url, init)).status).toBe(200);
  const large = await new Promise<string>((resolve, reject) => {
    const { hostname, port, pathname, search } = new URL(url);
    void import('node:http').then(({ request }) => {
      const headers = { 'Content-Type': 'text/plain', 'Content-Length': String(300 * 1024 * 1024) };
      const call = request({ hostname, port, path: pathname + search, method: 'PUT', headers }, (answer) => {
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => {
          resolve(`${answer.statusCode} ${text}`);
          call.destroy();
        });
      });
      call.on('error', reject);
      call.write('the beginning');
    });
  });
  expect(large).toMatch(/^400 .*<Code>EntityTooLarge<\/Code>.*<MaxSizeAllowed>268435456</s);
});

it('createFeed and createFeedDocument refuse what they cannot take', async () => {
  const empty = (await feedDocument(client, XML)).feedDocumentId;
  const { feedDocumentId, url } = await feedDocument(client, XML);
  await put(url, XML, SHIPPED);
  const create = (change: object) =>
    refused(
      client.post(`${FEEDS}/feeds`, {
        feedType: 'POST_ORDER_FULFILLMENT_DATA',
        marketplaceIds: [US],
        inputFeedDocumentId: feedDocumentId,
        ...change,
      }),
    );
  for (const change of [
    { inputFeedDocumentId: empty },
    { inputFeedDocumentId: 'amzn1.tortuga.4.na.x' },
    { marketplaceIds: US },
    { marketplaceIds: ['ANOTHER'] },
    { marketplaceIds: [] },
    { feedType: 'POST_STD_ACES_DATA' },
    { feedOptions: { 'metadata:OrderId': 7 } },
  ])
    expect(await create(change), JSON.stringify(change)).toEqual(INVALID);
  expect(await refused(client.post(`${FEEDS}/documents`, { contentType: 'xml' }))).toEqual([
    400,
    '400',
    'Invalid input',
  ]);
  expect(await refused(client.get(`${FEEDS}/feeds/1`))).toEqual([
    404,
    'NotFound',
    'One or more of the provided FeedSubmissionIds could not be found.',
  ]);
  expect((await client.get(`${FEEDS}/documents/${feedDocumentId}`)).status).toBe(404);
  const second = await signIn(sandbox.callers.second!.spApi!);
  expect((await second.get(`${FEEDS}/feeds/1`)).status).toBe(403);
});

it('a withdrawn type is taken, and the journal says so; options are those of MWS', async () => {
  const quantity = feedOf('Inventory', ['<Inventory><SKU>QS-MUG-01</SKU><Quantity>7</Quantity></Inventory>']);
  await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', quantity);
  expect((await journal())[0]!.explanation).toContain(
    'Amazon withdrew POST_INVENTORY_AVAILABILITY_DATA on 2025-12-03',
  );
  const invoice = await submitFeed(client, 'UPLOAD_VAT_INVOICE', '%PDF-1.4', {
    contentType: 'application/pdf',
    feedOptions: { 'metadata:OrderId': ORDER, 'metadata:TotalAmount': '9.99' },
  });
  await later();
  client = await signIn(sandbox.spApi);
  expect(await resultOf(client, invoice)).toContain(`Order Id ${ORDER} is invalid`);
});

it('check 14: pages go on by nextToken alone, and a feed by MWS is there as well', async () => {
  const TYPE = 'POST_INVENTORY_AVAILABILITY_DATA';
  const document = feedOf('Inventory', []);
  const query = signRequest(sandbox, {
    path: MWS,
    parameters: { Action: 'SubmitFeed', FeedType: `_${TYPE}_`, ContentMD5Value: createHash('md5').update(document).digest('base64') },
  }); // prettier-ignore
  await fetch(`${sandbox.url}${MWS}?${query}`, { method: 'POST', body: document });
  for (let count = 0; count < 2; count++) await submitFeed(client, TYPE, document);
  const first = await client.get(`${FEEDS}/feeds?feedTypes=${TYPE}&pageSize=2&marketplaceIds=${US}`);
  const token = first.json.nextToken as string;
  const rest = await client.get(`${FEEDS}/feeds?nextToken=${token}`);
  const idsOf = ({ json }: typeof first) => (json.feeds as { feedId: string }[]).map(({ feedId }) => feedId);
  expect([idsOf(first).length, idsOf(rest).length, rest.json.nextToken]).toEqual([2, 1, undefined]);
  expect(rest.text).not.toContain('marketplaceIds');
  const inMws = await callMws(sandbox, MWS, 'GetFeedSubmissionList', { 'FeedTypeList.Type.1': `_${TYPE}_` });
  expect([...inMws.text.matchAll(/<FeedSubmissionId>(\d+)/g)].map(([, id]) => id)).toEqual([
    ...idsOf(first),
    ...idsOf(rest),
  ]);
  for (const query of [
    `nextToken=${token}&pageSize=2`,
    `nextToken=x${token}`,
    '',
    `feedTypes=${TYPE}&pageSize=101`,
    `feedTypes=${Array.from({ length: 11 }, () => TYPE).join(',')}`,
  ])
    expect((await client.get(`${FEEDS}/feeds?${query}`)).status, query).toBe(400);
  const orders = await client.get(
    `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=2000-01-01&NextToken=${token}`,
  );
  expect(orders.status).toBe(400);
});

it('a feed is cancelled while it waits, and no later', async () => {
  const feedId = await submitFeed(client, 'POST_ORDER_FULFILLMENT_DATA', SHIPPED);
  const other = await submitFeed(client, 'POST_ORDER_FULFILLMENT_DATA', SHIPPED);
  const cancelled = await client.delete(`${FEEDS}/feeds/${feedId}`);
  expect([cancelled.status, cancelled.text]).toEqual([200, '']);
  expect(await getFeed(client, feedId)).toMatchObject({ processingStatus: 'CANCELLED' });
  await later();
  client = await signIn(sandbox.spApi);
  expect((await client.delete(`${FEEDS}/feeds/${other}`)).status).toBe(400);
  await sandbox.admin.advanceClock({ by: 'P29D' });
  client = await signIn(sandbox.spApi);
  const { resultFeedDocumentId } = await getFeed(client, other);
  expect((await client.get(`${FEEDS}/documents/${resultFeedDocumentId as string}`)).status).toBe(404);
  await sandbox.admin.advanceClock({ by: 'P90D' });
  client = await signIn(sandbox.spApi);
  expect((await client.get(`${FEEDS}/feeds/${other}`)).status).toBe(404);
});

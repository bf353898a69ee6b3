import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { callMws } from './mws-call.js';

const ORDERS = '/Orders/2013-09-01';
const PRODUCTS = '/Products/2011-10-01';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ clock: '2020-06-24T12:00:00Z', frozen: true });
});
afterAll(() => server.close());
beforeEach(() => server.admin.clearResponses());

const getOrder = (id = '111-0000001-0000001') =>
  callMws(server, ORDERS, 'GetOrder', { 'AmazonOrderId.Id.1': id });
const getProducts = (...asins: string[]) =>
  callMws(server, PRODUCTS, 'GetMatchingProduct', {
    MarketplaceId: 'ATVPDKIKX0DER',
    ...Object.fromEntries(asins.map((asin, at) => [`ASINList.ASIN.${at + 1}`, asin])),
  });

describe('an answer that is scripted while the server runs', () => {
  it('comes back as it was recorded, but for its request id', async () => {
    const recorded = `<?xml version="1.0"?>
<GetOrderResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">
  <GetOrderResult>
    <Orders>
      <Order>
        <OrderStatus>Shipped</OrderStatus>
        <AmazonOrderId>0111-1e5</AmazonOrderId>
        <NewSince2022>&lt;b&gt; 007 </NewSince2022>
        <PurchaseDate>2020-06-24T10:00:00Z</PurchaseDate>
      </Order>
    </Orders>
  </GetOrderResult>
  <ResponseMetadata>
    <RequestId>11111111-2222-3333-4444-555555555555</RequestId>
  </ResponseMetadata>
</GetOrderResponse>
`;
    await server.admin.script({ operation: 'Orders.GetOrder', unknown: 'keep', xml: recorded });
    const { text } = await getOrder();
    const withoutId = (xml: string) => xml.replace(/<RequestId>.*<\/RequestId>/, '');
    expect(withoutId(text)).toBe(withoutId(recorded));
    expect(text).not.toContain('11111111-2222');
  });

  it('is for the calls that it says, as often as it says, and counts them', async () => {
    await server.admin.script({
      operation: 'GetMatchingProduct',
      match: { ASINList: ['B2', 'B1'] },
      error: { code: 'InternalError' },
    });
    await server.admin.script({
      operation: 'GetMatchingProduct',
      match: { 'ASINList.ASIN.1': { like: 'X*' } },
      times: 1,
      error: { code: 'RequestThrottled' },
    });
    expect((await getProducts('B1', 'B2')).status).toBe(500);
    expect((await getProducts('B1')).status).toBe(200);
    expect((await getProducts('X1')).status).toBe(503);
    expect((await getProducts('X1')).status).toBe(200);
    const { items } = await server.admin.listResponses();
    expect(items.map(({ matched, hits }) => [matched, hits])).toEqual([[2, 1], [1, 1]]); // prettier-ignore
  });

  it('says what the call sent and what the clock shows', async () => {
    await server.admin.script({
      operation: 'Orders.GetOrder',
      xml: '<Orders><Order><AmazonOrderId>{{params.AmazonOrderId.Id.1}}</AmazonOrderId><PurchaseDate>{{now-PT1H}}</PurchaseDate></Order></Orders>',
    });
    const { text, xml } = await getOrder('<&"1');
    expect(text).toContain('<AmazonOrderId>&lt;&amp;&quot;1</AmazonOrderId>');
    expect(xml.GetOrderResponse.GetOrderResult.Orders.Order.PurchaseDate).toMatch(/^2020-06-24T11:00:00/);
    await server.admin.script({
      operation: 'Orders.ListOrders',
      result: { Orders: [], LastUpdatedBefore: '{{now+P1D}}', CreatedBefore: '{{params.CreatedBefore}}' },
    });
    const list = await callMws(server, ORDERS, 'ListOrders', {
      'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
      CreatedAfter: '2020-01-01',
    });
    expect(list.xml.ListOrdersResponse.ListOrdersResult).toMatchObject({
      LastUpdatedBefore: expect.stringMatching(/^2020-06-25T12:00:00/) as string,
    });
    expect(list.text).not.toContain('CreatedBefore');
  });

  it('is a document, or an answer that MWS could not have given, byte for byte', async () => {
    await server.admin.script({
      operation: 'Reports.GetReport',
      document: { base64: '/wCA', contentType: 'text/plain;charset=Cp1252' },
    });
    await server.admin.script({
      operation: 'Orders.GetOrder',
      verbatim: true,
      status: 502,
      xml: '<html>\r\n',
    });
    expect(await getOrder()).toMatchObject({ status: 502, text: '<html>\r\n' });
    expect(
      (await callMws(server, '/', 'GetReport', { ReportId: '1', Version: '2009-01-01' })).text,
    ).toHaveLength(3);
  });

  it('is an error in the words and the envelope of the operation', async () => {
    await server.admin.script({
      operation: 'GetFeedSubmissionResult',
      error: { code: 'FeedProcessingResultNotReady' },
    });
    const { status, text } = await callMws(server, '/', 'GetFeedSubmissionResult', {
      FeedSubmissionId: '50001',
      Version: '2009-01-01',
    });
    expect(status).toBe(404);
    expect(text).toContain(
      '<Message>Feed Submission Result is not ready for Feed Submission Id: 50001</Message>\n    <Detail/>',
    );
    expect(text).toContain('<RequestID>');
  });

  it('is found out when it was never asked for', async () => {
    await server.admin.script({
      operation: 'Orders.GetOrder',
      match: { AmazonOrderId: ['9'] },
      passThrough: true,
    });
    await getOrder('8');
    await expect(server.admin.verifyRequests({ unusedScripts: true })).rejects.toThrow(
      '1 of 1 scripted answers never answered',
    );
  });

  it('ends with a reset, and outlives a restart where the world does', async () => {
    const sandbox = await server.sandbox();
    await sandbox.admin.script({ operation: 'Orders.GetOrder', error: { code: 'InternalError' } });
    await sandbox.admin.reset();
    expect((await sandbox.admin.listResponses()).count).toBe(0);

    const data = await mkdtemp(join(tmpdir(), 'mws-local-'));
    const first = await startMwsLocal({ data });
    await first.admin.script({ operation: 'Orders.GetOrder', error: { code: 'InternalError' } });
    await first.admin.script({ operation: 'Reports.GetReport', document: { base64: 'AAE=' } });
    await first.close();
    const second = await startMwsLocal({ data });
    const { items } = await second.admin.listResponses();
    await second.close();
    await rm(data, { recursive: true });
    expect(items.map(({ operation, answers }) => [operation, answers[0]!.kind])).toEqual([
      ['Reports.GetReport', 'document'],
      ['Orders.GetOrder', 'error'],
    ]);
  });

  it('begins with a skeleton', async () => {
    const url = `${server.url}/_mws/operations/Products.GetMatchingProduct/skeleton`;
    const [xml, yaml] = await Promise.all(
      [url, `${url}?as=yaml`].map(async (each) => (await fetch(each)).text()),
    );
    await server.admin.script({ operation: 'Products.GetMatchingProduct', xml: xml! });
    expect((await getProducts('B1')).text).toContain('ASIN="B00EXAMPL1"');
    await server.admin.script({ operation: 'Products.GetMatchingProduct', result: parse(yaml!) as object });
    expect((await getProducts('B1')).text).toContain('ASIN="B00EXAMPL1"');
  });
});

it('docs/scripting.md names every template and value that there is', () => {
  const docs = readFileSync(new URL('../../docs/scripting.md', import.meta.url), 'utf8');
  for (const word of ['{{now-P1D}}', '"like"', '"present"', 'anyCode', 'templates: false'])
    expect(docs).toContain(word);
});

it('an option that there is not is refused with the nearest', async () => {
  await expect(startMwsLocal({ frozn: true } as object)).rejects.toThrow(
    'startMwsLocal has no option frozn; did you mean frozen?',
  );
});

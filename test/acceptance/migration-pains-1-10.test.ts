import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { compareWorlds, createReport, FROM, later, messageOf, mwsReport, mwsReports, openMigration, ORDERS, SELLER, spReport, textOf } from './migration-world.js'; // prettier-ignore
import { callMws } from './mws-call.js';
import { signRequest } from './sign.js';
import { allOrders, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';
import { feedDocument, put, submitFeed, US, XML } from './sp-api-transfers.js';

const FEEDS = '/feeds/2021-06-30';

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

const open = (more?: object) => openMigration(server, more);
const compare = (left: TestSandbox, right: TestSandbox) => compareWorlds(server, left, right);

describe('the pains of a migration, 1 to 10', () => {
  it('1: a report without data is _DONE_NO_DATA_ in MWS, and CANCELLED in SP-API', async () => {
    await using old = await open();
    await using next = await open();
    const period = { StartDate: '2000-01-01T00:00:00Z', EndDate: '2000-01-02T00:00:00Z' };
    const info = await mwsReport(old, '_GET_FLAT_FILE_ORDERS_DATA_', period);
    expect(info.ReportProcessingStatus).toBe('_DONE_NO_DATA_');
    const { report } = await spReport(next, 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING', {
      dataStartTime: period.StartDate,
      dataEndTime: period.EndDate,
    });
    expect([report.processingStatus, report.reportDocumentId]).toEqual(['CANCELLED', undefined]);
    const { known, shown } = await compare(old, next);
    expect(shown.filter(({ what }) => what === 'report')).toEqual([]);
    expect(known.map(({ because }) => because)).toContain(
      'A report without data is _DONE_NO_DATA_ in MWS, and CANCELLED in SP-API.',
    );
  });

  it('2: each order is a call for its lines, on both sides, and they wait', async () => {
    await using old = await open();
    await using next = await open();
    const client = await signIn(next.spApi);
    const orders = await allOrders(client, ORDERS.split('?')[1]!);
    for (const { AmazonOrderId } of orders) {
      await client.get(`/orders/v0/orders/${AmazonOrderId as string}/orderItems`);
      await callMws(old, '/Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: AmazonOrderId as string });
    }
    const { calls } = await compare(old, next);
    const of = (side: 'left' | 'right', name: string) =>
      calls[side].operations.find(({ operation }) => operation === name)!;
    const [mws, sp] = [of('left', 'Orders.ListOrderItems'), of('right', 'orders.getOrderItems')];
    expect(orders.length).toBeGreaterThan(30);
    expect([mws.calls, sp.calls]).toEqual([orders.length, orders.length]);
    expect([mws.waited, sp.waited]).toEqual([(orders.length - 30) * 2, (orders.length - 30) * 2]);
  });

  it('3: buyers are empty without any error, and there with a restricted token', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const plain = await client.get(`${ORDERS}&FulfillmentChannels=MFN&OrderStatuses=Shipped`);
    expect([plain.status, plain.text.includes('BuyerName'), plain.text.includes('AddressLine1')]).toEqual([200, false, false]); // prettier-ignore
    const restricted = await client.restricted({
      method: 'GET',
      path: '/orders/v0/orders',
      dataElements: ['buyerInfo', 'shippingAddress'],
    });
    const whole = await restricted.get(`${ORDERS}&FulfillmentChannels=MFN&OrderStatuses=Shipped`);
    expect([whole.text.includes('BuyerName'), whole.text.includes('AddressLine1')]).toEqual([true, true]);
  });

  it('4: a restricted token is refused: the element, the path, the role', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const ask = (by: SpClient, path: string, dataElements?: string[]) =>
      by.post('/tokens/2021-03-01/restrictedDataToken', {
        restrictedResources: [{ method: 'GET', path, ...(dataElements && { dataElements }) }],
      });
    const second = await signIn(world.callers.second!.spApi!);
    expect(messageOf(await ask(second, '/orders/v0/orders', ['buyerInfo']))).toEqual([
      400,
      'Application does not have access to one or more requested data elements: [buyerInfo]',
    ]);
    expect((await ask(client, '/orders/v0/orders', ['none'])).status).toBe(400);
    expect((await ask(client, '/reports/2021-06-30/documents/{reportDocumentId}')).status).toBe(400);
  });

  it('5: reports of orders have other names, by what they are for', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const { status } = await mwsReports(world, 'RequestReport', {
      ReportType: '_GET_FLAT_FILE_ORDERS_DATA_',
    });
    expect(status).toBe(200);
    expect((await createReport(client, 'GET_FLAT_FILE_ORDERS_DATA')).status).toBe(400);
    for (const purpose of ['SHIPPING', 'INVOICING', 'TAX'])
      expect((await createReport(client, `GET_FLAT_FILE_ORDER_REPORT_DATA_${purpose}`)).status).toBe(202);
  });

  it('6: the report of shipments by Amazon has lost its buyers', async () => {
    const period = { StartDate: FROM, EndDate: '2020-06-24T14:00:00Z' };
    await using old = await open();
    await using next = await open();
    const info = await mwsReport(old, '_GET_AMAZON_FULFILLED_SHIPMENTS_DATA_', {
      ...period,
      'MarketplaceIdList.Id.1': US,
    });
    const ReportId = info.GeneratedReportId as string;
    const rows = (text: string) =>
      text
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split('\t'));
    const [heads, ...left] = rows((await mwsReports(old, 'GetReport', { ReportId })).text);
    const { client, report } = await spReport(next, 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL', {
      dataStartTime: period.StartDate,
      dataEndTime: period.EndDate,
    });
    const [names, ...right] = rows(await textOf(client, report.reportDocumentId));
    expect([names, right.length]).toEqual([heads, left.length]);
    const at = heads!.indexOf('buyer-name');
    expect(left.some((row) => row[at] !== '')).toBe(true);
    expect(right.every((row) => row[at] === '')).toBe(true);
  });

  it('7: settlement reports cannot be asked for', async () => {
    await using world = await open();
    const made = await createReport(await signIn(world.spApi), 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE');
    expect(messageOf(made)).toEqual([400, expect.stringMatching(/^Request for report type \d+ is not allowed at this time$/)]); // prettier-ignore
    const type = { ReportType: '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_' };
    expect((await mwsReports(world, 'RequestReport', type)).status).toBe(400);
  });

  it('8: an upload with another Content-Type than it was announced with is refused', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const { url } = await feedDocument(client, XML);
    const refused = await put(url, 'text/xml;charset=UTF-8', '<a/>');
    expect([refused.status, refused.bytes.toString()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')]); // prettier-ignore
    expect((await put(url, XML, '<a/>')).status).toBe(200);
  });

  it('9: createFeed refuses without details, and the journal names the one cause', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const { feedDocumentId: inputFeedDocumentId } = await feedDocument(client, XML);
    const create = (marketplaceIds: string[]) =>
      client.post(`${FEEDS}/feeds`, {
        feedType: 'POST_ORDER_FULFILLMENT_DATA',
        marketplaceIds,
        inputFeedDocumentId,
      });
    expect(messageOf(await create([US]))).toEqual([400, 'Invalid request parameters']);
    expect(messageOf(await create(['A1VC38T7YXB528X']))).toEqual([400, 'Invalid request parameters']);
    const { items } = await world.admin.listRequests({ operation: 'createFeed' });
    const [marketplace, upload] = items.map(({ explanation }) => explanation);
    expect(marketplace).toContain('A1VC38T7YXB528X');
    expect(upload).not.toBe(marketplace);
  });

  it('10: stock goes by a feed on one side and by listings on the other, and is the same', async () => {
    await using old = await open();
    await using next = await open();
    const path = '/Feeds/2009-01-01';
    const document = `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header><MessageType>Inventory</MessageType><Message><MessageID>1</MessageID><Inventory><SKU>MUG/SET</SKU><Quantity>3</Quantity></Inventory></Message></AmazonEnvelope>`;
    const ContentMD5Value = createHash('md5').update(document).digest('base64');
    const parameters = {
      Action: 'SubmitFeed',
      FeedType: '_POST_INVENTORY_AVAILABILITY_DATA_',
      ContentMD5Value,
    };
    await fetch(`${old.url}${path}?${signRequest(old, { path, parameters })}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml' },
      body: document,
    });
    await later(old, 'PT1H');
    const client = await signIn(next.spApi);
    const item = `/listings/2021-08-01/items/${SELLER}/${encodeURIComponent('MUG/SET')}?marketplaceIds=${US}`;
    const quantity = (value: number) => ({
      productType: 'PRODUCT',
      patches: [{ op: 'replace', path: '/attributes/fulfillment_availability', value: [{ fulfillment_channel_code: 'DEFAULT', quantity: value }] }],
    }); // prettier-ignore
    await client.change('PATCH', item, quantity(3));
    await later(next, 'PT1M');
    expect((await compare(old, next)).changed).toEqual([]);
    await client.change('PATCH', item, quantity(2));
    await later(next, 'PT1M');
    expect((await compare(old, next)).changed).toMatchObject([
      { what: 'listing', id: 'MUG/SET', field: 'quantity' },
    ]);
    await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', document);
    const { items } = await next.admin.listRequests({ operation: 'createFeed' });
    expect(items[0]!.explanation).toContain('withdrew');
  });
});

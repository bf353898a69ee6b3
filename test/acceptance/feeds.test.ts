import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { demo } from './callers.js';
import { useServer } from './client-suite.js';
import { askControl } from './control.js';

/** It sends the feed as the body with a Content-MD5 header, and everything else in the query. */
interface Simple {
  request(call: { path: string; query: object; feedContent?: string }): Promise<{ result: unknown }>;
}
const { MWSSimple } = createRequire(import.meta.url)('@ericblade/mws-simple') as {
  MWSSimple: new (options: object) => Simple;
};

const VERSIONS = { Feeds: '2009-01-01', Reports: '2009-01-01', Orders: '2013-09-01' };
const US = 'ATVPDKIKX0DER';

const envelope = (type: string, messages: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${demo.sellerId}</MerchantIdentifier></Header>
<MessageType>${type}</MessageType>
${messages.map((message, at) => `<Message><MessageID>${at + 1}</MessageID>${message}</Message>`).join('\n')}
</AmazonEnvelope>`;

const fulfillment = (orderId: string) =>
  `<OrderFulfillment><AmazonOrderID>${orderId}</AmazonOrderID><FulfillmentDate>2020-06-24T11:30:00Z</FulfillmentDate>` +
  `<FulfillmentData><CarrierCode>UPS</CarrierCode><ShippingMethod>Ground</ShippingMethod></FulfillmentData></OrderFulfillment>`;

describe('feeds through mws-simple, unmodified', () => {
  const opened = useServer('https', { scenario: 'feeds-lifecycle' });

  /** What an operation answers, of which xml2js makes lists throughout. */
  async function ask<Result>(
    section: keyof typeof VERSIONS,
    Action: string,
    parameters: object = {},
    feedContent?: string,
  ): Promise<Result> {
    const { host, port } = opened.endpoint;
    const simple = new MWSSimple({
      host,
      port,
      accessKeyId: demo.accessKeyId,
      secretAccessKey: demo.secretKey,
      merchantId: demo.sellerId,
      authToken: demo.authToken,
    });
    const Version = VERSIONS[section];
    const query = { Action, Version, ...parameters };
    const call = { path: `/${section}/${Version}`, query, ...(feedContent !== undefined && { feedContent }) };
    const { result } = await simple.request(call);
    const answer = (result as Record<string, Record<string, Result[]>>)[`${Action}Response`];
    return answer ? answer[`${Action}Result`]![0]! : (result as Result);
  }
  type Feeds = { FeedSubmissionInfo: Record<string, string[]>[] };

  /** Submits a feed and polls, with the clock advanced in between, until it is done. @returns its processing report. */
  async function process(FeedType: string, content: string): Promise<{ states: string[]; report: unknown }> {
    const submitted = await ask<Feeds>('Feeds', 'SubmitFeed', { FeedType }, content);
    const [FeedSubmissionId] = submitted.FeedSubmissionInfo[0]!.FeedSubmissionId!;
    const states: string[] = [];
    while (states.at(-1) !== '_DONE_') {
      expect(states.length).toBeLessThan(10);
      if (states.length > 0) await askControl(opened.url, '/clock/advance', { by: 'PT30S' });
      const query = { 'FeedSubmissionIdList.Id.1': FeedSubmissionId };
      const { FeedSubmissionInfo } = await ask<Feeds>('Feeds', 'GetFeedSubmissionList', query);
      states.push(FeedSubmissionInfo[0]!.FeedProcessingStatus![0]!);
    }
    return { states, report: await ask('Feeds', 'GetFeedSubmissionResult', { FeedSubmissionId }) };
  }

  it('ship the orders that there are, and say which there is not', async () => {
    const orders = ['111-0000001-0000001', '111-0000002-0000002', '111-9999999-9999999'];
    const feed = envelope('OrderFulfillment', orders.map(fulfillment));
    const { states, report } = await process('_POST_ORDER_FULFILLMENT_DATA_', feed);

    expect(states).toEqual(['_SUBMITTED_', '_IN_PROGRESS_', '_IN_PROGRESS_', '_DONE_']);
    const text = JSON.stringify(report);
    const count = (name: string) => new RegExp(`"${name}":\\["(\\d+)"\\]`).exec(text)?.[1];
    expect(['MessagesProcessed', 'MessagesSuccessful', 'MessagesWithError'].map(count)).toEqual([
      '3',
      '2',
      '1',
    ]);
    expect(text).toContain('111-9999999-9999999');

    type Orders = { Orders: { Order: Record<string, string[]>[] }[] };
    const query = { CreatedAfter: '2020-06-01T00:00:00Z', 'MarketplaceId.Id.1': US };
    const { Orders } = await ask<Orders>('Orders', 'ListOrders', query);
    expect(
      Orders[0]!.Order.map((order) => [
        order.AmazonOrderId![0],
        order.OrderStatus![0],
        order.NumberOfItemsShipped![0],
      ]),
    ).toEqual([
      ['111-0000001-0000001', 'Shipped', '2'],
      ['111-0000002-0000002', 'Shipped', '1'],
    ]);
  });

  it('change a quantity, which a report then shows', async () => {
    const inventory =
      '<OperationType>Update</OperationType><Inventory><SKU>CUP-1</SKU><Quantity>77</Quantity></Inventory>';
    await process('_POST_INVENTORY_AVAILABILITY_DATA_', envelope('Inventory', [inventory]));
    type Requested = { ReportRequestInfo: Record<string, string[]>[] };
    const asked = await ask<Requested>('Reports', 'RequestReport', {
      ReportType: '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_',
    });
    await askControl(opened.url, '/clock/advance', { by: 'PT1M' });
    const found = await ask<Requested>('Reports', 'GetReportRequestList', {
      'ReportRequestIdList.Id.1': asked.ReportRequestInfo[0]!.ReportRequestId![0],
    });
    const ReportId = found.ReportRequestInfo[0]!.GeneratedReportId![0];

    expect(await ask('Reports', 'GetReport', { ReportId })).toMatchObject([{ sku: 'CUP-1', quantity: '77' }]);
  });

  it('leave their processing reports among the reports', async () => {
    type Reports = { ReportInfo: Record<string, string[]>[] };
    const { ReportInfo } = await ask<Reports>('Reports', 'GetReportList', {
      'ReportTypeList.Type.1': 'FeedSummaryReport',
    });

    expect(ReportInfo.length).toBeGreaterThanOrEqual(3);
  });
});

describe('feeds-lifecycle', () => {
  const opened = useServer('http', { scenario: 'feeds-lifecycle' });

  it('has a feed that is done, one that is held and one that is still to be processed', async () => {
    type Feeds = { items: { feedSubmissionId: string; status: string }[] };
    const statuses = async () => {
      const { items } = await askControl<Feeds>(opened.url, '/feeds');
      return items.map(({ feedSubmissionId, status }) => [feedSubmissionId, status]);
    };

    expect(await statuses()).toEqual([
      ['50000000003', '_SUBMITTED_'],
      ['50000000002', '_AWAITING_ASYNCHRONOUS_REPLY_'],
      ['50000000001', '_DONE_'],
    ]);
    await askControl(opened.url, '/clock/advance', { by: 'PT2M' });
    const listings = await askControl<{ items: object[] }>(opened.url, '/listings');
    expect(listings.items).toMatchObject([{ sku: 'CUP-1', quantity: 20, price: { amount: '8.95' } }]);
    expect((await statuses())[0]![1]).toBe('_DONE_');
  });
});

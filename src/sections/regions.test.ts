import { expect, test } from 'vitest';
import { feedDueHandlers } from '../feeds/lifecycle.js';
import { bytesOf } from '../world/documents.js';
import { createSeller } from '../registry/sellers.js';
import { envelope } from '../feeds/testing.js';
import { createListing, findListing } from '../store/listings.js';
import { CA, JP, PART, US } from '../store/orders/testing.js';
import { createCallableShop } from './testing.js';
import { reportDueHandlers } from './reports/due-work.js';

const NA = { host: 'mws.amazonservices.com' };
const FE = { host: 'mws.amazonservices.jp' };
const PLAIN = {};

const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
const PRICES = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';
const LISTINGS = '_GET_MERCHANT_LISTINGS_DATA_';

/** A shop in the United States, Canada and Japan, whose feeds and reports go their way. */
function createRegions() {
  const shop = createCallableShop({ ...feedDueHandlers, ...reportDueHandlers });
  const { world, seller, time, call } = shop;
  const list = (marketplaceId: keyof typeof PART, sku: string) =>
    createListing(world, {
      participation: PART[marketplaceId],
      sku,
      asin: 'B00EXAMPL1',
      title: 'A mug',
      channel: 'MFN',
      price: { amount: '12.50', currency: 'USD' },
      quantity: 5,
    });
  const quantityOf = (marketplaceId: string, sku: string) =>
    findListing(world, seller.id, marketplaceId, sku)?.quantity;
  const pass = (ms = 3_600_000) => {
    time.now += ms;
    world.due.settle();
  };
  const submit = (caller: { host?: string }, feedType: string, text: string, query = '') => {
    const document = world.documents.spoolBytes(Buffer.from(text));
    const upload = { document, contentType: 'text/plain; charset=UTF-8', contentMd5: document.md5 };
    return call('Feeds.SubmitFeed', `FeedType=${feedType}${query}`, { ...caller, upload }).FeedSubmissionInfo
      .FeedSubmissionId;
  };
  const stock = (sku: string, quantity: number) =>
    envelope('Inventory', [`<Inventory><SKU>${sku}</SKU><Quantity>${quantity}</Quantity></Inventory>`]);
  /** The processing report of a feed with its content type, got at a plain address. */
  const resultOf = (id: string): [string, string] => {
    const row = world.database.get<{ result: number; result_content_type: string }>(
      'SELECT result, result_content_type FROM feeds WHERE feed_submission_id = ?',
      id,
    )!;
    const charset = /charset=(.*)$/.exec(row.result_content_type)![1]!;
    const bytes = bytesOf(world.documents.find(world.database, row.result));
    return [row.result_content_type, new TextDecoder(charset).decode(bytes)];
  };
  return { ...shop, list, quantityOf, pass, submit, stock, resultOf };
}

test.each([
  ['no MWS host', PLAIN, 77, 77],
  ['mws.amazonservices.com', NA, 77, 5],
  ['mws.amazonservices.jp', FE, 5, 77],
])('a feed without a list sent to %s works on the marketplaces of its region', (_, host, us, jp) => {
  const { list, submit, stock, pass, quantityOf } = createRegions();
  list(US, 'MUG');
  list(JP, 'MUG');
  submit(host, INVENTORY, stock('MUG', 77));
  pass();

  expect([quantityOf(US, 'MUG'), quantityOf(JP, 'MUG')]).toEqual([us, jp]);
});

test('a feed sent to another region does not know the SKU: 13013, and nothing changes', () => {
  const { list, submit, stock, pass, quantityOf, resultOf } = createRegions();
  list(US, 'MUG');
  const feed = submit(FE, INVENTORY, stock('MUG', 77));
  pass();

  expect(quantityOf(US, 'MUG')).toBe(5);
  expect(resultOf(feed)[1]).toContain('<ResultMessageCode>13013</ResultMessageCode>');
});

test('an order feed sent to another region does not know the order', () => {
  const { world, addOrder, submit, pass, resultOf } = createRegions();
  const { amazonOrderId, id } = addOrder({ status: 'Unshipped' });
  const ship = envelope('OrderFulfillment', [
    `<OrderFulfillment><AmazonOrderID>${amazonOrderId}</AmazonOrderID><FulfillmentDate>2020-01-01T00:00:00Z</FulfillmentDate></OrderFulfillment>`,
  ]);
  const statusOf = () =>
    world.database.get<{ status: string }>('SELECT status FROM orders WHERE id = ?', id)!.status;
  const abroad = submit(FE, '_POST_ORDER_FULFILLMENT_DATA_', ship);
  pass();
  expect(resultOf(abroad)[1]).toContain('<ResultMessageCode>18028</ResultMessageCode>');
  expect(statusOf()).toBe('Unshipped');
  submit(NA, '_POST_ORDER_FULFILLMENT_DATA_', ship);
  pass();
  expect(statusOf()).toBe('Shipped');
});

test('a new product is listed in the own marketplace of a country host', () => {
  const { submit, pass, quantityOf } = createRegions();
  const file = 'sku\tproduct-id\tproduct-id-type\tprice\tquantity\nNEW\tB00EXAMPL9\t1\t9.99\t3\n';
  submit({ host: 'mws.amazonservices.ca' }, '_POST_FLAT_FILE_INVLOADER_DATA_', file);
  pass();

  expect([quantityOf(CA, 'NEW'), quantityOf(US, 'NEW')]).toEqual([3, undefined]);
});

test('a processing report has language, charset and Seller Central of the host', () => {
  const { submit, pass, resultOf } = createRegions();
  const file = 'sku\tquantity\nNONE\t3\n';
  const [na, ca, fe] = [NA, { host: 'mws.amazonservices.ca' }, FE].map((host) => submit(host, PRICES, file));
  pass(9 * 3_600_000);

  expect(resultOf(na!)[0]).toBe('text/plain;charset=windows-1252');
  expect(resultOf(na!)[1]).toContain('sellercentral.amazon.com/');
  expect(resultOf(ca!)[1]).toContain('sellercentral.amazon.ca/');
  expect(resultOf(fe!)[0]).toBe('text/plain;charset=windows-31j');
  expect(resultOf(fe!)[1]).toContain('フィード処理結果：');
  expect(resultOf(fe!)[1]).toContain('sellercentral.amazon.co.jp/');
});

test.each([
  ['mws.amazonservices.de', 'sellercentral.amazon.de/'],
  ['mws.amazonservices.fr', 'sellercentral.amazon.fr/'],
  ['mws.amazonservices.it', 'sellercentral.amazon.it/'],
  ['mws-eu.amazonservices.com', 'sellercentral.amazon.fr/'],
])('at %s the lines of 13013 lead to %s, of a seller who joined France first', (host, link) => {
  const { world, submit, pass, resultOf, caller } = createRegions();
  caller.seller = createSeller(world, {
    name: 'Europe',
    marketplaceIds: ['A13V1IB3VIYZZH', 'A1PA6795UKMFR9', 'APJ6JRA9NG5V4'],
  });
  const feed = submit({ host }, PRICES, 'sku\tquantity\nNONE\t3\n');
  pass();

  expect(resultOf(feed)[1]).toContain(`http://${link}gp/errorcode/13013\n`);
});

test.each([
  ['de', 'Anzahl der verarbeiteten Datensätze', 'Fehler'],
  ['fr', "Nombre d'enregistrements traités", 'Erreur'],
  ['it', 'Numero di record elaborati', 'Errore'],
])(
  'B10: a seller whose account is in %s gets flat-file processing reports in it',
  (language, processed, error) => {
    const { world, submit, pass, resultOf, caller } = createRegions();
    caller.seller = createSeller(world, { name: 'Europe', language, marketplaceIds: ['A1F83G8C2ARO7P'] });
    const feed = submit({ host: 'mws-eu.amazonservices.com' }, PRICES, 'sku\tquantity\nNONE\t3\n');
    pass();

    const [contentType, text] = resultOf(feed);
    expect(contentType).toBe('text/plain;charset=windows-1252');
    expect(text).toContain(`\t${processed}\t\t1\n`);
    expect(text).toContain(`\t13013\t${error}\t`);
  },
);

test('feeds are listed, counted, got and cancelled in their own region alone, and at a plain address all', () => {
  const { call, refusal, submit, stock } = createRegions();
  const na = submit(NA, INVENTORY, stock('A', 1));
  const fe = submit(FE, INVENTORY, stock('A', 1));
  const named = submit(PLAIN, INVENTORY, stock('A', 1), `&MarketplaceIdList.Id.1=${JP}`);
  const plain = submit(PLAIN, INVENTORY, stock('A', 1));
  const list = (caller: object) =>
    call('Feeds.GetFeedSubmissionList', '', caller).FeedSubmissionInfo!.map((feed) => feed.FeedSubmissionId);

  expect(list(NA)).toEqual([plain, na]);
  expect(list(FE)).toEqual([plain, named, fe]);
  expect(list(PLAIN)).toEqual([plain, named, fe, na]);
  expect(call('Feeds.GetFeedSubmissionCount', '', NA).Count).toBe(2);
  expect(refusal('Feeds.GetFeedSubmissionResult', `FeedSubmissionId=${fe}`, NA)[1]).toBe(
    'InvalidFeedSubmissionId',
  );
  expect(refusal('Feeds.GetFeedSubmissionResult', `FeedSubmissionId=${fe}`, FE)[1]).toBe(
    'FeedProcessingResultNotReady',
  );
  expect(call('Feeds.CancelFeedSubmissions', '', NA).Count).toBe(2);
  expect(list(FE)).toEqual([plain, named, fe]);
  expect(
    call('Feeds.GetFeedSubmissionList', '', FE).FeedSubmissionInfo!.map((feed) => feed.FeedProcessingStatus),
  ).toEqual(['_CANCELLED_', '_SUBMITTED_', '_SUBMITTED_']);
});

test('report requests and reports are seen in their own region alone, and at a plain address all', () => {
  const { call, refusal, pass, list } = createRegions();
  list(US, 'MUG');
  list(JP, 'MUG');
  const ask = (caller: object) =>
    call('Reports.RequestReport', `ReportType=${LISTINGS}`, caller).ReportRequestInfo.ReportRequestId;
  const na = ask(NA);
  pass(1);
  const fe = ask(FE);
  pass();
  const requests = (caller: object) =>
    call('Reports.GetReportRequestList', '', caller).ReportRequestInfo!.map((each) => each.ReportRequestId);
  const reports = (caller: object) =>
    call('Reports.GetReportList', '', caller).ReportInfo!.map((each) => [
      each.ReportRequestId,
      each.ReportId,
    ]);

  expect([requests(NA), requests(FE), requests(PLAIN)]).toEqual([[na], [fe], [fe, na]]);
  expect(reports(NA).map(([request]) => request)).toEqual([na]);
  expect(reports(PLAIN)).toHaveLength(2);
  expect(call('Reports.GetReportCount', '', FE).Count).toBe(1);
  expect(call('Reports.GetReportRequestCount', '', FE).Count).toBe(1);
  expect(refusal('Reports.GetReportRequestList', `ReportRequestIdList.Id.1=${fe}`, NA)[0]).toBe(400);
  expect(call('Reports.GetReportList', `ReportRequestIdList.Id.1=${fe}`, NA).ReportInfo).toEqual([]);
  const [[, reportId]] = reports(FE) as [[string, string]];
  expect(refusal('Reports.GetReport', `ReportId=${reportId}`, NA)[1]).toBe('InvalidReportId');
  expect(refusal('Reports.UpdateReportAcknowledgements', `ReportIdList.Id.1=${reportId}`, NA)[1]).toBe(
    'InvalidReportId',
  );
});

test('each region has a schedule of its own; what a plain address sets is that of all', () => {
  const { call } = createRegions();
  const set = (caller: object, schedule: string) =>
    call(
      'Reports.ManageReportSchedule',
      `ReportType=_GET_FLAT_FILE_ORDERS_DATA_&Schedule=${schedule}`,
      caller,
    );
  const list = (caller: object) =>
    call('Reports.GetReportScheduleList', '', caller).ReportSchedule!.map((each) => each.Schedule);
  set(NA, '_1_DAY_');
  set(FE, '_2_DAYS_');
  expect([list(NA), list(FE), list(PLAIN)]).toEqual([['_1_DAY_'], ['_2_DAYS_'], ['_1_DAY_', '_2_DAYS_']]);
  set(NA, '_NEVER_');
  expect([list(NA), list(FE)]).toEqual([[], ['_2_DAYS_']]);
  set(PLAIN, '_15_DAYS_');
  expect(list(NA)).toEqual(['_15_DAYS_']);
});

test('a call that names no marketplace is about that of the country host', () => {
  const { call } = createRegions();
  const homeOf = (host: string | undefined) =>
    call('FulfillmentInventory.ListInventorySupply', 'SellerSkus.member.1=MUG', host ? { host } : {})
      .MarketplaceId;

  expect(
    [undefined, 'mws.amazonservices.com', 'mws.amazonservices.ca', 'mws.amazonservices.jp'].map(homeOf),
  ).toEqual([US, US, CA, JP]);
});

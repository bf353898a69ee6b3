import { describe, expect, test } from 'vitest';
import { CA } from '../store/orders/testing.js';
import { listItems } from '../store/orders/orders.js';
import { updateListing } from '../store/listings.js';
import { processFeed } from './process-feed.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';
import type { FeedShop } from './testing.js';
import { isPossible } from './tracking.js';

const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
const OFFERS = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';
const LOADER = '_POST_FLAT_FILE_INVLOADER_DATA_';
const SHIP = '_POST_ORDER_FULFILLMENT_DATA_';
const DAY = 86_400_000;

const plain = (text: string) => text.replaceAll('&apos;', "'");
/** Code, type and text of each row of a flat-file report, with its record. */
const rowsOf = (report: string) =>
  report
    .split('\n')
    .slice(5, -1)
    .map((line) => line.split('\t'));

describe('B09: an update that is identical to that of the feed before', () => {
  const stock = (quantity: number) =>
    envelope('Inventory', [`<Inventory><SKU>MUG</SKU><Quantity>${quantity}</Quantity></Inventory>`]);
  const skipped = (sku: string, feed: string) =>
    `The update for Sku '${sku}' was skipped because it is identical to the update in feed '${feed}'.`;

  function process({ world, insert, report }: FeedShop, ...given: Parameters<FeedShop['insert']>) {
    const feed = insert(...given);
    processFeed(world, feed);
    return { id: feed.feedSubmissionId, report: report(feed) };
  }

  test('is skipped with a warning, and counts as successful', () => {
    const shop = createFeedShop();
    const { id } = process(shop, INVENTORY, stock(8));
    const before = shop.listing('MUG')!;
    const { report } = process(shop, INVENTORY, stock(8));

    expect(countsOf(report)).toEqual([1, 1, 0, 1]);
    expect(resultsOf(report)[0]!.map(plain)).toEqual(['1', 'Warning', '5000', skipped('MUG', id)]);
    expect(shop.listing('MUG')).toEqual(before);
  });

  test('is skipped in flat files, and so are prices', () => {
    const shop = createFeedShop();
    const file = 'sku\tprice\tquantity\nMUG\t3.00\t8\nTEA\t\t1\n';
    const { id } = process(shop, OFFERS, file, { contentType: 'text/plain' });
    const { report } = process(shop, OFFERS, file.replace('TEA\t\t1', 'TEA\t\t2'), {
      contentType: 'text/plain',
    });

    expect(report).toContain('successful\t\t2\n');
    expect(rowsOf(report)).toEqual([['1', 'MUG', '5000', 'Warning', skipped('MUG', id)]]);
    const price = envelope('Price', [
      '<Price><SKU>MUG</SKU><StandardPrice currency="USD">4.00</StandardPrice></Price>',
    ]);
    const counts = [1, 2].map(() => countsOf(shop.submit('_POST_PRODUCT_PRICING_DATA_', price)));
    expect(counts).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 1],
    ]);
  });

  test.each<[string, (shop: FeedShop) => void]>([
    ['the stock moved since', ({ world, listing }) => updateListing(world, listing('MUG')!, { quantity: 1 })],
    ['another update was between', ({ submit }) => submit(INVENTORY, stock(3))],
    ['90 days passed', ({ time }) => (time.now += 90 * DAY)],
    ['one of the marketplaces has another', ({ list }) => list({ participation: 2, quantity: 8 })],
  ])('is done where %s', (_, meanwhile) => {
    const shop = createFeedShop();
    shop.submit(INVENTORY, stock(8));
    meanwhile(shop);

    expect(countsOf(shop.submit(INVENTORY, stock(8)))).toEqual([1, 1, 0, 0]);
    expect(shop.listing('MUG')!.quantity).toBe(8);
  });

  test('is done twice in one feed', () => {
    const message = '<Inventory><SKU>MUG</SKU><Quantity>8</Quantity></Inventory>';

    expect(countsOf(createFeedShop().submit(INVENTORY, envelope('Inventory', [message, message])))).toEqual([
      2, 2, 0, 0,
    ]);
  });
});

describe('a flat file says of one record', () => {
  const flat = (feedType: string, file: string, details = {}) =>
    rowsOf(createFeedShop().submit(feedType, file, { contentType: 'text/plain', ...details }));
  const UNKNOWN =
    'This SKU does not exist in your Amazon inventory so we could not process this record. To correct this error for future feeds, add the SKU to your Amazon account. For more information, see http://sellercentral.amazon.com/gp/errorcode/13013.';
  const OF_QUANTITY =
    'This SKU does not exist in the Amazon.com catalog. Your inventory data was not processed. For reasons why, and help fixing this, see http://sellercentral.amazon.com/gp/errorcode/13013';

  test('that an attribute of a new product is missing, and that there is no SKU (8058, 13013)', () => {
    const rows = flat(LOADER, 'sku\tprice\tquantity\tadd-delete\nNEW-1\t5.00\t1\ta\nMUG\t5.00\t1\ta\n');

    expect(rows).toEqual([
      ['1', 'NEW-1', '8058', 'Error', 'The following attributes are missing for SKU: [NEW-1]: [ [item_name],].For more details, see http://sellercentral.amazon.com/gp/errorcode/8058'],
      ['1', 'NEW-1', '13013', 'Error', UNKNOWN],
    ]);
  }); // prettier-ignore

  test('for each of its parts that the SKU is unknown (13013, both texts)', () => {
    const rows = flat(
      OFFERS,
      'sku\tprice\tquantity\tmaximum-seller-allowed-price\nX\t\t0\t\nX\t1\t1\t9\nX\t1\t\t\nX\t\t\t\n',
    );

    expect(rows.map(([record, , code, , text]) => [record, code, text])).toEqual([
      ['1', '13013', OF_QUANTITY],
      ['2', '13013', OF_QUANTITY],
      ['2', '13013', UNKNOWN],
      ['2', '13013', UNKNOWN],
      ['3', '13013', UNKNOWN],
      ['4', '13013', UNKNOWN],
    ]);
  });

  test('in the words of the marketplace', () => {
    const [row] = flat(OFFERS, 'sku\tquantity\nX\t1\n', { marketplaceIds: [CA] });

    expect(row!.at(-1)).toContain('http://sellercentral.amazon.ca/gp/errorcode/13013');
  });
});

describe('a tracking number', () => {
  test.each([
    ['UPS', '1Z'],
    ['ups', '1z 999 AA1 0123456784'],
    ['UPS', '92748999'],
    ['USPS', '9400 1000 0000 0000 0000 00'],
    ['USPS', 'EA123456785US'],
    ['FedEx', '123'],
    ['DHL', 'JJD0099'],
    ['Royal Mail', 'AB123456785GB'],
    ['Teapot Couriers', 'what you like'],
  ])('of %s may be %s', (carrier, number) => expect(isPossible({ carrier, number })).toBe(true));

  test.each([
    ['UPS', '1Z999AA101234567840'],
    ['UPS', 'ABCDEF'],
    ['USPS', 'N/A'],
    ['FedEx', 'ABC123'],
    ['DHL', 'none'],
    ['OnTrac', '123'],
    ['Royal Mail', 'not yet'],
  ])('of %s is never %s', (carrier, number) => expect(isPossible({ carrier, number })).toBe(false));

  const WARNING =
    'The tracking ID ABC for UPS does not match the expected format for the carrier. Please verify that you have entered the tracking ID and carrier name correctly.';
  const shipment = (carrier: string) =>
    envelope('OrderFulfillment', [
      `<OrderFulfillment><AmazonOrderID>O1</AmazonOrderID><FulfillmentDate>2020-01-01T00:00:00Z</FulfillmentDate><FulfillmentData>${carrier}<ShipperTrackingNumber>ABC</ShipperTrackingNumber></FulfillmentData></OrderFulfillment>`,
    ]);

  function createUnshipped() {
    const shop = createFeedShop();
    const order = shop.addOrder({ amazonOrderId: 'O1', status: 'Unshipped' });
    const left = () =>
      listItems(shop.world, order).filter((line) => line.quantityShipped < line.quantityOrdered).length;
    return { ...shop, left };
  }

  test.each(['<CarrierCode>UPS</CarrierCode>', '<CarrierName>UPS</CarrierName>'])(
    'that %s cannot have gives a warning, and the order is shipped',
    (carrier) => {
      const { submit, left } = createUnshipped();
      const report = submit(SHIP, shipment(carrier));

      expect(countsOf(report)).toEqual([1, 1, 0, 1]);
      expect(resultsOf(report)[0]!.filter((_, at) => at !== 2)).toEqual(['1', 'Warning', WARNING]);
      expect(left()).toBe(0);
    },
  );

  test('is looked at in flat files, and not before 2021', () => {
    const file = 'order-id\tcarrier-code\ttracking-number\nO1\tUPS\tABC\n';
    const ship = ({ submit, left }: ReturnType<typeof createUnshipped>) => [
      rowsOf(submit('_POST_FLAT_FILE_FULFILLMENT_DATA_', file, { contentType: 'text/plain' })).map((row) =>
        row.slice(-2),
      ),
      left(),
    ];
    const earlier = createUnshipped();
    earlier.world.setSettings({ asOf: 2020 });

    expect(ship(createUnshipped())).toEqual([[['Warning', WARNING]], 0]);
    expect(ship(earlier)).toEqual([[], 0]);
  });
});

describe('the MerchantIdentifier of an envelope', () => {
  const feed = (merchant: string) =>
    envelope('Inventory', ['<Inventory><SKU>MUG</SKU><Quantity>9</Quantity></Inventory>'], merchant);

  test('B72: may be the older token of a seller who has one', () => {
    const { world, submit, listing } = createFeedShop();
    const refused = submit(INVENTORY, feed('M_EXAMPLE_1234567'));
    world.database.run("UPDATE sellers SET merchant_token = 'M_EXAMPLE_1234567'");

    expect(resultsOf(refused)[0]![2]).toBe('5005');
    expect(countsOf(submit(INVENTORY, feed('M_EXAMPLE_1234567')))).toEqual([1, 1, 0, 0]);
    expect(countsOf(submit(INVENTORY, feed('A2EXAMPLESELLER')))).toEqual([1, 1, 0, 1]);
    expect(resultsOf(submit(INVENTORY, feed('M_OTHER_1234567')))[0]![2]).toBe('5005');
    expect(listing('MUG')!.quantity).toBe(9);
  });

  test('B12: that is another one has a code of its own in a feed of carton contents', () => {
    const cartons = envelope('CartonContentsRequest', ['<CartonContentsRequest/>'], 'XXXX');
    const report = createFeedShop().submit('_POST_FBA_INBOUND_CARTON_CONTENTS_', cartons);

    expect(countsOf(report)).toEqual([0, 0, 1, 0]);
    expect(resultsOf(report)[0]!.slice(0, 3)).toEqual(['0', 'Error', 'FBA_INBOUND_CARTON_004']);
  });
});

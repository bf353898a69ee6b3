import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import type { XmlTree } from './mws-call.js';
import { ADDRESS, itemsOf, under } from './outbound-world.js';
import { beginParcels, SELLER } from './parcels-world.js';
import type { ParcelsWorld } from './parcels-world.js';

const INVENTORY = '/FulfillmentInventory/2010-10-01';
const INBOUND = '/FulfillmentInboundShipment/2010-10-01';
const OUTBOUND = '/FulfillmentOutboundShipment/2010-10-01';
const POSTAGE = '/MerchantFulfillment/2015-06-01';
const EASY_SHIP = '/EasyShip/2018-09-01';

const [IN, BR] = ['A21TJRUUN4KGV', 'A2Q3Y263D00KWC'];
/** A blank, markup and letters from elsewhere. */
const ODD = 'A B&C<D é 日本';
const [MERCHANT, INDIAN] = ['111-0000001-0000001', '402-0000001-0000001'];

const SCENARIO = `
listings:
  - {seller: ${SELLER}, marketplace: US, sku: MUG, asin: B00MUGMUG1, title: Mug, price: 12.5, channel: AFN}
  - {seller: ${SELLER}, marketplace: US, sku: '${ODD}', asin: B00ODDODD1, title: Odd, price: 12.5, channel: AFN}
  - {seller: ${SELLER}, marketplace: US, sku: OWN, asin: B00MUGMUG1, title: Mug, price: 11, quantity: 100}
  - {seller: ${SELLER}, marketplace: IN, sku: POT, asin: B00POTPOT1, title: Pot, price: 450, quantity: 20}
inventory:
  - {seller: ${SELLER}, sku: MUG, asin: B00MUGMUG1, inStock: 100}
  - {seller: ${SELLER}, sku: '${ODD}', asin: B00ODDODD1, inStock: 3}
orders:
  - id: ${MERCHANT}
    seller: ${SELLER}
    marketplace: US
    items: [{id: '10000000000001', sku: OWN, quantity: 1}]
    address: {line1: 500 Pine Street, city: Seattle, stateOrRegion: WA, postalCode: '98101', countryCode: US}
  - {id: ${INDIAN}, seller: ${SELLER}, marketplace: IN, easyShip: true, items: [{sku: POT}]}
`;

let server: MwsLocal;
let world: ParcelsWorld;
beforeAll(async () => {
  server = await startMwsLocal();
  world = await beginParcels(server, SCENARIO);
});
afterAll(() => server.close());

type Parameters = Record<string, string>;

const FROM = { Name: 'Demo', AddressLine1: '1 Main St', City: 'New York', StateOrProvinceCode: 'NY', PostalCode: '10001', CountryCode: 'US' }; // prettier-ignore
const order = (id: string, items: Record<string, number>, more: Parameters = {}): Parameters => ({
  SellerFulfillmentOrderId: id,
  DisplayableOrderId: 'W-1',
  DisplayableOrderDateTime: '2020-06-24T13:00:00+05:30',
  DisplayableOrderComment: 'Thank you',
  ShippingSpeedCategory: 'Standard',
  ...under('DestinationAddress', ADDRESS),
  ...itemsOf(items),
  ...more,
});
const QUANTITY = 'Items.member.1.Quantity';
const plan = (more: Parameters = {}): Parameters => ({
  ...under('ShipFromAddress', FROM),
  ...under('InboundShipmentPlanRequestItems.member.1', { SellerSKU: 'MUG', Quantity: '4' }),
  ...more,
});
const PLANNED = 'InboundShipmentPlanRequestItems.member.1';
const parcel = (more: Parameters = {}): Parameters =>
  under('ShipmentRequestDetails', {
    AmazonOrderId: MERCHANT,
    ...under('ItemList.Item.1', { OrderItemId: '10000000000001', Quantity: '1' }),
    ...under('ShipFromAddress', { ...FROM, Email: 'a@example.com', Phone: '555' }),
    ...under('PackageDimensions', { Length: '40', Width: '30', Height: '10', Unit: 'centimeters' }),
    ...under('Weight', { Value: '1000', Unit: 'grams' }),
    ...under('ShippingServiceOptions', { DeliveryExperience: 'NoTracking', CarrierWillPickUp: 'false' }),
    ...more,
  });
const pickup = (more: Parameters = {}): Parameters => ({
  MarketplaceId: IN,
  AmazonOrderId: INDIAN,
  ...under('PackageDimensions', { Length: '12', Width: '12', Height: '12', Unit: 'cm' }),
  ...under('PackageWeight', { Value: '500', Unit: 'g' }),
  ...more,
});

/** Total and in stock, as ListInventorySupply says. */
async function supply(sku = 'MUG'): Promise<[string, string]> {
  const { xml } = await world.call(INVENTORY, 'ListInventorySupply', { 'SellerSkus.member.1': sku });
  const { member } = xml.ListInventorySupplyResponse.ListInventorySupplyResult.InventorySupplyList as XmlTree;
  return [member.TotalSupplyQuantity, member.InStockSupplyQuantity];
}

type Case = [path: string, action: string, parameters: Parameters, status: number, code?: string];

const refused: Case[] = [
  ...['-1', '1.5', '1e3', '99999999999', 'x', ''].map(
    (quantity): Case => [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1 }, { [QUANTITY]: quantity }), 400, 'InvalidParameterValue'],
  ),
  [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1 }, { [QUANTITY]: '0' }), 400, 'InvalidRequestException'],
  [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1, NONE: 1 }), 400, 'InvalidRequestException'],
  [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 60, [ODD]: 4 }), 400, 'InvalidRequestException'],
  [OUTBOUND, 'CreateFulfillmentOrder', order('B'.repeat(41), { MUG: 1 }), 400, 'InvalidParameterValue'],
  [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1 }, { DisplayableOrderDateTime: '24.06.2020' }), 400, 'MalformedInput'],
  [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1 }, { MarketplaceId: BR }), 400, 'InvalidRequestException'],
  ...['USA', 'us', 'XX', 'ZZ'].map(
    (country): Case => [OUTBOUND, 'CreateFulfillmentOrder', order('BAD', { MUG: 1 }, { 'DestinationAddress.CountryCode': country }), 400, 'InvalidRequestException'],
  ),
  [OUTBOUND, 'GetPackageTrackingDetails', { PackageNumber: '-1' }, 400, 'InvalidRequestException'],
  ...['0', '-1', '1.5', '1e3', '99999999999'].map(
    (quantity): Case => [INBOUND, 'CreateInboundShipmentPlan', plan({ [`${PLANNED}.Quantity`]: quantity }), 400, 'ValidationError'],
  ),
  [INBOUND, 'CreateInboundShipmentPlan', plan({ [`${PLANNED}.SellerSKU`]: 'MUG,OWN' }), 400, 'InvalidRequestException'],
  [INBOUND, 'CreateInboundShipmentPlan', plan({ ShipToCountrySubdivisionCode: 'IN-KA' }), 400, 'InvalidRequestException'],
  [INBOUND, 'ListInboundShipments', { 'ShipmentStatusList.member.1': 'WORKING,SHIPPED' }, 400, 'ValidationError'],
  [INBOUND, 'ListInboundShipmentItems', { LastUpdatedAfter: '2020-02-30', LastUpdatedBefore: '2020-03-01' }, 400, 'MalformedInput'],
  [INBOUND, 'GetPrepInstructionsForSKU', { ShipToCountryCode: 'US', ...Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`SellerSKUList.Id.${at + 1}`, `S${at}`])) }, 400, 'ValidationError'],
  ...['lb', 'kg', 'stone', ''].map(
    (unit): Case => [POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel({ 'Weight.Unit': unit }) }, 400, 'InvalidRequest'],
  ),
  ...['0', '-1', '1e3', 'x'].map(
    (length): Case => [POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel({ 'PackageDimensions.Length': length }) }, 400, 'InvalidRequest'],
  ),
  [POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel({ 'ItemList.Item.1.Quantity': '2' }) }, 400, 'ShipmentAlreadyExists'],
  [POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel({ 'Weight.Value': '99999999999' }) }, 404, 'ShippingServiceNotAvailable'],
  [POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel({ 'ShipFromAddress.CountryCode': 'XX' }) }, 400, 'InvalidShipFromAddress'],
  ...['CM', 'in', 'inches', 'm'].map(
    (unit): Case => [EASY_SHIP, 'ListPickupSlots', pickup({ 'PackageDimensions.Unit': unit }), 400, 'InvalidRequest'],
  ),
  ...['0', '-1', '1e3', '99999999999'].map(
    (weight): Case => [EASY_SHIP, 'CreateScheduledPackage', { MarketplaceId: IN, AmazonOrderId: INDIAN, 'PackageRequestDetails.PackageWeight.Value': weight, 'PackageRequestDetails.PackageWeight.Unit': 'g' }, 400, 'InvalidRequest'],
  ),
  [EASY_SHIP, 'CreateScheduledPackage', { MarketplaceId: BR, AmazonOrderId: INDIAN }, 404, 'RegionNotSupported'],
  [INVENTORY, 'ListInventorySupply', { SellerSkus: 'MUG,OWN' }, 400, 'InvalidRequestException'],
  [INVENTORY, 'ListInventorySupply', { QueryStartDateTime: '2020-06-24 14:00' }, 400, 'MalformedInput'],
]; // prettier-ignore

describe('limits of what moves', () => {
  it('what is refused is refused in the words of its section, and nothing of it is done', async () => {
    const before = [
      await supply(),
      await supply(ODD),
      await world.order(MERCHANT),
      await world.order(INDIAN),
    ];
    const answers: Case[] = [];
    for (const [path, action, parameters] of refused) {
      const { status, xml } = await world.call(path, action, parameters);
      answers.push([path, action, parameters, status, xml.ErrorResponse?.Error.Code as string]);
    }
    expect(answers).toEqual(refused);
    expect([await supply(), await supply(ODD), await world.order(MERCHANT), await world.order(INDIAN)]).toEqual(before); // prettier-ignore
    expect((await world.ask('GET', '/fulfillment-orders')).body.items).toEqual([]);
    expect((await world.ask('GET', '/inbound-plans')).body.items).toEqual([]);
    expect((await world.ask('GET', '/easy-ship/packages')).body.items).toEqual([]);
    expect((await world.ask('GET', '/merchant-fulfillment/shipments')).body.items).toEqual([]);
  });

  it('lists may have holes, doubles and leading zeros, dates may be old, and SKUs are what they are', async () => {
    const { xml } = await world.call(INVENTORY, 'ListInventorySupply', {
      'SellerSkus.member.9': ODD,
      'SellerSkus.member.2': 'MUG',
      'SellerSkus.member.10': 'MUG',
      'SellerSkus.member.011': 'x'.repeat(41),
    });
    const { member } = xml.ListInventorySupplyResponse.ListInventorySupplyResult
      .InventorySupplyList as XmlTree;
    // The parser leaves what is escaped as it is.
    expect(member.map((one: XmlTree) => one.SellerSKU as string)).toEqual(['MUG', ODD, 'x'.repeat(41)]);
    for (const QueryStartDateTime of ['1960-01-01', '2020-06-24T19:00:00+05:30', '2020-06-24T13:30:00'])
      expect((await world.call(INVENTORY, 'ListInventorySupply', { QueryStartDateTime })).text).toContain('<SellerSKU>MUG</SellerSKU>'); // prettier-ignore
  });

  it.each<[string, string, string, Parameters, string]>([
    ['an order', OUTBOUND, 'CreateFulfillmentOrder', order('ONCE', { MUG: 2 }), 'InvalidRequestException'],
    ['a label', POSTAGE, 'CreateShipment', { ShippingServiceId: 'UPS_PTP_GND', ...parcel() }, 'ShipmentAlreadyExists'],
    ['a pickup', EASY_SHIP, 'CreateScheduledPackage', { MarketplaceId: IN, AmazonOrderId: INDIAN }, 'ScheduledPackageAlreadyExists'],
  ])('of six calls at once for %s one makes it', async (_, path, action, parameters, code) => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => world.call(path, action, parameters)));
    const codes = answers.map(({ status, xml }) => (status === 200 ? 'made' : (xml.ErrorResponse.Error.Code as string)));
    expect(codes.sort()).toEqual(['made', ...Array<string>(5).fill(code)].sort());
  }); // prettier-ignore

  it('of six calls at once for a shipment one makes it, and its units count once', async () => {
    const [total, inStock] = await supply();
    const { xml } = await world.call(INBOUND, 'CreateInboundShipmentPlan', plan());
    const planned = xml.CreateInboundShipmentPlanResponse.CreateInboundShipmentPlanResult.InboundShipmentPlans
      .member as XmlTree;
    const shipment = {
      ShipmentId: planned.ShipmentId as string,
      ...under('InboundShipmentHeader', {
        ShipmentName: 'Once',
        DestinationFulfillmentCenterId: planned.DestinationFulfillmentCenterId as string,
        LabelPrepPreference: 'SELLER_LABEL',
        ShipmentStatus: 'SHIPPED',
        ...under('ShipFromAddress', FROM),
      }),
      ...under('InboundShipmentItems.member.1', { SellerSKU: 'MUG', QuantityShipped: '4' }),
    };
    const statuses = await Promise.all(
      Array.from({ length: 6 }, async () => (await world.call(INBOUND, 'CreateInboundShipment', shipment)).status), // prettier-ignore
    );
    expect(statuses.sort()).toEqual([200, 400, 400, 400, 400, 400]);
    expect(await supply()).toEqual([String(Number(total) + 4), inStock]);
  });

  it('a NextToken is good for its own list alone', async () => {
    for (let at = 0; at < 51; at++)
      await world.ask('POST', '/inventory', { sellerId: SELLER, sku: `B-${at}`, asin: 'B00MUGMUG1', inStock: 1 }); // prettier-ignore
    const { xml } = await world.call(INVENTORY, 'ListInventorySupply', { QueryStartDateTime: '2020-01-01' });
    const { NextToken } = xml.ListInventorySupplyResponse.ListInventorySupplyResult as Parameters;
    const codes = await Promise.all(
      [
        [INBOUND, 'ListInboundShipmentsByNextToken'],
        [INBOUND, 'ListInboundShipmentItemsByNextToken'],
        [OUTBOUND, 'ListAllFulfillmentOrdersByNextToken'],
        [INVENTORY, 'ListInventorySupplyByNextToken'],
      ].map(async ([path, action]) => (await world.call(path!, action!, { NextToken: NextToken! })).status),
    );
    expect(codes).toEqual([400, 400, 400, 200]);
  });
});

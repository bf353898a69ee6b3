import { beforeEach, describe, expect, test } from 'vitest';
import { createStock } from '../../store/inventory.js';
import { receiveUnits } from '../../store/inbound/move-shipment.js';
import { setInboundSettings } from '../../store/inbound/settings.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { DAY, HOUR, START } from '../../world/testing.js';
import { createInboundShop, FROM } from './testing.js';
import type { InboundShop } from './testing.js';

let shop: InboundShop;
beforeEach(() => (shop = createInboundShop()));

const prepped = (SellerSKU: string, PrepOwner: string, PrepInstruction = 'Taping') => ({
  SellerSKU,
  Quantity: 4,
  PrepDetailsList: { 'PrepDetails.1': { PrepInstruction, PrepOwner } },
});
const planOf = (...items: object[]) => ({
  ShipFromAddress: FROM,
  InboundShipmentPlanRequestItems: items as { SellerSKU: string }[],
});

describe('plans', () => {
  test('1: a plan is one reserved id, and no shipment', () => {
    createStock(shop.world, { seller: 1, sku: 'SKU-1', asin: 'B0SKU1', inStock: 7 });
    const plans = shop.plan({ 'SKU-1': 1 });

    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      ShipmentId: expect.stringMatching(/^FBA1[0-9A-Z]{8}$/) as string,
      DestinationFulfillmentCenterId: 'IND1',
      LabelPrepType: 'SELLER_LABEL',
      Items: [
        {
          SellerSKU: 'SKU-1',
          Quantity: 1,
          FulfillmentNetworkSKU: expect.stringMatching(/^X00\w{7}$/) as string,
        },
      ],
    });
    expect(plans[0]).not.toHaveProperty('Items.0.PrepDetailsList');
    expect(shop.ask('ListInboundShipments', { ShipmentIdList: [plans[0]!.ShipmentId] })).toEqual({
      ShipmentData: [],
    });
    expect(shop.stock('SKU-1')).toEqual([7, 0]);
  });

  test('2: one unknown SKU fails all, and uses no id up', () => {
    const [, code, message] = shop.refuse(
      'CreateInboundShipmentPlan',
      planOf({ SellerSKU: 'SKU-1', Quantity: 1 }, { SellerSKU: 'A26UZ8I8C5POJL', Quantity: 1 }),
    );

    expect([code, message]).toEqual([
      'InvalidRequestException',
      'This operation may be partially successful, Please check the status.  Reason:  InvalidItems[ (skuType=MSKU, sku=A26UZ8I8C5POJL, reason=UNKNOWN_SKU)].',
    ]);
    expect(shop.plan({ 'SKU-1': 1 })).toEqual(createInboundShop().plan({ 'SKU-1': 1 }));
  });

  test('3: what another one preps in the same way travels apart', () => {
    const both = planOf(prepped('SKU-1', 'SELLER'), prepped('SKU-2', 'AMAZON'));
    const other = planOf(prepped('SKU-1', 'SELLER'), prepped('SKU-2', 'AMAZON', 'Polybagging'));

    expect(shop.ask('CreateInboundShipmentPlan', both).InboundShipmentPlans).toHaveLength(2);
    expect(shop.ask('CreateInboundShipmentPlan', other).InboundShipmentPlans).toHaveLength(1);
  });

  test('4: a country and a subdivision, and prep for some', () => {
    const country = { ...planOf({ SellerSKU: 'SKU-1', Quantity: 1 }), ShipToCountryCode: 'IN' };

    expect(
      shop.refuse('CreateInboundShipmentPlan', { ...country, ShipToCountrySubdivisionCode: 'IN-MH' })[0],
    ).toBe(400);
    expect(
      shop.refuse(
        'CreateInboundShipmentPlan',
        planOf(prepped('SKU-1', 'SELLER'), { SellerSKU: 'SKU-2', Quantity: 1 }),
      ),
    ).toEqual([
      400,
      'MissingPrepDetails',
      'Please provide item-level prep information for all SKUs or no item-level prep information at all',
    ]);
  });

  test.each([
    [{ ShipFromAddress: {} }, ' Reason: Country field is missing, Name field is missing, AddressLine1 field is missing.'],
    [{ InboundShipmentPlanRequestItems: [{ Quantity: 1 }] }, 'Invalid SellerSKU specified: SellerSKU must not be empty.'],
    [{ ShipToCountryCode: 'ZZ' }, 'This operation may be partially successful, Please check the status.  Reason:  The seller has no fulfillment center in ZZ.'],
    [{ InboundShipmentPlanRequestItems: [prepped('SKU-1', 'ME')] }, 'ME is not a valid PrepOwner.'],
    [{ InboundShipmentPlanRequestItems: [prepped('SKU-1', 'SELLER', 'Gluing')] }, 'Gluing is not a valid PrepInstruction.'],
    [{ InboundShipmentPlanRequestItems: [{ SellerSKU: 'SKU-1', Quantity: 5, QuantityInCase: 2 }] }, 'This operation may be partially successful, Please check the status.  Reason:  QuantityInCase must be given for all items or for none, and must divide Quantity.'],
  ])('refuse %o', (given, message) => {
    const plan = { ...planOf({ SellerSKU: 'SKU-1', Quantity: 1 }), ...given };
    expect(shop.refuse('CreateInboundShipmentPlan', plan)[2]).toBe(message);
  }); // prettier-ignore

  test('go by size, label and the settings of the world', () => {
    shop.list('BIG-1', { oversize: true });
    shop.list('RAW-1', { barcode: 'CanUseOriginalBarcode' });
    const types = (plans: ReturnType<InboundShop['plan']>) => plans.map(({ LabelPrepType }) => LabelPrepType);

    expect(types(shop.plan({ 'SKU-1': 1, 'BIG-1': 1, 'RAW-1': 1 }))).toEqual([
      'SELLER_LABEL',
      'SELLER_LABEL',
      'NO_LABEL',
    ]);
    shop.list('OWN-1', { barcode: 'MustProvideSellerSKU' });
    const both = { 'SKU-1': 1, 'OWN-1': 1 };
    expect(types(shop.plan(both, { LabelPrepPreference: 'AMAZON_LABEL_ONLY' }))).toEqual(['AMAZON_LABEL']);
    expect(types(shop.plan(both, { LabelPrepPreference: 'AMAZON_LABEL_PREFERRED' }))).toEqual([
      'AMAZON_LABEL',
      'SELLER_LABEL',
    ]);
    setInboundSettings(shop.world, { split: { by: 'quantity', into: 2 }, labelService: false, idLength: 10 });
    expect(shop.plan({ 'SKU-1': 5 })).toMatchObject([
      {
        DestinationFulfillmentCenterId: 'IND1',
        ShipmentId: expect.stringMatching(/^FBA\w{7}$/) as string,
        Items: [{ Quantity: 3 }],
      },
      { DestinationFulfillmentCenterId: 'PHX3', Items: [{ Quantity: 2 }] },
    ]);
    expect(
      shop.refuse('CreateInboundShipmentPlan', {
        ...planOf({ SellerSKU: 'SKU-1', Quantity: 1 }),
        LabelPrepPreference: 'AMAZON_LABEL_ONLY',
      })[1],
    ).toBe('InvalidRequestException');
  });

  test('that nobody used lapse after 30 days', () => {
    const [{ ShipmentId }] = shop.plan({ 'SKU-1': 1 }) as [{ ShipmentId: string }];
    shop.after(30 * DAY);
    expect(
      shop.refuse('CreateInboundShipment', {
        ShipmentId,
        InboundShipmentHeader: shop.header(),
        InboundShipmentItems: [{ SellerSKU: 'SKU-1', QuantityShipped: 1 }],
      }),
    ).toEqual([400, 'UnknownShipmentId', `Shipment [${ShipmentId}] could not be found`]);
  });
});

describe('shipments', () => {
  test('5: what a plan said is taken back, and stock does not move', () => {
    const shipmentId = shop.ship({ 'SKU-1': 10 }, { LabelPrepPreference: 'NO_LABEL' });
    const { ShipmentData } = shop.ask('ListInboundShipments', { ShipmentStatusList: ['WORKING'] });

    expect(ShipmentData).toMatchObject([
      { ShipmentId: shipmentId, ShipmentStatus: 'WORKING', AreCasesRequired: false },
    ]);
    expect(shop.stock('SKU-1')).toEqual([0, 0]);
    const again = {
      ShipmentId: shipmentId,
      InboundShipmentHeader: shop.header(),
      InboundShipmentItems: [{ SellerSKU: 'SKU-1', QuantityShipped: 1 }],
    };
    expect(shop.refuse('CreateInboundShipment', again)[2]).toBe(
      `This operation may be partially successful, please check the shipment.  Reason: Shipment ${shipmentId} already exists.`,
    );
  });

  test('6: items are added, changed and removed; cases are decided once', () => {
    const shipmentId = shop.ship({ 'SKU-1': 10, 'SKU-3': 2 });
    shop.update(shipmentId, {}, { 'SKU-2': 4, 'SKU-1': 0 });
    const items = () =>
      shop
        .ask('ListInboundShipmentItems', { ShipmentId: shipmentId })
        .ItemData!.map((item) => [item.SellerSKU, item.QuantityShipped, item.QuantityInCase]);

    expect(items()).toEqual([
      ['SKU-2', 4, 0],
      ['SKU-3', 2, 0],
    ]);
    expect(
      shop.refuse('UpdateInboundShipment', {
        ShipmentId: shipmentId,
        InboundShipmentHeader: shop.header({ AreCasesRequired: true }),
        InboundShipmentItems: [{ SellerSKU: 'SKU-1', QuantityShipped: 1 }],
      }),
    ).toEqual([
      400,
      'InvalidRequestException',
      'This operation may be partially successful, please check the shipment.  Reason: AreCasesRequired field can be updated only for an empty shipment, or a shipment with all zero quantity items.',
    ]);
    expect(items()).toHaveLength(2);
  });

  test('7: calling off deletes before it was sent, and cancels afterwards', () => {
    const first = shop.ship();
    shop.update(first, { ShipmentStatus: 'CANCELLED' });
    expect(shop.status(first)).toBe('DELETED');

    const second = shop.ship();
    shop.update(second, { ShipmentStatus: 'SHIPPED' });
    expect(shop.stock('SKU-1')).toEqual([0, 10]);
    shop.update(second, { ShipmentStatus: 'CANCELLED' });
    expect(shop.status(second)).toBe('CANCELLED');
    expect(shop.stock('SKU-1')).toEqual([0, 0]);
    expect(shop.ask('ListInboundShipmentItems', { ShipmentId: first }).ItemData).toMatchObject([
      { QuantityShipped: 10 },
    ]);
  });

  test('14: units are received in parts, and raise stock', () => {
    const shipmentId = shop.ship({ 'SKU-1': 10 }, { ShipmentStatus: 'SHIPPED' });
    const receive = (quantity: number) =>
      receiveUnits(shop.world, findShipment(shop.world, shipmentId)!, [{ sku: 'SKU-1', quantity }]);
    const received = () =>
      shop.ask('ListInboundShipmentItems', { ShipmentId: shipmentId }).ItemData![0]!.QuantityReceived;

    shop.after(HOUR);
    receive(4);
    expect([shop.status(shipmentId), received(), shop.stock('SKU-1')]).toEqual(['RECEIVING', 4, [4, 6]]);
    receive(6);
    expect([shop.status(shipmentId), received(), shop.stock('SKU-1')]).toEqual(['CLOSED', 10, [10, 0]]);
    const period = (from: number) => ({
      ShipmentStatusList: ['CLOSED'],
      LastUpdatedAfter: new Date(from).toISOString(),
      LastUpdatedBefore: new Date(START + DAY).toISOString(),
    });
    expect(shop.ask('ListInboundShipments', period(START + HOUR)).ShipmentData).toHaveLength(1);
    expect(shop.ask('ListInboundShipments', period(START + HOUR + 1)).ShipmentData).toHaveLength(0);
  });

  test('a wrong centre, a wrong status and a wrong box source are refused', () => {
    const shipmentId = shop.ship();
    const code = (header: object) =>
      shop.refuse('UpdateInboundShipment', {
        ShipmentId: shipmentId,
        InboundShipmentHeader: shop.header(header as Record<string, string>),
        InboundShipmentItems: [{ SellerSKU: 'SKU-1', QuantityShipped: 1 }],
      })[1];

    expect(code({ DestinationFulfillmentCenterId: 'PHX3' })).toBe('InvalidRequestException');
    expect(code({ IntendedBoxContentsSource: 'GUESS' })).toBe('InvalidBoxContentSource');
    expect(code({ IntendedBoxContentsSource: '2D_BARCODE' })).toBe('UnsupportedOption');
    shop.update(shipmentId, { ShipmentStatus: 'SHIPPED' });
    expect(code({ ShipmentStatus: 'WORKING' })).toBe('InvalidRequestException');
    // Downwards they may go.
    shop.update(shipmentId, { ShipmentStatus: 'SHIPPED' }, { 'SKU-1': 8 });
    expect(shop.stock('SKU-1')).toEqual([0, 8]);
    expect(() => shop.update(shipmentId, { ShipmentStatus: 'SHIPPED' }, { 'SKU-1': 9 })).toThrow();
    expect(() => shop.update(shipmentId, { ShipmentStatus: 'SHIPPED' }, { 'SKU-2': 1 })).toThrow();
  });

  test('an update may leave out name, centre and status', () => {
    const shipmentId = shop.ship();
    const header = {
      ShipmentName: undefined,
      DestinationFulfillmentCenterId: undefined,
      ShipmentStatus: undefined,
    };
    shop.update(shipmentId, header, { 'SKU-2': 1 });
    expect(shop.ask('ListInboundShipments', { ShipmentIdList: [shipmentId] }).ShipmentData).toMatchObject([
      { ShipmentName: 'FBA (6/24/20, 2:10 PM) - 1', ShipmentStatus: 'WORKING' },
    ]);
  });

  test('another seller knows nothing of it', () => {
    const shipmentId = shop.ship();
    const caller = { seller: { ...shop.seller, id: 99 } };
    expect(
      shop.refusal(
        'FulfillmentInboundShipment.ListInboundShipmentItems',
        `ShipmentId=${shipmentId}`,
        caller,
      )[1],
    ).toBe('UnknownShipmentId');
  });

  test('take their course by themselves where the world says so', () => {
    setInboundSettings(shop.world, { auto: true });
    const shipmentId = shop.ship({ 'SKU-1': 9 }, { ShipmentStatus: 'SHIPPED' });
    const seen: unknown[] = [];
    for (const wait of [DAY, 2 * DAY, 4 * HOUR, 8 * HOUR, DAY, 2 * DAY]) {
      shop.after(wait);
      seen.push([shop.status(shipmentId), ...shop.stock('SKU-1')]);
    }
    expect(seen).toEqual([
      ['IN_TRANSIT', 0, 9],
      ['DELIVERED', 0, 9],
      ['CHECKED_IN', 0, 9],
      ['RECEIVING', 0, 9],
      ['RECEIVING', 5, 4],
      ['CLOSED', 9, 0],
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginMerchant, CUP_OF_TWO, detailsOf, documentOf, ORDERS, PLAIN, POT_OF_TWO, refusalOf, SELLER } from './merchant-world.js'; // prettier-ignore
import type { MerchantWorld } from './merchant-world.js';
import { callMws, manyOf } from './mws-call.js';

let server: MwsLocal;
let world: MerchantWorld;
const begin = async (more = '') => {
  world = await beginMerchant(server, more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

const UPS = 'UPS_PTP_GND';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const codeOf = async (answer: Promise<Parameters<typeof refusalOf>[0]>) =>
  refusalOf(await answer).slice(0, 2);

describe('MerchantFulfillment', () => {
  it('check 1: a parcel is offered by all carriers, one after another, as recorded', async () => {
    const { result, offers, ids } = await world.eligible();
    expect([offers.length, ids[0], ids[14], ids[18]]).toEqual([22, 'USPS_PTP_EXP', UPS, 'FEDEX_PTP_PRIORITY_OVERNIGHT']); // prettier-ignore
    const carriers = offers.map((offer) => offer.CarrierName as string);
    expect(carriers).toEqual([...Array<string>(14).fill('USPS'), ...Array<string>(4).fill('UPS'), ...Array<string>(4).fill('FEDEX')]); // prettier-ignore
    for (const offer of offers) {
      expect(offer.AvailableLabelFormats.LabelFormat).toEqual([
        'ZPL203',
        'ShippingServiceDefault',
        'PDF',
        'PNG',
      ]);
      expect(offer.EarliestEstimatedDeliveryDate).toBe(offer.LatestEstimatedDeliveryDate);
      expect(offer.ShipDate).toBe('2018-10-29T19:55:00.123Z');
      expect([172, 192]).toContain(offer.ShippingServiceOfferId.length);
      expect(offer.Rate).toEqual({ CurrencyCode: 'USD', Amount: expect.stringMatching(/^\d+\.\d\d$/) });
    }
    const heads = new Set(offers.map((offer) => `${offer.CarrierName} ${offer.ShippingServiceOfferId.slice(0, 40)}`)); // prettier-ignore
    expect(heads.size).toBe(3);
    const arrivals = Object.fromEntries(offers.map((offer) => [offer.ShippingServiceId, offer.LatestEstimatedDeliveryDate])); // prettier-ignore
    expect(arrivals).toMatchObject({
      USPS_PTP_EXP: '2018-10-31T07:00:00Z',
      USPS_PTP_PRI_FRE: '2018-11-01T07:00:00Z',
      USPS_PTP_PSBN: '2018-11-05T08:00:00Z',
      UPS_PTP_NEXT_DAY_AIR: '2018-10-31T06:00:00Z',
      UPS_PTP_GND: '2018-11-03T06:00:00Z',
      FEDEX_PTP_PRIORITY_OVERNIGHT: '2018-10-30T16:30:00Z',
      FEDEX_PTP_GROUND: '2018-10-31T19:00:00Z',
    });
    expect(result.TermsAndConditionsNotAcceptedCarrierList).toBe('');
    expect(manyOf(result.TemporarilyUnavailableCarrierList.TemporarilyUnavailableCarrier)).toContainEqual({ CarrierName: 'UPS' }); // prettier-ignore
  });

  it('check 2: what arrives too late is not offered', async () => {
    const { ids } = await world.eligible({ MustArriveByDate: '2018-10-31T06:59:59Z' });
    expect(ids).toEqual(['UPS_PTP_NEXT_DAY_AIR', 'FEDEX_PTP_PRIORITY_OVERNIGHT']);
  });

  it('check 3: a service that cannot print the format is not offered', async () => {
    await begin('merchantFulfillment: {services: [{id: UPS_PTP_GND, formats: [PDF, PNG]}]}\n');
    const with203 = await world.eligible({ 'ShippingServiceOptions.LabelFormat': 'ZPL203' });
    expect([with203.ids.length, with203.ids.includes(UPS)]).toEqual([21, false]);
    expect((await world.eligible({ 'ShippingServiceOptions.LabelFormat': 'PNG' })).ids).toContain(UPS);
  });

  it('check 4: a label is bought, and the order is shipped', async () => {
    const shipment = await world.bought(UPS);
    expect(shipment).toMatchObject({
      Status: 'Purchased',
      ShipmentId: expect.stringMatching(UUID),
      TrackingId: expect.stringMatching(/^1Z[0-9A-Z]{16}$/),
      Weight: { Value: '1000', Unit: 'g' },
      PackageDimensions: { Length: '40', Width: '30', Height: '10', Unit: 'centimeters' },
      Insurance: { CurrencyCode: 'USD', Amount: '0.00' },
      CreatedDate: '2018-10-29T19:55:00.123Z',
      ShipToAddress: { Phone: '', Email: '', City: 'Seattle' },
      ShipFromAddress: { Email: 'seller@example.com', City: 'New York' },
      ItemList: { Item: { Quantity: '2', OrderItemId: '10000000000001' } },
      ShippingService: {
        CarrierName: 'UPS',
        ShippingServiceName: 'UPS Ground',
        ShipDate: '2018-10-29T19:55:00.123Z',
        ShippingServiceOfferId: expect.stringMatching(/^[A-Za-z0-9+/=]{172}$/),
        ShippingServiceOptions: {
          LabelFormat: 'PNG',
          DeclaredValue: { CurrencyCode: 'USD', Amount: '0.00' },
        },
      },
    });
    expect(Object.keys(shipment)).toEqual(['Insurance', 'ShipToAddress', 'AmazonOrderId', 'Weight', 'Label', 'ShippingService', 'PackageDimensions', 'CreatedDate', 'ShipFromAddress', 'ShipmentId', 'ItemList', 'Status', 'TrackingId']); // prettier-ignore
    expect(await world.orderStatus(ORDERS.plain)).toBe('Shipped');
    const { text } = await world.create(UPS, detailsOf(ORDERS.two, CUP_OF_TWO));
    expect(text).toContain('<Phone/>');
    expect(text).toContain('<Email/>');
    expect(await world.orderStatus(ORDERS.two)).toBe('PartiallyShipped');
  });

  it('check 5: the checksum is that of the document, which is a picture of 300 dots an inch', async () => {
    const shipment = await world.bought(UPS);
    const { bytes, md5, checksum, type } = documentOf(shipment);
    expect([checksum, type]).toEqual([md5, 'image/png']);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 1800]);
    expect(Object.keys(shipment.Label)).toEqual(['FileContents', 'LabelFormat', 'Dimensions']);
    expect(shipment.Label.Dimensions).toEqual({ Width: '4.0', Length: '6.0', Unit: 'inches' });
    // Another try of the same world is the same label, byte by byte.
    await begin();
    expect((await world.bought(UPS)).Label).toEqual(shipment.Label);
  });

  it('check 6: what has a label gets no other', async () => {
    const { ShipmentId } = await world.bought(UPS);
    const refused = refusalOf(await world.create(UPS));
    expect(refused.slice(0, 2)).toEqual([400, 'ShipmentAlreadyExists']);
    expect(refused[2]).toContain(`10000000000001: ${ShipmentId}`);
    // Shipped by hand: there is no id to tell.
    expect(refusalOf(await world.create(UPS, detailsOf(ORDERS.shipped, { '10000000000061': 1 })))).toEqual([400, 'ShipmentAlreadyExists', 'A shipment already exists for the specified items. 10000000000061:']); // prettier-ignore
  });

  it('check 7: a shipment is shown as it is kept', async () => {
    const { ShipmentId, Label } = await world.bought(UPS, detailsOf(ORDERS.two, { ...CUP_OF_TWO, ...POT_OF_TWO })); // prettier-ignore
    await world.advance('PT1H');
    const shipment = await world.get(ShipmentId);
    expect(shipment).toMatchObject({
      PackageDimensions: { Length: '40.00000', Width: '30.00000', Height: '10.00000' },
      Weight: { Value: '1000', Unit: 'g' },
      SellerOrderId: 'MINE-2',
      LastUpdatedDate: '2018-10-29T19:55:00.123Z',
      ShippingService: { ShipDate: '2018-10-29T19:00:00Z' },
      Label: { FileContents: Label.FileContents, Dimensions: { Width: '4.00000', Length: '6.00000' } },
    });
    expect(shipment.ShipFromAddress.Email).toBeUndefined();
    expect(Object.keys(shipment.ShippingService)).toEqual(['CarrierName', 'ShippingServiceOptions', 'ShippingServiceId', 'Rate', 'ShipDate', 'ShippingServiceName']); // prettier-ignore
    expect((await world.get(ShipmentId.toUpperCase())).ShipmentId).toBe(ShipmentId);
  });

  it('checks 8 and 9: a label is cancelled once, and the order stays shipped', async () => {
    const { ShipmentId, TrackingId } = await world.bought(UPS);
    await world.advance('PT1H');
    const { xml, status } = await world.cancel(ShipmentId);
    const shipment = xml.CancelShipmentResponse.CancelShipmentResult.Shipment;
    expect([status, shipment.Status, shipment.TrackingId]).toEqual([200, 'RefundPending', TrackingId]);
    expect([shipment.LastUpdatedDate, shipment.Label]).toEqual(['2018-10-29T20:55:00.123Z', undefined]);
    expect(Object.keys(shipment)).toEqual(['Insurance', 'ShipToAddress', 'AmazonOrderId', 'Weight', 'ShippingService', 'LastUpdatedDate', 'PackageDimensions', 'CreatedDate', 'ShipFromAddress', 'ShipmentId', 'ItemList', 'SellerOrderId', 'Status', 'TrackingId']); // prettier-ignore
    expect((await world.get(ShipmentId)).Label).toBeUndefined();
    expect(await world.orderStatus(ORDERS.plain)).toBe('Shipped');
    expect(refusalOf(await world.cancel(ShipmentId))).toEqual([404, 'InvalidState', `The shipment ${ShipmentId} cannot be canceled in its current state RefundPending.`]); // prettier-ignore
  });

  it('check 10: an order whose only label was cancelled gets another one; one of several does not', async () => {
    const first = await world.bought(UPS);
    await world.cancel(first.ShipmentId);
    const second = await world.bought(UPS);
    expect(second.ShipmentId).not.toBe(first.ShipmentId);
    expect((await world.eligible()).ids).toHaveLength(22);
    // The second one is again the only one that stands.
    await world.cancel(second.ShipmentId);
    expect((await world.bought(UPS)).Status).toBe('Purchased');

    const cup = await world.bought(UPS, detailsOf(ORDERS.two, CUP_OF_TWO));
    const pot = await world.bought('USPS_PTP_PRI', detailsOf(ORDERS.two, POT_OF_TWO));
    expect(pot.TrackingId).toMatch(/^94\d{20}$/);
    expect(await world.orderStatus(ORDERS.two)).toBe('Shipped');
    await world.cancel(cup.ShipmentId);
    await world.cancel(pot.ShipmentId);
    const refused = refusalOf(await world.create(UPS, detailsOf(ORDERS.two, CUP_OF_TWO)));
    expect([refused[1], refused[2].includes(cup.ShipmentId)]).toEqual(['ShipmentAlreadyExists', true]);
  });

  it('check 11, and check 15 of Finances: after two days the refund is applied, and both are told of', async () => {
    const { ShipmentId, ShippingService } = await world.bought(UPS);
    await world.cancel(ShipmentId);
    await world.advance('PT47H59M');
    expect((await world.get(ShipmentId)).Status).toBe('RefundPending');
    await world.advance('PT1M');
    expect(await world.get(ShipmentId)).toMatchObject({ Status: 'RefundApplied', LastUpdatedDate: '2018-10-31T19:55:00.123Z' }); // prettier-ignore
    await world.advance('PT5M');
    const { xml } = await callMws(server, '/Finances/2015-05-01', 'ListFinancialEvents', { PostedAfter: '2018-10-29T00:00:00Z' }); // prettier-ignore
    const { AdjustmentEventList } = xml.ListFinancialEventsResponse.ListFinancialEventsResult.FinancialEvents;
    const { Amount } = ShippingService.Rate;
    expect(
      manyOf(AdjustmentEventList.AdjustmentEvent).map((event) => [
        event.AdjustmentType,
        event.AdjustmentAmount.CurrencyAmount,
      ]),
    ).toEqual([
      ['PostageBilling', `-${Amount}`],
      ['PostageRefund', Amount],
    ]);
    expect(await codeOf(world.cancel(ShipmentId))).toEqual([404, 'InvalidState']);
  });

  it('check 12: when the window is over a label cannot be cancelled; windows differ by carrier', async () => {
    const ups = await world.bought(UPS, detailsOf(ORDERS.two, CUP_OF_TWO));
    const usps = await world.bought('USPS_PTP_PRI', detailsOf(ORDERS.two, POT_OF_TWO));
    await world.advance('PT24H1S');
    expect(await codeOf(world.cancel(ups.ShipmentId))).toEqual([400, 'LabelCancelWindowExpired']);
    expect((await world.get(ups.ShipmentId)).Status).toBe('Purchased');
    expect((await world.cancel(usps.ShipmentId)).status).toBe(200);
  });

  it('check 13: an offer holds for ten minutes, for its parcel and its seller', async () => {
    const { offers } = await world.eligible();
    const offer = offers.find((one) => one.ShippingServiceId === UPS)!;
    const withOffer = (id: string, details = detailsOf(ORDERS.plain, PLAIN)) =>
      world.create(UPS, details, { ShippingServiceOfferId: id });
    expect(refusalOf(await withOffer('x'))).toEqual([400, 'InvalidShippingServiceOfferId', 'The specified ShippingServiceOfferId value is invalid.']); // prettier-ignore
    expect(await codeOf(withOffer(offers[0].ShippingServiceOfferId))).toEqual([400, 'InvalidShippingServiceOfferId']); // prettier-ignore
    const heavier = detailsOf(ORDERS.plain, PLAIN, { 'Weight.Value': '2000' });
    expect(await codeOf(withOffer(offer.ShippingServiceOfferId, heavier))).toEqual([400, 'ShippingServiceOfferNotAvailable']); // prettier-ignore
    await world.advance('PT10M');
    const again = await world.eligible();
    expect(again.offers[0].ShippingServiceOfferId).not.toBe(offers[0].ShippingServiceOfferId);
    await world.advance('PT1S');
    expect(await codeOf(withOffer(offer.ShippingServiceOfferId))).toEqual([400, 'ShippingServiceOfferNotAvailable']); // prettier-ignore
    const fresh = again.offers.find((one) => one.ShippingServiceId === UPS)!;
    const shipment = await world.bought(UPS, undefined, { ShippingServiceOfferId: fresh.ShippingServiceOfferId }); // prettier-ignore
    expect(shipment.ShippingService).toMatchObject({ Rate: fresh.Rate, ShippingServiceOfferId: fresh.ShippingServiceOfferId }); // prettier-ignore
  });

  it('check 14: a carrier whose terms are not accepted offers nothing', async () => {
    await begin(`merchantFulfillment: {terms: [{seller: ${SELLER}, carrier: FEDEX, accepted: false}]}\n`);
    const { result, offers } = await world.eligible();
    expect(manyOf(result.TermsAndConditionsNotAcceptedCarrierList.TermsAndConditionsNotAcceptedCarrier)).toEqual([{ CarrierName: 'FEDEX' }]); // prettier-ignore
    expect(offers.some((offer) => offer.CarrierName === 'FEDEX')).toBe(false);
    expect(refusalOf(await world.create('FEDEX_PTP_GROUND'))).toEqual([403, 'TermsAndConditionsNotAccepted', 'The FEDEX Terms and Conditions were not accepted']); // prettier-ignore
    expect((await world.create(UPS)).status).toBe(200);
  });

  it('check 15: what there is not, and what is no id at all', async () => {
    expect(await codeOf(world.create(UPS, detailsOf('111-0000000-0000000', PLAIN)))).toEqual([404, 'ResourceNotFound']); // prettier-ignore
    expect(await codeOf(world.create(UPS, detailsOf(ORDERS.plain, CUP_OF_TWO)))).toEqual([404, 'ItemsNotInOrder']); // prettier-ignore
    const malformed = await world.call('GetShipment', { ShipmentId: 'x' });
    expect(refusalOf(malformed)).toEqual([400, 'InvalidRequest', "1 validation error detected: Value 'x' at 'shipmentId' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"]); // prettier-ignore
    expect(malformed.xml.ErrorResponse).toMatchObject({ '@_xmlns': 'https://mws.amazonservices.com/MerchantFulfillment/2015-06-01', RequestId: expect.any(String) }); // prettier-ignore
    for (const action of ['GetShipment', 'CancelShipment'])
      expect(await codeOf(world.call(action, { ShipmentId: '6825f31a-c814-4d33-80f5-79ae46e6627d' }))).toEqual([404, 'ResourceNotFound']); // prettier-ignore
  });
});

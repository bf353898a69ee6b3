import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginMerchant, ORDERS, PLAIN, refusalOf, SENDER } from './merchant-world.js';
import type { MerchantWorld } from './merchant-world.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';

const MFN = '/mfn/v0';
const UPS = 'UPS_PTP_GND';

let server: MwsLocal;
let world: MerchantWorld;
let plain: SpClient;
let client: SpClient;
const begin = async (more = '') => {
  world = await beginMerchant(server, more);
  plain = await signIn(server.spApi!);
  client = await plain.restricted(
    { method: 'POST', path: `${MFN}/shipments` },
    { method: 'GET', path: `${MFN}/shipments/{shipmentId}` },
    { method: 'DELETE', path: `${MFN}/shipments/{shipmentId}` },
  );
};
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(() => begin());
afterAll(() => server.close());

type Json = Record<string, unknown>;
interface Shipment extends Json {
  ShipmentId: string;
  ShippingService: Json & { ShippingServiceOfferId: string; Rate: { Amount: number } };
  Label: { FileContents: { Contents: string; FileType: string; Checksum: string } };
}

const details = (order: string = ORDERS.plain, items: Record<string, number> = PLAIN, more: Json = {}) => ({
  AmazonOrderId: order,
  ItemList: Object.entries(items).map(([OrderItemId, Quantity]) => ({ OrderItemId, Quantity })),
  ShipFromAddress: SENDER,
  PackageDimensions: { Length: 40, Width: 30, Height: 10, Unit: 'centimeters' },
  Weight: { Value: 1000, Unit: 'g' },
  ShippingServiceOptions: {
    DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
    CarrierWillPickUp: false,
  },
  ...more,
});
const create = (more: Json = {}, asked: Json = details()) =>
  client.post(`${MFN}/shipments`, { ShipmentRequestDetails: asked, ShippingServiceId: UPS, ...more });
const shipmentIn = ({ json, text, status }: SpAnswer): Shipment => {
  if (status !== 200) throw new Error(text);
  return json.payload as unknown as Shipment;
};
const eligible = (asked: Json = details(), ShippingOfferingFilter: Json = {}) =>
  plain.post(`${MFN}/eligibleShippingServices`, { ShipmentRequestDetails: asked, ShippingOfferingFilter });
const servicesIn = ({ json }: SpAnswer) =>
  json.payload.ShippingServiceList as unknown as (Json & {
    ShippingServiceId: string;
    ShippingServiceOfferId: string;
    Rate: Json;
  })[];
const codeOf = ({ status, json }: SpAnswer) => [status, json.errors[0]!.code];
const refused = ({ status, json }: SpAnswer) => [status, json.errors[0]!.code, json.errors[0]!.message];

describe('getEligibleShipmentServices', () => {
  it('offers what MWS offers, with numbers for amounts', async () => {
    const answer = await eligible();
    const [offers, mws] = [servicesIn(answer), await world.eligible()];
    expect(offers.map(({ ShippingServiceId }) => ShippingServiceId)).toEqual(mws.ids);
    for (const [at, offer] of offers.entries()) {
      const { Rate, CarrierName, LatestEstimatedDeliveryDate, ShipDate } = mws.offers[at]!;
      expect(offer).toMatchObject({ CarrierName, LatestEstimatedDeliveryDate, ShipDate });
      expect(offer.Rate).toEqual({ CurrencyCode: 'USD', Amount: Number(Rate.Amount) });
      expect(offer.RateWithAdjustments).toEqual(offer.Rate);
    }
    expect(answer.json.payload.TemporarilyUnavailableCarrierList).toContainEqual({ CarrierName: 'UPS' });
    expect(answer.json.payload.TermsAndConditionsNotAcceptedCarrierList).toEqual([]);
  });

  it('looks at the filter, at what has to arrive, and at who agreed to terms', async () => {
    const ids = async (...given: Parameters<typeof eligible>) =>
      servicesIn(await eligible(...given)).map(({ ShippingServiceId }) => ShippingServiceId);
    expect(await ids(details(ORDERS.plain, PLAIN, { MustArriveByDate: '2018-10-31T06:59:59Z' }))).toEqual([
      'UPS_PTP_NEXT_DAY_AIR',
      'FEDEX_PTP_PRIORITY_OVERNIGHT',
    ]);
    const signed = await ids(details(), { DeliveryExperience: 'DeliveryConfirmationWithAdultSignature' });
    expect(signed).toEqual(
      (await world.eligible({}, { DeliveryExperience: 'DeliveryConfirmationWithAdultSignature' })).ids,
    );
    await begin('merchantFulfillment: {terms: [{carrier: FEDEX, accepted: false}]}\n');
    const answer = await eligible();
    expect(servicesIn(answer).some(({ ShippingServiceId }) => /^FEDEX/.test(ShippingServiceId))).toBe(false);
    expect(answer.json.payload.TermsAndConditionsNotAcceptedCarrierList).toEqual([{ CarrierName: 'FEDEX' }]);
    expect(codeOf(await create({ ShippingServiceId: 'FEDEX_PTP_GROUND' }))).toEqual([
      403,
      'TermsAndConditionsNotAccepted',
    ]);
  });
});

describe('a label', () => {
  it('that SP-API buys ships the order, and is the label that MWS shows', async () => {
    const offer = servicesIn(await eligible()).find(({ ShippingServiceId }) => ShippingServiceId === UPS)!;
    const named = { ShippingServiceOfferId: offer.ShippingServiceOfferId };
    const shipment = shipmentIn(await create(named, details(ORDERS.plain, PLAIN, { SellerOrderId: 'S-1' })));
    expect(shipment).toMatchObject({
      Status: 'Purchased',
      AmazonOrderId: ORDERS.plain,
      SellerOrderId: 'S-1',
      ItemList: [{ OrderItemId: '10000000000001', Quantity: 2 }],
      ShipFromAddress: SENDER,
      ShipToAddress: { City: 'Seattle', Phone: '', Email: '' },
      PackageDimensions: { Length: 40, Width: 30, Height: 10, Unit: 'centimeters' },
      Weight: { Value: 1000, Unit: 'g' },
      Insurance: { CurrencyCode: 'USD', Amount: 0 },
      ShippingService: { ...named, Rate: offer.Rate, RateWithAdjustments: offer.Rate },
      CreatedDate: '2018-10-29T19:55:00.123Z',
    });
    const { Contents, Checksum, FileType } = shipment.Label.FileContents;
    const document = gunzipSync(Buffer.from(Contents, 'base64'));
    expect([FileType, createHash('md5').update(document).digest('base64')]).toEqual(['image/png', Checksum]);
    expect(await world.orderStatus(ORDERS.plain)).toBe('Shipped');
    expect(await world.get(shipment.ShipmentId)).toMatchObject({
      TrackingId: shipment.TrackingId,
      Label: { FileContents: { Contents, Checksum, FileType } },
      ShippingService: { Rate: { Amount: shipment.ShippingService.Rate.Amount.toFixed(2) } },
    });
    const kept = shipmentIn(await client.get(`${MFN}/shipments/${shipment.ShipmentId}`));
    expect(kept.ShippingService).toMatchObject({ ...named, ShipDate: '2018-10-29T19:00:00Z' });
    expect(kept.Label).toEqual(shipment.Label);
    expect(codeOf(await create())).toEqual([400, 'ShipmentAlreadyExists']);
  });

  it('that MWS buys by an offer of SP-API is cancelled by SP-API, which MWS sees', async () => {
    const { ShippingServiceOfferId: offerId } = servicesIn(await eligible())[14]!;
    const bought = await world.bought(UPS, undefined, { ShippingServiceOfferId: offerId });
    const path = `${MFN}/shipments/${bought.ShipmentId as string}`;
    expect(shipmentIn(await client.get(path))).toMatchObject({
      TrackingId: bought.TrackingId,
      ShippingService: { ShippingServiceOfferId: offerId },
    });
    const cancelled = shipmentIn(await client.delete(path));
    expect(cancelled.Status).toBe('RefundPending');
    expect(cancelled).not.toHaveProperty('Label');
    expect((await world.get(bought.ShipmentId as string)).Status).toBe('RefundPending');
    expect(refused(await client.delete(path))).toEqual([
      404,
      'InvalidState',
      `The shipment ${bought.ShipmentId as string} cannot be canceled in its current state RefundPending.`,
    ]);
    await world.advance('P3D');
    client = await (await signIn(server.spApi!)).restricted({ method: 'GET', path });
    expect(shipmentIn(await client.get(path)).Status).toBe('RefundApplied');
  });

  it('is bought for what a service wants to be told, which is offered again', async () => {
    await begin(
      'merchantFulfillment: {services: [{id: PIGEON, name: Pigeon, carrier: PIGEON, from: US, to: [US], rate: 3, days: 1, at: "12:00", inputs: true}]}\n',
    );
    const ids = servicesIn(await eligible(details(), { IncludeComplexShippingOptions: true }));
    expect(ids.find(({ ShippingServiceId }) => ShippingServiceId === 'PIGEON')).toMatchObject({
      RequiresAdditionalSellerInputs: true,
    });
    const ask = async () => {
      const body = { ShippingServiceId: 'PIGEON', OrderId: ORDERS.plain, ShipFromAddress: SENDER };
      return (await plain.post(`${MFN}/additionalSellerInputs`, body)).json.payload as unknown as {
        ShipmentLevelFields: Field[];
        ItemLevelFieldsList: { Asin: string; AdditionalInputs: Field[] }[];
      };
    };
    const before = await ask();
    expect(before.ShipmentLevelFields[0]).toMatchObject({
      AdditionalInputFieldName: 'NON_DELIVERABLE_INSTRUCTIONS',
      SellerInputDefinition: {
        IsRequired: true,
        RestrictedSetValues: ['Abandon', 'Return'],
        StoredValue: {},
      },
    });
    const { text } = await world.call('GetAdditionalSellerInputs', {
      ShippingServiceId: 'PIGEON',
      OrderId: ORDERS.plain,
      ...Object.fromEntries(
        Object.entries(SENDER).map(([name, value]) => [`ShipFromAddress.${name}`, value]),
      ),
    });
    const all = [...before.ShipmentLevelFields, ...before.ItemLevelFieldsList[0]!.AdditionalInputs];
    expect(all.map(({ AdditionalInputFieldName: name }) => name)).toEqual(
      [...text.matchAll(/<AdditionalInputFieldName>(\w+)</g)].map(([, name]) => name),
    );

    const chosen = { ShippingServiceId: 'PIGEON', ShipmentLevelSellerInputsList: OF_SHIPMENT };
    expect(codeOf(await create(chosen))).toEqual([400, 'InvalidInput']);
    const [item] = details().ItemList;
    const told = [{ ...item, ItemLevelSellerInputsList: OF_ITEM }];
    const odd = [{ ...item, ItemLevelSellerInputsList: [...OF_ITEM, input('HS_CODE', '?')] }];
    expect(codeOf(await create(chosen, { ...details(), ItemList: odd }))).toEqual([400, 'InvalidInput']);
    const shipment = shipmentIn(await create(chosen, { ...details(), ItemList: told }));
    expect(shipment.ItemList).toEqual(told);
    const [way] = (await ask()).ShipmentLevelFields;
    expect(way!.SellerInputDefinition.StoredValue).toMatchObject({
      DataType: 'STRING',
      ValueAsString: 'RETURN',
    });
  });
});

interface Field {
  AdditionalInputFieldName: string;
  SellerInputDefinition: Json;
}

const input = (AdditionalInputFieldName: string, value: string | Json) => ({
  AdditionalInputFieldName,
  AdditionalSellerInput:
    typeof value === 'string'
      ? { DataType: 'String', ValueAsString: value }
      : { DataType: 'String', ...value },
});
const OF_SHIPMENT = [
  input('NON_DELIVERABLE_INSTRUCTIONS', 'Return'),
  input('SENDER_ADDRESS_TRANSLATED', { ValueAsAddress: { ...SENDER, Name: '卖家' } }),
];
const OF_ITEM = [
  input('ITEM_WEIGHT', { ValueAsWeight: { Value: 10.5, Unit: 'g' } }),
  input('COUNTRY_OF_ORIGIN', 'CN'),
  input('ITEM_DESCRIPTION_TRANSLATED', '杯子'),
  input('ITEM_VALUE', { ValueAsCurrency: { CurrencyCode: 'USD', Amount: 7.5 } }),
  input('ITEM_DESCRIPTION', 'A cup'),
];

describe('what is refused', () => {
  it('an order, items and states, in the order of MWS and in its words', async () => {
    const other = (changed: Json) => create({}, { ...details(), ...changed });
    const cases: [Promise<SpAnswer>, number, string][] = [
      [other({ AmazonOrderId: '111-9999999-9999999' }), 404, 'ResourceNotFound'],
      [other({ ItemList: [{ OrderItemId: '1', Quantity: 1 }] }), 404, 'ItemsNotInOrder'],
      [create({}, details(ORDERS.pending, { '10000000000031': 1 })), 404, 'InvalidState'],
      [create({}, details(ORDERS.japan, { '10000000000051': 1 })), 404, 'RegionNotSupported'],
      [create({}, details(ORDERS.amazon, { '10000000000041': 1 })), 404, 'ShippingServiceNotAvailable'],
      [create({}, details(ORDERS.shipped, { '10000000000061': 1 })), 400, 'ShipmentAlreadyExists'],
      [other({ ShipFromAddress: { ...SENDER, CountryCode: 'AQ' } }), 400, 'InvalidShipFromAddress'],
      [create({ ShippingServiceId: 'NONE' }), 404, 'ShippingServiceNotAvailable'],
      [create({ ShippingServiceOfferId: 'x' }), 400, 'InvalidShippingServiceOfferId'],
      [client.get(`${MFN}/shipments/00000000-0000-0000-0000-000000000000`), 404, 'ResourceNotFound'],
    ];
    for (const [answer, status, code] of cases) expect(codeOf(await answer), code).toEqual([status, code]);
    const mws = await world.create('NONE');
    expect(refused(await create({ ShippingServiceId: 'NONE' }))).toEqual(refusalOf(mws));
    await begin('merchantFulfillment: {balance: 1}\n');
    expect(codeOf(await create())).toEqual([400, 'InsufficientFunds']);
    expect(await world.orderStatus(ORDERS.plain)).toBe('Unshipped');
  });

  it('bodies that are not as the model says', async () => {
    const { PackageDimensions: size, ...without } = details();
    const bad: Json[] = [
      without,
      { ...details(), PackageDimensions: { ...size, Length: 0 } },
      { ...details(), PackageDimensions: { Length: 1, Width: 1, Height: 1 } },
      { ...details(), Weight: { Value: 0, Unit: 'g' } },
      { ...details(), Weight: { Value: 1, Unit: 'grams' } },
      { ...details(), ItemList: [] },
      { ...details(), ItemList: [{ OrderItemId: '10000000000001', Quantity: 0 }] },
      { ...details(), ShipDate: 'tomorrow' },
      { ...details(), ShipFromAddress: { ...SENDER, StateOrProvinceCode: null } },
      {
        ...details(),
        ShippingServiceOptions: {
          ...details().ShippingServiceOptions,
          DeclaredValue: { CurrencyCode: 'USD', Amount: -1 },
        },
      },
    ];
    for (const body of bad)
      expect(refused(await create({}, body)), JSON.stringify(body)).toEqual([
        400,
        'InvalidInput',
        'Invalid request parameters',
      ]);
  });

  it('an ordinary token where a restricted one is needed, and a restricted one elsewhere', async () => {
    const body = { ShipmentRequestDetails: details(), ShippingServiceId: UPS };
    const denied = [403, 'Unauthorized', 'Access to requested resource is denied.'];
    expect(refused(await plain.post(`${MFN}/shipments`, body))).toEqual(denied);
    for (const call of [plain.get(`${MFN}/shipments/x`), plain.delete(`${MFN}/shipments/x`)])
      expect(refused(await call)).toEqual(denied);
    expect(refused(await client.post(`${MFN}/eligibleShippingServices`, body))).toEqual(denied);
  });
});

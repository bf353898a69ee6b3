import { beforeEach, describe, expect, test } from 'vitest';
import { forceTransport } from '../../store/inbound/move-transport.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { findTransport } from '../../store/inbound/transport.js';
import { JP, PART, US } from '../../store/orders/testing.js';
import { createInboundShop, FROM } from './testing.js';
import type { Given, InboundShop } from './testing.js';

let shop: InboundShop;
let ShipmentId: string;
beforeEach(() => {
  shop = createInboundShop();
  ShipmentId = shop.ship();
});

const planOf = (item: Given, more: Given = {}): Given => ({
  ShipFromAddress: FROM,
  InboundShipmentPlanRequestItems: [{ SellerSKU: 'SKU-1', Quantity: 4, ...item }],
  ...more,
});
const itemOf = (item: Given): Given => ({
  ShipmentId,
  InboundShipmentHeader: shop.header(),
  InboundShipmentItems: [{ SellerSKU: 'SKU-1', QuantityShipped: 4, ...item }],
});

const BOX = { Length: 12, Width: 10, Height: 8, Unit: 'inches' };
const parcel = (dimensions: Given = {}, weight: number | string = 5): Given => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'SP',
  TransportDetails: {
    PartneredSmallParcelData: {
      PackageList: [{ Dimensions: { ...BOX, ...dimensions }, Weight: { Value: weight, Unit: 'pounds' } }],
    },
  },
});
const freight = (data: Given): Given => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'LTL',
  TransportDetails: {
    PartneredLtlData: {
      Contact: { Name: 'Bob', Phone: '555', Email: 'bob@example.com', Fax: '556' },
      BoxCount: 12,
      FreightReadyDate: '2020-06-30',
      PalletList: [{ Dimensions: { ...BOX }, IsStacked: false }],
      ...data,
    },
  },
});

test.each([
  ['4294967296', 'Member must have value less than or equal to 2147483647'],
  ['0', 'Member must have value greater than or equal to 1'],
  ['1e3', 'Member must be an integer'],
])('a plan of %s units is refused', (Quantity, constraint) => {
  expect(shop.refuse('CreateInboundShipmentPlan', planOf({ Quantity }))[2]).toContain(constraint);
});

test('a case has no fewer than 0 units', () => {
  const below = 'Member must have value greater than or equal to 0';
  expect(shop.refuse('CreateInboundShipmentPlan', planOf({ QuantityInCase: -1 }))[2]).toContain(below);
  expect(shop.refuse('UpdateInboundShipment', itemOf({ QuantityInCase: -1 }))[2]).toContain(below);
});

test.each(['soon', '2020-06-31', '31.12.2020'])('units cannot be released on %s', (ReleaseDate) => {
  expect(shop.refuse('UpdateInboundShipment', itemOf({ ReleaseDate })).slice(0, 2)).toEqual([
    400,
    'MalformedInput',
  ]);
  expect(shop.ask('ListInboundShipmentItems', { ShipmentId }).ItemData).toMatchObject([
    { QuantityShipped: 10 },
  ]);
});

test('one SKU is prepped in one way by one owner', () => {
  const PrepDetailsList = {
    'PrepDetails.1': { PrepInstruction: 'Taping', PrepOwner: 'SELLER' },
    'PrepDetails.2': { PrepInstruction: 'Taping', PrepOwner: 'AMAZON' },
  };
  expect(shop.refuse('CreateInboundShipmentPlan', planOf({ PrepDetailsList }))[1]).toBe(
    'IncompatiblePrepOwner',
  );
});

test('a subdivision gets what is sent to its own centres, and has to have one', () => {
  shop.list('SKU-JP', {}, { participation: PART[JP], price: { amount: '1500', currency: 'JPY' } });
  const to = (ShipToCountrySubdivisionCode: string) =>
    planOf({ SellerSKU: 'SKU-JP' }, { ShipToCountrySubdivisionCode });

  expect(shop.ask('CreateInboundShipmentPlan', to('JP-Osaka')).InboundShipmentPlans).toMatchObject([
    { DestinationFulfillmentCenterId: 'KIX1' },
  ]);
  for (const nowhere of ['JP-Tokyo', 'JP', 'IN-KA'])
    expect(shop.refuse('CreateInboundShipmentPlan', to(nowhere)).slice(0, 2)).toEqual([
      400,
      'InvalidRequestException',
    ]);
});

test('a product that has variations is a parent, whatever else is said of it', () => {
  shop.list('PARENT', { variationTheme: ['Color'] });
  const MarketplaceId = US;
  const bySku = { SellerSKUList: ['PARENT', 'SKU-1'], MarketplaceId };
  const byAsin = { ASINList: ['B0PARENT00'], MarketplaceId };
  expect(shop.refuse('GetInboundGuidanceForSKU', bySku, 'Id')[1]).toBe('InvalidParamaterValue');
  expect(shop.refuse('GetInboundGuidanceForASIN', byAsin, 'Id')[1]).toBe('InvalidParamaterValue');
});

describe('a partnered carrier', () => {
  const refusal = (given: Given) => shop.refuse('PutTransportContent', given).slice(0, 2);
  const none = () => shop.refuse('GetTransportContent', { ShipmentId })[1];

  test('carries what is larger and heavier than nothing', () => {
    for (const given of [parcel({ Length: 0 }), parcel({ Height: -1 }), parcel({}, '0.0'), parcel({}, -3)])
      expect(refusal(given)).toEqual([400, 'InvalidRequestException']);
    for (const data of [
      { BoxCount: 0 },
      { TotalWeight: { Value: -1, Unit: 'pounds' } },
      { SellerDeclaredValue: { Value: -1, CurrencyCode: 'USD' } },
      { PalletList: [{ Dimensions: { ...BOX, Width: -40 }, IsStacked: false }] },
      { FreightReadyDate: '2020-06-31' },
    ])
      expect(refusal(freight(data))).toEqual([400, 'InvalidRequestException']);
    expect(none()).toBe('TransportContentNotFound');
  });

  test.each(['ERROR_ON_ESTIMATING', 'ERROR_ON_CONFIRMING', 'ERROR_IN_VOIDING', 'VOIDED'] as const)(
    'can be told anew after %s',
    (status) => {
      shop.ask('PutTransportContent', parcel());
      const shipment = findShipment(shop.world, ShipmentId)!;
      forceTransport(shop.world, shipment, findTransport(shop.world, shipment.id)!, status);
      expect(shop.ask('PutTransportContent', parcel())).toEqual({
        TransportResult: { TransportStatus: 'WORKING' },
      });
    },
  );
});

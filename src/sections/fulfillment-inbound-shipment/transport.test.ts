import { beforeEach, describe, expect, test } from 'vitest';
import { addTransportFailure } from '../../store/inbound/transport.js';
import { setInboundSettings } from '../../store/inbound/settings.js';
import { DAY, HOUR } from '../../world/testing.js';
import { createInboundShop } from './testing.js';
import type { Given, InboundShop } from './testing.js';

let shop: InboundShop;
let ShipmentId: string;
beforeEach(() => {
  shop = createInboundShop();
  ShipmentId = shop.ship();
});

const BOX = {
  Dimensions: { Length: 12, Width: 10, Height: 8, Unit: 'inches' },
  Weight: { Value: '5.5', Unit: 'pounds' },
};
const parcels = (more: Given = {}): Given => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'SP',
  TransportDetails: { PartneredSmallParcelData: { PackageList: [BOX, BOX, BOX], ...more } },
});
const freight = (data: Given = {}): Given => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'LTL',
  TransportDetails: {
    PartneredLtlData: {
      Contact: { Name: 'Bob', Phone: '555', Email: 'bob@example.com', Fax: '556' },
      BoxCount: 12,
      FreightReadyDate: '2020-06-26',
      PalletList: [{ Dimensions: BOX.Dimensions, Weight: { Value: 500, Unit: 'pounds' }, IsStacked: false }],
      ...data,
    },
  },
});
const own = (data: Given): Given => ({
  ShipmentId,
  IsPartnered: false,
  ShipmentType: 'SP',
  TransportDetails: { NonPartneredSmallParcelData: data },
});
const content = () => shop.ask('GetTransportContent', { ShipmentId }).TransportContent!;
const status = () => content().TransportResult.TransportStatus;
const code = (name: Parameters<InboundShop['refuse']>[0], given: Given = { ShipmentId }) =>
  shop.refuse(name, given)[1];

function confirm(given: Given) {
  shop.ask('PutTransportContent', given);
  shop.ask('EstimateTransportRequest', { ShipmentId });
  shop.after(10_000);
  shop.ask('ConfirmTransportRequest', { ShipmentId });
  shop.after(30_000);
}

describe('a partnered carrier', () => {
  test('8: is told, then estimates', () => {
    expect(shop.ask('PutTransportContent', parcels())).toEqual({
      TransportResult: { TransportStatus: 'WORKING' },
    });
    expect(content().TransportDetails.PartneredSmallParcelData).not.toHaveProperty('PartneredEstimate');
    expect(shop.ask('EstimateTransportRequest', { ShipmentId })).toEqual({
      TransportResult: { TransportStatus: 'ESTIMATING' },
    });
    expect(status()).toBe('ESTIMATING');
    shop.after(10_000);
    expect(status()).toBe('ESTIMATED');
    // 16.5 lb at 0.45, three boxes at 4.00.
    expect(content().TransportDetails.PartneredSmallParcelData!.PartneredEstimate).toEqual({
      Amount: { CurrencyCode: 'USD', Value: '19.43' },
      ConfirmDeadline: shop.world.now() + DAY,
    });
  });

  test('9: is confirmed after its estimate, with tracking ids', () => {
    shop.ask('PutTransportContent', parcels());
    expect(shop.refuse('ConfirmTransportRequest', { ShipmentId })).toEqual([
      400,
      'InvalidRequestException',
      'offerId may not be null',
    ]);
    shop.ask('EstimateTransportRequest', { ShipmentId });
    shop.after(10_000);
    const before = content().TransportDetails.PartneredSmallParcelData!.PackageList[0]!;
    expect(before).toMatchObject({ CarrierName: 'UNITED_PARCEL_SERVICE_INC', PackageStatus: 'SHIPPED' });
    expect(before).not.toHaveProperty('TrackingId');
    expect(shop.ask('ConfirmTransportRequest', { ShipmentId })).toEqual({
      TransportResult: { TransportStatus: 'CONFIRMING' },
    });
    shop.after(30_000);
    const { PackageList, PartneredEstimate } = content().TransportDetails.PartneredSmallParcelData!;
    expect(status()).toBe('CONFIRMED');
    expect(PackageList[0]!.TrackingId).toMatch(/^1Z[0-9A-Z]{16}$/);
    expect(PartneredEstimate!.VoidDeadline).toBe(shop.world.now() + DAY);
    expect(shop.status(ShipmentId)).toBe('WORKING');
  });

  test.each([
    ['SP', () => parcels(), DAY],
    ['LTL', () => freight(), HOUR],
  ])('10: %s can be given back until its deadline', (_, given, window) => {
    confirm(given());
    shop.after(window - 1);
    expect(shop.ask('VoidTransportRequest', { ShipmentId })).toEqual({
      TransportResult: { TransportStatus: 'VOIDING' },
    });
    shop.after(30_000);
    expect(status()).toBe('VOIDED');

    confirm(given());
    shop.after(window);
    expect(code('VoidTransportRequest')).toBe('CannotVoidTransportContent');
  });

  test('11: fails where the world says so', () => {
    addTransportFailure(shop.world, {
      shipmentId: ShipmentId,
      at: 'estimating',
      code: 'E412',
      text: 'Not now',
    });
    shop.ask('PutTransportContent', parcels());
    shop.ask('EstimateTransportRequest', { ShipmentId });
    shop.after(10_000);
    expect(content().TransportResult).toEqual({
      TransportStatus: 'ERROR_ON_ESTIMATING',
      ErrorCode: 'E412',
      ErrorDescription: 'Not now',
    });
  });

  test('forgets an estimate that nobody confirmed, or whose items changed', () => {
    shop.ask('PutTransportContent', parcels());
    shop.ask('EstimateTransportRequest', { ShipmentId });
    shop.after(10_000 + DAY);
    expect(status()).toBe('WORKING');
    shop.ask('EstimateTransportRequest', { ShipmentId });
    shop.after(10_000);
    shop.update(ShipmentId, {}, { 'SKU-1': 10 });
    expect(status()).toBe('ESTIMATED');
    shop.update(ShipmentId, {}, { 'SKU-1': 11 });
    expect(status()).toBe('WORKING');
  });

  test('takes freight, and fills in what it works out', () => {
    shop.ask('PutTransportContent', freight());
    expect(content().TransportDetails.PartneredLtlData).toMatchObject({
      TotalWeight: { Value: '500', Unit: 'pounds' },
      PreviewPickupDate: Date.UTC(2020, 5, 27),
      PreviewFreightClass: '50',
      AmazonReferenceId: expect.stringMatching(/^\d{3}[A-Z]{3}\d{3}$/) as string,
      IsBillOfLadingAvailable: false,
    });
    const refused = (data: Given) => shop.refuse('PutTransportContent', freight(data))[1];
    expect(refused({ FreightReadyDate: '2020-06-25' })).toBe('InvalidRequestException');
    expect(refused({ FreightReadyDate: 'soon' })).toBe('InvalidRequestException');
    const high = { Length: 48, Width: 40, Height: 61, Unit: 'inches' };
    expect(refused({ PalletList: [{ Dimensions: high, IsStacked: false }] })).toBe('InvalidRequestException');
    expect(refused({ Contact: { Name: 'x'.repeat(51), Phone: '1', Email: 'e', Fax: '1' } })).toBe(
      'ValidationError',
    );
  });

  test('refuses what does not fit', () => {
    const put = (given: Given) => code('PutTransportContent', given);
    expect(put({ ...parcels(), TransportDetails: undefined })).toBe('NoPackagesOrPallets');
    expect(put(parcels({ CarrierName: 'PIGEON' }))).toBe('UnknownCarrierType');
    expect(put(parcels({ CarrierName: 'DHL_STANDARD' }))).toBe('CarrierInvalidForMarketplace');
    setInboundSettings(shop.world, { partneredCarrier: false });
    expect(put(parcels())).toBe('AmazonContractNotSigned');
  });

  test('cannot be changed once it is booked', () => {
    confirm(parcels());
    expect(code('PutTransportContent', parcels())).toBe('InvalidOperation');
    expect(code('EstimateTransportRequest')).toBe('CannotEstimateTransportContent');
  });
});

describe('a carrier of the seller', () => {
  test('has any name, and its packages follow the shipment', () => {
    shop.ask(
      'PutTransportContent',
      own({ CarrierName: 'DHL EXPRESS (USA) INC', PackageList: [{ TrackingId: 'T1' }] }),
    );
    shop.ask('PutTransportContent', own({ CarrierName: 'OTHER', PackageList: [{ TrackingId: 'T2' }] }));
    expect(content().TransportDetails).toEqual({
      NonPartneredSmallParcelData: {
        PackageList: [{ CarrierName: 'OTHER', TrackingId: 'T2', PackageStatus: 'SHIPPED' }],
      },
    });
    expect(code('EstimateTransportRequest')).toBe('CannotEstimateTransportContent');
  });

  test('must be named, with something that it carries', () => {
    const put = (given: Given) => code('PutTransportContent', given);
    expect(put(own({ PackageList: [{ TrackingId: 'T1' }] }))).toBe('MissingCarrierType');
    expect(put(own({ CarrierName: 'OTHER' }))).toBe('NoPackagesOrPallets');
    expect(put(own({ CarrierName: 'OTHER', PackageList: [{ TrackingId: 'T'.repeat(31) }] }))).toBe(
      'ValidationError',
    );
    const short = { CarrierName: 'OTHER', ProNumber: '123456' };
    expect(
      shop.refuse('PutTransportContent', {
        ...own({}),
        ShipmentType: 'LTL',
        TransportDetails: { NonPartneredLtlData: short },
      }),
    ).toEqual([
      400,
      'ValidationError',
      "1 validation error detected: Value '123456' at 'transportDetails.nonPartneredLtlData.proNumber' failed to satisfy constraint: Member must have length greater than or equal to 7",
    ]);
  });
});

test('nothing can be asked of a transport that nobody told of', () => {
  for (const name of [
    'GetTransportContent',
    'EstimateTransportRequest',
    'ConfirmTransportRequest',
    'VoidTransportRequest',
  ] as const)
    expect(code(name)).toBe('TransportContentNotFound');
  expect(code('GetTransportContent', { ShipmentId: 'FBA0' })).toBe('UnknownShipmentId');
});

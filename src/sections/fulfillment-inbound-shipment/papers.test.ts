import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { setCartons } from '../../store/inbound/cartons.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { cancelFeed, insertFeed } from '../../store/feeds.js';
import { createInboundShop } from './testing.js';
import type { Given, InboundShop } from './testing.js';

let shop: InboundShop;
let ShipmentId: string;
beforeEach(() => {
  shop = createInboundShop();
  ShipmentId = shop.ship();
});

/** The file in an answered document, after its checksum was found right. */
function fileOf({ TransportDocument }: { TransportDocument?: { PdfDocument: string; Checksum: string } }) {
  const zip = Buffer.from(TransportDocument!.PdfDocument, 'base64');
  expect(createHash('md5').update(zip).digest('base64')).toBe(TransportDocument!.Checksum);
  const [[name, bytes]] = Object.entries(unzipSync(zip)) as [[string, Uint8Array]];
  return { name, text: Buffer.from(bytes).toString('latin1') };
}
const pagesOf = (text: string) =>
  /\/Type \/Pages\s+\/Count (\d+)/.exec(text)?.[1] ?? /\/Count (\d+)/.exec(text)?.[1];
const LETTER = { PageType: 'PackageLabel_Letter_6' };
const code = (name: Parameters<InboundShop['refuse']>[0], given: Given) =>
  shop.refuse(name, { ShipmentId, ...given })[1];

const freight = (): Given => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'LTL',
  TransportDetails: {
    PartneredLtlData: {
      Contact: { Name: 'Bob', Phone: '555', Email: 'bob@example.com', Fax: '556' },
      BoxCount: 12,
      FreightReadyDate: '2020-07-01',
      TotalWeight: { Value: 500, Unit: 'pounds' },
    },
  },
});
function book(given: Given) {
  shop.ask('PutTransportContent', given);
  shop.ask('EstimateTransportRequest', { ShipmentId });
  shop.after(10_000);
  shop.ask('ConfirmTransportRequest', { ShipmentId });
  shop.after(30_000);
}

describe('labels', () => {
  test('of boxes are numbered, and the same for the same shipment', () => {
    const ask = () => shop.ask('GetPackageLabels', { ShipmentId, ...LETTER, NumberOfPackages: 7 });
    const { name, text } = fileOf(ask());

    expect([name, text.slice(0, 5), pagesOf(text)]).toEqual([`${ShipmentId}.pdf`, '%PDF-', '2']);
    expect(ask()).toEqual(ask());
  });

  test('for thermal printers are ZPL, with the id of each box', () => {
    const given = { ShipmentId, PageType: 'PackageLabel_Thermal', NumberOfPackages: 2 };
    const { name, text } = fileOf(shop.ask('GetPackageLabels', given));
    expect(name).toBe(`${ShipmentId}.zpl`);
    expect(text).toContain(`${ShipmentId}U000001`);
    expect(text).toContain(`${ShipmentId}U000002`);
  });

  test('12: of boxes that a feed told of', () => {
    const label = (...ids: string[]): Given => ({ PackageLabelsToPrint: ids, ...LETTER });
    expect(code('GetUniquePackageLabels', label('C1'))).toBe('NoPackageContentInformation');
    const { world, seller } = shop;
    const document = world.documents.keep(
      world.database,
      world.documents.spoolBytes(Buffer.from(`<ShipmentId>${ShipmentId}</ShipmentId>`)),
    );
    const feed = insertFeed(world, {
      seller: seller.id,
      feedType: '_POST_FBA_INBOUND_CARTON_CONTENTS_',
      document,
      details: { marketplaceIds: [], purgeAndReplace: false, contentType: 'text/xml' },
    });
    expect(code('GetUniquePackageLabels', label('C1'))).toBe('PackageContentFeedNotComplete');
    cancelFeed(world, feed);
    setCartons(world, findShipment(world, ShipmentId)!, [
      { cartonId: 'C1', items: [{ sku: 'SKU-1', quantity: 10 }] },
    ]);
    expect(shop.refuse('GetUniquePackageLabels', { ShipmentId, ...label(`${ShipmentId}U000001`) })).toEqual([
      400,
      'IncorrectPackageIdentifier',
      `Provided SellerCartonIds are not valid: [[${ShipmentId}U000001]] for Shipment: [${ShipmentId}]`,
    ]);
    const { text } = fileOf(
      shop.ask('GetUniquePackageLabels', { ShipmentId, ...label('C1'), PageType: 'PackageLabel_Thermal' }),
    );
    expect(text).toContain(`${ShipmentId}U000001`);
    expect(code('GetUniquePackageLabels', label(...Array<string>(1_000).fill('C1')))).toBe('MaxSizeReached');
    expect(shop.refuse('GetUniquePackageLabels', { ShipmentId, ...LETTER })[2]).toBe(
      "1 validation error detected: Value null at 'cartonIdList' failed to satisfy constraint: Member must not be null",
    );
    expect(
      shop.ask('ListInboundShipments', { ShipmentIdList: [ShipmentId] }).ShipmentData![0]!.BoxContentsSource,
    ).toBe('FEED');
  });

  test('13: of pallets are for freight, and paper is that of the country', () => {
    expect(code('GetPalletLabels', { ...LETTER, NumberOfPallets: 1 })).toBe('InvalidOperation');
    expect(
      shop.refuse('GetPackageLabels', { ShipmentId, PageType: 'PackageLabel_A4_4', NumberOfPackages: 1 }),
    ).toEqual([
      400,
      'InvalidParameterValue',
      'PageType PackageLabel_A4_4 is not supported for this shipment',
    ]);
    shop.ask('PutTransportContent', freight());
    const { text } = fileOf(
      shop.ask('GetPalletLabels', { ShipmentId, PageType: 'PackageLabel_Plain_Paper', NumberOfPallets: 2 }),
    );
    expect(pagesOf(text)).toBe('8');
  });

  test('say when a count is missing, or too many are wanted', () => {
    expect(shop.refuse('GetPackageLabels', { ShipmentId, ...LETTER })[2]).toBe(
      `pageSize must be provided for Non-Partnered and LTL Shipments. Cannot print labels [shipmentId=${ShipmentId}]`,
    );
    expect(code('GetPackageLabels', { ...LETTER, NumberOfPackages: 1_000 })).toBe('MaxSizeReached');
    expect(code('GetPackageLabels', { ...LETTER, NumberOfPackages: 0 })).toBe('InvalidOperation');
  });

  test('of a partnered carrier are there once it is booked', () => {
    const box = {
      Dimensions: { Length: 1, Width: 1, Height: 1, Unit: 'inches' },
      Weight: { Value: 1, Unit: 'pounds' },
    };
    const parcels: Given = {
      ShipmentId,
      IsPartnered: true,
      ShipmentType: 'SP',
      TransportDetails: { PartneredSmallParcelData: { PackageList: [box, box] } },
    };
    shop.ask('PutTransportContent', parcels);
    expect(code('GetPackageLabels', LETTER)).toBe('InvalidOperation');
    book(parcels);
    const { text } = fileOf(shop.ask('GetPackageLabels', { ShipmentId, PageType: 'PackageLabel_Thermal' }));
    expect(text.match(/TRACKING|1Z\w{16}/g)!.length).toBeGreaterThanOrEqual(2);
    expect(text.match(/\^XA/g)).toHaveLength(4);
  });
});

test('a bill of lading is there once freight is booked', () => {
  expect(code('GetBillOfLading', {})).toBe('TransportContentNotFound');
  shop.ask('PutTransportContent', freight());
  expect(code('GetBillOfLading', {})).toBe('InvalidOperation');
  book(freight());
  const { name, text } = fileOf(shop.ask('GetBillOfLading', { ShipmentId }));
  expect([name, pagesOf(text)]).toEqual([`${ShipmentId}-bill-of-lading.pdf`, '1']);
});

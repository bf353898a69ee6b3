import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws } from './mws-call.js';
import { ADDRESS, beginOutbound, CA, itemsOf, membersOf, refusalOf, SELLER, under, US } from './outbound-world.js'; // prettier-ignore
import type { OutboundWorld } from './outbound-world.js';
import type { XmlTree } from './mws-call.js';

let server: MwsLocal;
let world: OutboundWorld;
const begin = async (more = '') => {
  world = await beginOutbound(server, more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

const INVALID = 'InvalidRequestException';
/** The previews of a call, by speed. */
const previews = async (items: Record<string, number>, more: Record<string, string> = {}) => {
  const { status, xml } = await world.call('GetFulfillmentPreview', { ...under('Address', ADDRESS), ...itemsOf(items), ...more }); // prettier-ignore
  expect(status).toBe(200);
  const { FulfillmentPreviews } = xml.GetFulfillmentPreviewResponse.GetFulfillmentPreviewResult;
  return membersOf(FulfillmentPreviews);
};

describe('FulfillmentOutboundShipment previews', () => {
  it('check 10: units on their way count for a preview, and not for an order', async () => {
    const found = await previews({ PAN: 3 });
    expect(found.map((one) => [one.ShippingSpeedCategory, one.IsFulfillable])).toEqual([
      ['Standard', 'true'],
      ['Expedited', 'true'],
      ['Priority', 'true'],
    ]);
    expect(found[0]).toMatchObject({
      MarketplaceId: US,
      IsCODCapable: 'false',
      EstimatedShippingWeight: { Unit: 'LB', Value: '3.31' },
      UnfulfillablePreviewItems: '',
    });
    expect(membersOf(found[0].EstimatedFees).map(({ Name, Amount }) => [Name, Amount.Value])).toEqual([
      ['FBAPerUnitFulfillmentFee', '2.25'],
      ['FBAPerOrderFulfillmentFee', '4.75'],
      ['FBATransportationFee', '1.49'],
    ]);
    expect((await world.create('F-1', { PAN: 3 })).status).toBe(400);
    const [none] = await previews({ PAN: 6 });
    expect([none.IsFulfillable, none.UnfulfillablePreviewItems.member.ItemUnfulfillableReasons.member]).toEqual(['false', 'InventoryUnavailable']); // prettier-ignore
  });

  it('check 10: so do units of a shipment that is being prepared, and those between two warehouses', async () => {
    const sent = (status: string) => ({ sellerId: SELLER, marketplaceId: US, status, items: [{ sku: 'CUP', shipped: 5 }] }); // prettier-ignore
    for (const status of ['WORKING', 'DELETED', 'CLOSED'])
      expect((await world.ask('POST', '/inbound-shipments', sent(status))).status).toBe(201);
    await world.ask('PATCH', '/inventory', { sellerId: SELLER, sku: 'CUP', transfer: 1 });
    // Five are in stock.
    expect((await previews({ CUP: 11 })).map((one) => one.IsFulfillable)).toEqual(['true', 'true', 'true']);
    expect((await previews({ CUP: 12 }))[0].IsFulfillable).toBe('false');
    expect((await world.create('F-1', { CUP: 6 })).status).toBe(400);
  });

  it('check 4: what leaves changes nothing of the supply', async () => {
    await world.create('F-1', { CUP: 2 });
    await world.advance('P1D');
    expect((await world.stock('CUP'))[1]).toBe(0);
    const since = { QueryStartDateTime: '2020-06-24T15:00:00Z' };
    const { text } = await callMws(server, '/FulfillmentInventory/2010-10-01', 'ListInventorySupply', since);
    expect(text).toContain('<InventorySupplyList/>');
  });

  it('check 11: a speed that does not reach an address', async () => {
    const alaska = { ...ADDRESS, StateOrProvinceCode: 'AK', City: 'Juneau', PostalCode: '99801' };
    const found = await previews({ CUP: 1 }, under('Address', alaska));
    expect(found.map((one) => [one.ShippingSpeedCategory, one.IsFulfillable])).toEqual([
      ['Standard', 'true'],
      ['Expedited', 'true'],
      ['Priority', 'false'],
    ]);
    expect(found[2].OrderUnfulfillableReasons.member).toBe('DeliverySLAUnavailable');
    expect(found[2].EstimatedFees).toBeUndefined();
    const there = under('DestinationAddress', alaska);
    const fast = { ...there, ShippingSpeedCategory: 'Priority' };
    expect(refusalOf(await world.create('F-1', { CUP: 1 }, fast))).toEqual([400, INVALID, 'Delivery SLA is not available for destination address']); // prettier-ignore
    expect((await world.create('F-1', { CUP: 1 }, there)).status).toBe(200);
  });
});

describe('FulfillmentOutboundShipment when units are not found', () => {
  const missing = (when: string) => `fulfillment: {notFound: [{sku: CUP, quantity: 1, when: ${when}}]}\n`;
  const shipped = async (policy: string) => {
    await world.create(policy, { CUP: 1, POT: 1 }, { FulfillmentPolicy: policy });
    await world.advance('P2D');
    return [await world.status(policy), await world.itemsIn(policy)] as const;
  };

  it.each([
    ['before', 'FillOrKill', 'UNFULFILLABLE', 1, [100, 0]],
    ['after', 'FillOrKill', 'COMPLETE_PARTIALLED', 0, [99, 0]],
    ['before', 'FillAll', 'PROCESSING', 0, [99, 0]],
    ['before', 'FillAllAvailable', 'COMPLETE_PARTIALLED', 0, [99, 0]],
    ['after', 'FillAllAvailable', 'COMPLETE_PARTIALLED', 0, [99, 0]],
  ] as const)(
    'check 12: found missing %s picking, with %s, it ends as %s',
    async (when, policy, status, pots, left) => {
      await begin(missing(when));
      expect(await shipped(policy)).toEqual([status, [['CUP', 1, 0, 1], ['POT', 1, 0, pots]]]); // prettier-ignore
      expect([await world.stock('CUP'), await world.stock('POT')]).toEqual([[4, 0], left]);
    },
  );

  it('check 12: what FillAll waits for can be cancelled', async () => {
    await begin(missing('before'));
    await shipped('FillAll');
    expect((await world.cancel('FillAll')).status).toBe(200);
    expect([await world.status('FillAll'), (await world.itemsIn('FillAll'))[0]]).toEqual([
      'COMPLETE_PARTIALLED',
      ['CUP', 1, 1, 0],
    ]);
    expect((await world.row('FillAll')).status).toBe('PartiallyShipped');
  });
});

describe('FulfillmentOutboundShipment afterwards', () => {
  const track = async (number: string) => {
    const { xml } = await world.call('GetPackageTrackingDetails', { PackageNumber: number });
    return xml.GetPackageTrackingDetailsResponse.GetPackageTrackingDetailsResult as XmlTree;
  };

  it('check 13: a package is tracked from its centre to the door', async () => {
    await world.create('F-1');
    await world.advance('P1D');
    const { PackageNumber } = (await world.only('F-1')).FulfillmentShipmentPackage.member;
    expect(await track(PackageNumber)).toMatchObject({
      CurrentStatus: 'IN_TRANSIT',
      CarrierCode: 'UPS',
      ShipDate: '2020-06-25T14:10:37Z',
      ShipToAddress: { City: 'Seattle', State: 'WA', Country: 'US' },
      TrackingEvents: { member: { EventCode: 'EVENT_102', EventAddress: { City: 'Phoenix' } } },
    });
    await world.advance('P3D');
    expect(membersOf((await track(PackageNumber)).TrackingEvents)).toHaveLength(3);
    await world.advance('P1D');
    const end = await track(PackageNumber);
    expect(end).toMatchObject({ CurrentStatus: 'DELIVERED', AdditionalLocationInfo: 'FRONT_DOOR' });
    expect(membersOf(end.TrackingEvents).map(({ EventCode }) => EventCode)).toEqual(['EVENT_102', 'EVENT_202', 'EVENT_201', 'EVENT_302', 'EVENT_301']); // prettier-ignore
    expect(refusalOf(await world.call('GetPackageTrackingDetails', { PackageNumber: '42343' }))).toEqual([400, INVALID, "Requested package '42343' not found"]); // prettier-ignore
  });

  it('check 14: units come back', async () => {
    const returns = async (id: string, ...items: Record<string, string>[]) => {
      const members = items.map((item, at) =>
        under(`Items.member.${at + 1}`, {
          SellerFulfillmentOrderItemId: 'item-CUP',
          ReturnReasonCode: 'DEFECTIVE',
          ...item,
        }),
      );
      return world.call(
        'CreateFulfillmentReturn',
        Object.assign({ SellerFulfillmentOrderId: id }, ...members),
      );
    };
    const result = ({ xml }: { xml: XmlTree }) =>
      xml.CreateFulfillmentReturnResponse.CreateFulfillmentReturnResult as XmlTree;
    await world.create('F-1');
    const early = result(await returns('F-1', { SellerReturnItemId: 'R-1', AmazonShipmentId: 'DAAAAAAAA' }));
    expect(early.InvalidReturnItemList.member.InvalidItemReason.InvalidItemReasonCode).toBe('NoCompletedShipItems'); // prettier-ignore
    await world.advance('P1D');
    const { AmazonShipmentId } = await world.only('F-1');
    const made = result(
      await returns(
        'F-1',
        { SellerReturnItemId: 'R-1', AmazonShipmentId },
        { SellerReturnItemId: 'R-1', AmazonShipmentId },
        { SellerReturnItemId: 'R-2', AmazonShipmentId, ReturnReasonCode: 'BORED' },
      ),
    );
    expect(made.ReturnItemList.member).toMatchObject({ SellerReturnItemId: 'R-1', Status: 'New' });
    expect(membersOf(made.InvalidReturnItemList).map((one) => one.InvalidItemReason)).toEqual([
      {
        InvalidItemReasonCode: 'DuplicateRequest',
        Description: 'There are duplicate return requests for this item.',
      },
      { InvalidItemReasonCode: 'InvalidValues', Description: expect.any(String) },
    ]);
    expect(made.ReturnAuthorizationList.member).toMatchObject({
      ReturnAuthorizationId: made.ReturnItemList.member.ReturnAuthorizationId,
      AmazonRmaId: expect.stringMatching(/RRMA$/),
      ReturnToAddress: { City: 'Phoenix', CountryCode: 'US' },
    });
    await returns('F-1', { SellerReturnItemId: 'R-3', AmazonShipmentId });
    const last = result(await returns('F-1', { SellerReturnItemId: 'R-4', AmazonShipmentId }));
    expect(last.InvalidReturnItemList.member.InvalidItemReason.InvalidItemReasonCode).toBe('NoReturnableQuantity'); // prettier-ignore
    await world.advance('P10D');
    const { ReturnItemList } = await world.get('F-1');
    expect(membersOf(ReturnItemList).map((one) => [one.Status, one.ReturnReceivedCondition])).toEqual([
      ['Processed', 'Sellable'],
      ['Processed', 'Sellable'],
    ]);
    expect(await world.stock('CUP')).toEqual([5, 0]);

    await world.create('F-2', { POT: 1 }, { MarketplaceId: CA });
    expect(refusalOf(await returns('F-2', { SellerReturnItemId: 'R', AmazonShipmentId }))).toEqual([400, INVALID, `Returns are not available in marketplace ${CA}`]); // prettier-ignore
    expect((await world.call('ListReturnReasonCodes', { SellerSKU: 'POT', MarketplaceId: CA })).status).toBe(400); // prettier-ignore
  });

  it('check 14: why units come back can be asked in a language', async () => {
    const { xml } = await world.call('ListReturnReasonCodes', { SellerSKU: 'CUP', MarketplaceId: US, Language: 'de_DE' }); // prettier-ignore
    const { ReasonCodeDetailsList } = xml.ListReturnReasonCodesResponse.ListReturnReasonCodesResult;
    expect(membersOf(ReasonCodeDetailsList)[0]).toEqual({
      ReturnReasonCode: 'DEFECTIVE',
      Description: 'Item is defective or does not work',
      TranslatedDescription: 'Artikel ist defekt oder funktioniert nicht',
    });
    expect(membersOf(ReasonCodeDetailsList)).toHaveLength(6);
    expect((await world.call('ListReturnReasonCodes', { SellerSKU: 'NONE', MarketplaceId: US })).status).toBe(400); // prettier-ignore
  });

  it('check 15: cash on delivery is refused outside of Japan', async () => {
    expect(refusalOf(await world.create('F-1', { CUP: 1 }, { 'CODSettings.IsCODRequired': 'true' }))).toEqual([400, INVALID, 'Value IsCODRequired for parameter CODSettings is invalid.']); // prettier-ignore
    expect(await world.stock('CUP')).toEqual([5, 0]);
  });
});

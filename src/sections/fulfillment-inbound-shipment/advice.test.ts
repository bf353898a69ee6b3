import { beforeEach, describe, expect, test } from 'vitest';
import { insertCatalogItem } from '../../store/catalog.js';
import { createListing } from '../../store/listings.js';
import { setInboundSettings } from '../../store/inbound/settings.js';
import { JP, PART, US } from '../../store/orders/testing.js';
import { createInboundShop, FROM } from './testing.js';
import type { Given, InboundShop } from './testing.js';

let shop: InboundShop;
beforeEach(() => (shop = createInboundShop()));

describe('advice', () => {
  test('on prep tells unknown ones apart, with fees by SKU', () => {
    shop.list('SOAP', { prep: ['Polybagging', 'Taping'] });
    const SKUs = { SellerSKUList: ['SOAP', 'SKU-1', 'NONE'], ShipToCountryCode: 'US' };
    const FeePerUnit = { CurrencyCode: 'USD', Value: '0.20' };

    expect(shop.ask('GetPrepInstructionsForSKU', SKUs, 'Id')).toEqual({
      SKUPrepInstructionsList: [
        {
          SellerSKU: 'SOAP',
          ASIN: 'B0SOAP0000',
          BarcodeInstruction: 'RequiresFNSKULabel',
          PrepGuidance: 'SeePrepInstructionsList',
          PrepInstructionList: ['Polybagging', 'Taping'],
          AmazonPrepFeesDetailsList: [
            { PrepInstruction: 'Polybagging', FeePerUnit },
            { PrepInstruction: 'Taping', FeePerUnit },
          ],
        },
        {
          SellerSKU: 'SKU-1',
          ASIN: 'B0SKU10000',
          BarcodeInstruction: 'RequiresFNSKULabel',
          PrepGuidance: 'ConsultHelpDocuments',
        },
      ],
      InvalidSKUList: [{ SellerSKU: 'NONE', ErrorReason: 'DoesNotExist' }],
    });
    const given = (list: string) => ({ [list]: ['B0SOAP0000', 'B0NONE'], ShipToCountryCode: 'US' });
    const answer = shop.ask('GetPrepInstructionsForASIN', given('AsinList'), 'Id');
    expect(answer.ASINPrepInstructionsList).toMatchObject([
      { ASIN: 'B0SOAP0000', PrepInstructionList: ['Polybagging', 'Taping'] },
    ]);
    expect(answer.InvalidASINList).toEqual([{ ASIN: 'B0NONE', ErrorReason: 'DoesNotExist' }]);
    expect(shop.ask('GetPrepInstructionsForASIN', given('ASINList'), 'Id')).toEqual(answer);
    expect(shop.refuse('GetPrepInstructionsForASIN', { ShipToCountryCode: 'US' })).toEqual([
      400,
      'ValidationError',
      "1 validation error detected: Value null at 'asinList' failed to satisfy constraint: Member must not be null",
    ]);
  });

  test('on sending more refuses what is not sold itself', () => {
    shop.list('SLOW', { guidance: 'InboundNotRecommended' });
    shop.list('PARENT', { variationParent: true });
    const skus = (...SellerSKUList: string[]): Given => ({ SellerSKUList, MarketplaceId: US });

    expect(shop.ask('GetInboundGuidanceForSKU', skus('SLOW', 'SKU-1', 'NONE'), 'Id')).toEqual({
      SKUInboundGuidanceList: [
        {
          SellerSKU: 'SLOW',
          ASIN: 'B0SLOW0000',
          InboundGuidance: 'InboundNotRecommended',
          GuidanceReasonList: ['SlowMovingASIN'],
        },
        {
          SellerSKU: 'SKU-1',
          ASIN: 'B0SKU10000',
          InboundGuidance: 'InboundOK',
          GuidanceReasonList: ['NoApplicableGuidance'],
        },
      ],
      InvalidSKUList: [{ SellerSKU: 'NONE', ErrorReason: 'DoesNotExist' }],
    });
    expect(shop.refuse('GetInboundGuidanceForSKU', skus('PARENT'), 'Id')[1]).toBe('InvalidParamaterValue');
    const asins = { ASINList: ['B0SLOW0000', 'B0NONE'], MarketplaceId: US };
    expect(shop.ask('GetInboundGuidanceForASIN', asins, 'Id')).toEqual({
      ASINInboundGuidanceList: [
        {
          ASIN: 'B0SLOW0000',
          InboundGuidance: 'InboundNotRecommended',
          GuidanceReasonList: ['SlowMovingASIN'],
        },
      ],
      InvalidASINList: [{ ASIN: 'B0NONE', ErrorReason: 'DoesNotExist' }],
    });
  });
});

describe('a plan is refused', () => {
  const plan = (sku: string, more: Given = {}): Given => ({
    ShipFromAddress: FROM,
    InboundShipmentPlanRequestItems: [{ SellerSKU: sku, Quantity: 4, ...more }],
  });
  const prep = (PrepInstruction: string, PrepOwner: string): Given => ({
    PrepDetailsList: { 'PrepDetails.1': { PrepInstruction, PrepOwner } },
  });
  const refusal = (given: Given) => shop.refuse('CreateInboundShipmentPlan', given).slice(1);

  test('for what may not be sent in', () => {
    shop.list('STUCK', { ineligible: 'ITEM_STRANDED' });
    expect(refusal(plan('STUCK'))).toEqual([
      'InvalidRequestException',
      'This operation may be partially successful, Please check the status.  Reason: [Item(s) ineligible from being inbounded, with reason: ITEM_STRANDED. Corresponding items for the error: [[FNSKU: B0STUCK000, MSKU: STUCK]]].',
    ]);
  });

  test('where the seller has no room left', () => {
    setInboundSettings(shop.world, { overRestockLimit: 'SORTABLE' });
    expect(refusal(plan('SKU-1'))[1]).toBe(
      ' Reason: Invalid Request - Seller is over restock limit for CapacityGroup type: SORTABLE',
    );
  });

  test('for prep that the product does not need, or nobody does', () => {
    shop.list('SOAP', { prep: ['Taping'] });
    expect(refusal(plan('SOAP', prep('HangGarment', 'SELLER')))[0]).toBe('IncorrectPrepInstruction');
    setInboundSettings(shop.world, { centres: ['PHX3'] });
    expect(refusal(plan('SOAP', prep('Taping', 'AMAZON')))[0]).toBe(
      'AmazonPrepNotSupportedInDestinationFulfillmentCenter',
    );
  });

  test('but not for what Amazon cannot label: that is left out', () => {
    shop.list('OWN', { barcode: 'MustProvideSellerSKU' });
    const given = { ...plan('OWN'), LabelPrepPreference: 'AMAZON_LABEL_ONLY' };
    expect(shop.ask('CreateInboundShipmentPlan', given)).toEqual({ InboundShipmentPlans: [] });
  });
});

describe('prep and cases of a shipment', () => {
  const item = (SellerSKU: string, PrepOwner?: string, more: Given = {}): Given => ({
    SellerSKU,
    QuantityShipped: 4,
    ...(PrepOwner !== undefined && {
      PrepDetailsList: { 'PrepDetails.1': { PrepInstruction: 'Taping', PrepOwner } },
    }),
    ...more,
  });
  const update = (ShipmentId: string, items: Given[], header: Given = {}): Given => ({
    ShipmentId,
    InboundShipmentHeader: shop.header(header),
    InboundShipmentItems: items,
  });

  test('are those of the plan, and of one owner each', () => {
    const [{ ShipmentId }] = shop.plan(
      {},
      {
        InboundShipmentPlanRequestItems: [
          {
            SellerSKU: 'SKU-1',
            Quantity: 4,
            PrepDetailsList: { 'member.1': { PrepInstruction: 'Taping', PrepOwner: 'SELLER' } },
          },
        ],
      },
    ) as [{ ShipmentId: string }];
    expect(shop.refuse('CreateInboundShipment', update(ShipmentId, [item('SKU-1', 'AMAZON')]))[1]).toBe(
      'InconsistentPrepDetails',
    );
    shop.ask('CreateInboundShipment', update(ShipmentId, [item('SKU-1')]));
    expect(shop.refuse('UpdateInboundShipment', update(ShipmentId, [item('SKU-2', 'AMAZON')]))).toEqual([
      400,
      'IncompatiblePrepOwner',
      'Incompatible PrepOwner. A shipment cannot have a mix of AMAZON and SELLER as PrepOwner for the same prep instruction',
    ]);
    // Nothing of it was done.
    expect(shop.ask('ListInboundShipmentItems', { ShipmentId }).ItemData).toMatchObject([
      { SellerSKU: 'SKU-1', PrepDetailsList: [{ PrepInstruction: 'Taping', PrepOwner: 'SELLER' }] },
    ]);
  });

  test('need to know how many are in a case', () => {
    const [{ ShipmentId }] = shop.plan({ 'SKU-1': 4 }) as [{ ShipmentId: string }];
    const cases = { AreCasesRequired: true };
    expect(shop.refuse('CreateInboundShipment', update(ShipmentId, [item('SKU-1')], cases))[1]).toBe(
      'InvalidRequestException',
    );
    expect(shop.status(ShipmentId)).toBeUndefined();
    shop.ask(
      'CreateInboundShipment',
      update(ShipmentId, [item('SKU-1', undefined, { QuantityInCase: 2 })], cases),
    );
    shop.ask('UpdateInboundShipment', update(ShipmentId, [item('SKU-1')], cases));
  });

  test('take 200 items a call', () => {
    const items = Array.from({ length: 201 }, () => item('SKU-1'));
    expect(shop.refuse('UpdateInboundShipment', update('FBA0', items))[1]).toBe('ValidationError');
  });
});

test('preorders are promised in Japan, and then kept', () => {
  createListing(shop.world, {
    participation: PART[JP],
    sku: 'GAME',
    asin: 'B0GAME0000',
    title: 'A game',
    channel: 'AFN',
    price: { amount: '5000', currency: 'JPY' },
  });
  insertCatalogItem(shop.world, { asin: 'B0GAME0000', title: 'A game' });
  const [{ ShipmentId }] = shop.plan({ GAME: 4 }, { ShipToCountryCode: 'JP' }) as [{ ShipmentId: string }];
  const given = (QuantityShipped: number): Given => ({
    ShipmentId,
    InboundShipmentHeader: shop.header({ DestinationFulfillmentCenterId: 'NRT1' }),
    InboundShipmentItems: [{ SellerSKU: 'GAME', QuantityShipped, ReleaseDate: '2020-12-31' }],
  });
  shop.ask('CreateInboundShipment', given(4));
  expect(shop.ask('GetPreorderInfo', { ShipmentId })).toEqual({
    ShipmentContainsPreorderableItems: true,
    ShipmentConfirmedForPreorder: false,
    NeedByDate: '2020-12-27',
    ConfirmedFulfillableDate: '2020-12-31',
  });
  expect(shop.refuse('ConfirmPreorder', { ShipmentId, NeedByDate: '2020-12-28' })[1]).toBe(
    'InvalidOperation',
  );
  expect(shop.ask('ConfirmPreorder', { ShipmentId, NeedByDate: '2020-12-27' })).toEqual({
    ConfirmedNeedByDate: '2020-12-27',
    ConfirmedFulfillableDate: '2020-12-31',
  });
  expect(shop.refuse('UpdateInboundShipment', given(3))[1]).toBe('CannotReducePreorderedItemQuantity');
  expect(shop.refuse('UpdateInboundShipment', given(0))[1]).toBe('CannotRemovePreorderedItem');
  expect(shop.refuse('GetPreorderInfo', { ShipmentId: shop.ship() })[1]).toBe('PreorderNotSupported');
});

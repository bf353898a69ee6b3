import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginMerchant, CUP_OF_TWO, detailsOf, documentOf, ORDERS, PLAIN, refusalOf, SELLER, under } from './merchant-world.js'; // prettier-ignore
import type { MerchantWorld } from './merchant-world.js';
import { manyOf } from './mws-call.js';

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
const codeOf = async (answer: Promise<Parameters<typeof refusalOf>[0]>) =>
  refusalOf(await answer).slice(0, 2);
const plain = (more: Record<string, string | undefined>) => detailsOf(ORDERS.plain, PLAIN, more);
const settings = (words: string) => begin(`merchantFulfillment: {${words}}\n`);

describe('what MerchantFulfillment refuses', () => {
  it('is what the call lacks, all of it at once', async () => {
    const answer = await world.create(UPS, plain({ 'ShipFromAddress.CountryCode': 'USA', 'Weight.Value': undefined })); // prettier-ignore
    expect(refusalOf(answer)).toEqual([400, 'InvalidRequest', "2 validation errors detected: Value 'USA' at 'shipmentRequestDetails.shipFromAddress.countryCode' failed to satisfy constraint: Member must have length less than or equal to 2; Value null at 'shipmentRequestDetails.weight.value' failed to satisfy constraint: Member must not be null"]); // prettier-ignore
    const none = await world.create(UPS, plain({ 'Weight.Value': '0', 'PackageDimensions.Width': undefined, 'ShipFromAddress.StateOrProvinceCode': undefined })); // prettier-ignore
    expect(refusalOf(none)[2]).toBe("3 validation errors detected: Value '0' at 'shipmentRequestDetails.weight.value' failed to satisfy constraint: Member must have value greater than 0; Value null at 'shipmentRequestDetails.packageDimensions.width' failed to satisfy constraint: Member must not be null; Value null at 'shipmentRequestDetails.shipFromAddress.stateOrProvinceCode' failed to satisfy constraint: Member must not be null"); // prettier-ignore
  });

  it.each([
    ['a name that is too long', { 'ShipFromAddress.Name': 'x'.repeat(31) }],
    ['a text for the label that is too long', { 'LabelCustomization.CustomTextForLabel': 'x'.repeat(15) }],
    ['no units', { 'ItemList.Item.1.Quantity': '0' }],
    ['pounds', { 'Weight.Unit': 'lb' }],
    ['a declared value below nothing', { 'ShippingServiceOptions.DeclaredValue.Amount': '-1', 'ShippingServiceOptions.DeclaredValue.CurrencyCode': 'USD' }], // prettier-ignore
    ['a currency that can be none', { 'ShippingServiceOptions.DeclaredValue.Amount': '1', 'ShippingServiceOptions.DeclaredValue.CurrencyCode': 'Dollars' }], // prettier-ignore
    ['a standard id that there is not', { 'LabelCustomization.StandardIdForLabel': 'SellerOrderId' }],
  ])('is %s', async (_, more) => {
    expect(await codeOf(world.create(UPS, plain(more)))).toEqual([400, 'InvalidRequest']);
  });

  it('is an address that nothing can be sent from', async () => {
    const from = (more: Record<string, string>) => codeOf(world.create(UPS, plain(under('ShipFromAddress', more)))); // prettier-ignore
    const invalid = [400, 'InvalidShipFromAddress'];
    expect(await from({ CountryCode: 'JP' })).toEqual(invalid);
    expect(await from({ PostalCode: 'SW1A 1AA' })).toEqual(invalid);
    expect(await from({ AddressLine1: 'PO Box 7' })).toEqual(invalid);
    const inputs = world.call('GetAdditionalSellerInputs', {
      OrderId: ORDERS.plain,
      ShippingServiceId: UPS,
      ...under('ShipFromAddress', {
        Name: 'A',
        AddressLine1: 'PO Box 7',
        City: 'B',
        CountryCode: 'US',
        StateOrProvinceCode: 'NY',
        PostalCode: '10001',
        Email: 'a@example.com',
        Phone: '1',
      }),
    });
    expect(refusalOf(await inputs)[2]).toBe(
      'Invalid Ship From Address when calling GetAdditionalSellerInputs',
    );
  });

  it('are orders that cannot be shipped so', async () => {
    const of = (order: string, item: string) => codeOf(world.create(UPS, detailsOf(order, { [item]: 1 })));
    expect(await of(ORDERS.pending, '10000000000031')).toEqual([404, 'InvalidState']);
    expect(await of(ORDERS.amazon, '10000000000041')).toEqual([404, 'ShippingServiceNotAvailable']);
    expect(await of(ORDERS.japan, '10000000000051')).toEqual([404, 'RegionNotSupported']);
    const { xml } = await world.call('GetEligibleShippingServices', detailsOf(ORDERS.amazon, { '10000000000041': 1 })); // prettier-ignore
    expect(xml.GetEligibleShippingServicesResponse.GetEligibleShippingServicesResult.ShippingServiceList).toBe(''); // prettier-ignore
  });

  it('are services that do not take the parcel, and options that leave none', async () => {
    const heavy = { 'Weight.Value': '40000' };
    expect(await codeOf(world.create('NONE', plain({})))).toEqual([404, 'ShippingServiceNotAvailable']);
    expect(await codeOf(world.create('USPS_PTP_PRI', plain(heavy)))).toEqual([404, 'ShippingServiceNotAvailable']); // prettier-ignore
    expect(await codeOf(world.create(UPS, plain({ MustArriveByDate: '2018-10-31T00:00:00Z' })))).toEqual([400, 'ShipmentRequestDetailsTooRestrictive']); // prettier-ignore
    expect(await codeOf(world.create(UPS, plain({ 'ShippingServiceOptions.CarrierWillPickUp': 'true' })))).toEqual([400, 'ShipmentRequestDetailsTooRestrictive']); // prettier-ignore
    expect(await codeOf(world.create(UPS, plain({ 'ShippingServiceOptions.LabelFormat': 'ZPL300' })))).toEqual([400, 'LabelFormatNotSupported']); // prettier-ignore
    expect(await world.orderStatus(ORDERS.plain)).toBe('Unshipped');
    const rejected = async (more: Record<string, string>) =>
      manyOf((await world.eligible(more)).result.RejectedShippingServiceList.RejectedShippingService).map(
        (one) => [one.ShippingServiceId, one.RejectionReasonCode] as const,
      );
    expect(await rejected(heavy)).toHaveLength(14);
    expect(await rejected({ ShipDate: '2018-11-07T19:00:00Z' })).toContainEqual([UPS, 'SHIP_DATE_OUT_OF_RANGE']); // prettier-ignore
    const box = await world.call(
      'GetEligibleShippingServices',
      detailsOf(ORDERS.box, { '10000000000071': 1 }),
    );
    expect(box.text.match(/CARRIER_CANNOT_SHIP_TO_POBOX/g)).toHaveLength(8);
  });

  it('is what a seller has no money for', async () => {
    await settings(`balance: [{seller: ${SELLER}, amount: 20}]`);
    const { offers } = await world.eligible({}, {});
    const rate = Number(offers.find((one) => one.ShippingServiceId === UPS)!.Rate.Amount);
    expect(rate).toBeGreaterThan(10);
    const { ShipmentId } = await world.bought(UPS);
    const again = () => world.create(UPS, detailsOf(ORDERS.two, CUP_OF_TWO));
    expect(await codeOf(again())).toEqual([400, 'InsufficientFunds']);
    await world.cancel(ShipmentId);
    await world.advance('P2D');
    expect((await again()).status).toBe(200);
  });

  it('is everything where Amazon’s own terms are not accepted', async () => {
    await settings('terms: [{carrier: Amazon, accepted: false}]');
    expect(refusalOf(await world.create(UPS))[2]).toBe('The Amazon Terms and Conditions were not accepted');
    expect((await world.call('GetEligibleShippingServices', plain({}))).status).toBe(403);
  });
});

describe('labels', () => {
  const printed = async (
    format: string,
    more: Record<string, string> = {},
    options: Record<string, string> = {},
  ) =>
    // prettier-ignore
    world.bought(UPS, plain({ 'ShippingServiceOptions.LabelFormat': format, ...more }), options);
  const custom = { 'LabelCustomization.CustomTextForLabel': 'Shelf 4', 'LabelCustomization.StandardIdForLabel': 'AmazonOrderId' }; // prettier-ignore

  it('are ZPL with the text of the seller’s own', async () => {
    const shipment = await printed('ZPL203', custom);
    const { bytes, md5, checksum, type } = documentOf(shipment);
    const zpl = bytes.toString();
    expect([type, checksum, shipment.Label.LabelFormat]).toEqual(['application/zpl', md5, 'ZPL203']);
    expect(zpl).toContain('^PW812^LL1218');
    for (const text of [shipment.TrackingId, 'Shelf 4', ORDERS.plain, 'SAMPLE', 'Seattle WA 98101'])
      expect(zpl).toContain(text);
    expect(Object.keys(shipment.Label)).toEqual(['CustomTextForLabel', 'FileContents', 'StandardIdForLabel', 'LabelFormat', 'Dimensions']); // prettier-ignore
  });

  it('are PDF, with a packing slip where one is wanted, and without text of the seller’s own', async () => {
    const shipment = await printed('ShippingServiceDefault', custom, {
      'LabelFormatOption.IncludePackingSlipWithLabel': 'true',
    });
    const { bytes, type } = documentOf(shipment);
    expect([type, shipment.Label.CustomTextForLabel]).toEqual(['application/pdf', undefined]);
    expect(bytes.toString('latin1')).toMatch(/^%PDF-[^]*\/Count 2/);
  });

  it('are those of the service that a scenario adds', async () => {
    await settings('services: [{id: PIGEON, name: Pigeon, carrier: PIGEON, from: US, to: [US], rate: 3, days: 1, at: "12:00", formats: [ZPL300]}]'); // prettier-ignore
    const { ids } = await world.eligible();
    expect([ids.length, ids.at(-1)]).toEqual([23, 'PIGEON']);
    const shipment = await world.bought('PIGEON');
    expect([shipment.ShippingService.Rate.Amount, shipment.Label.LabelFormat]).toEqual(['3.00', 'ZPL300']);
    expect(documentOf(shipment).bytes.toString()).toContain('^PW1200^LL1800');
  });

  it('are for a predefined package of the size that its token says', async () => {
    const size = { PredefinedPackageDimensions: 'FedEx_Pak_1', Length: undefined, Width: undefined, Height: undefined, Unit: undefined }; // prettier-ignore
    const more = Object.fromEntries(Object.entries(size).map(([name, value]) => [`PackageDimensions.${name}`, value])); // prettier-ignore
    const { PackageDimensions } = await world.bought('FEDEX_PTP_SECOND_DAY', plain({ ...more, 'Weight.Value': '10', 'Weight.Unit': 'ounces' })); // prettier-ignore
    expect(PackageDimensions).toEqual({ Length: '15.5', Width: '12', Height: '0.8', Unit: 'inches', PredefinedPackageDimensions: 'FedEx_Pak_1' }); // prettier-ignore
  });

  it('cost more when they go farther, are heavier or are signed for', async () => {
    const rates = async (more: Record<string, string> = {}) => {
      const { offers } = await world.eligible(more);
      return Object.fromEntries(offers.map((one) => [one.ShippingServiceId, Number(one.Rate.Amount)]));
    };
    const usual = await rates();
    const near = await rates({ 'ShipFromAddress.PostalCode': '98109' });
    const heavy = await rates({ 'Weight.Value': '5000' });
    const signed = await rates({ 'ShippingServiceOptions.DeliveryExperience': 'DeliveryConfirmationWithSignature' }); // prettier-ignore
    expect(near[UPS]).toBeLessThan(usual[UPS]!);
    expect(heavy[UPS]).toBeGreaterThan(usual[UPS]!);
    expect(signed[UPS]! - usual[UPS]!).toBeCloseTo(2.9);
    expect([near, heavy].map(({ USPS_PTP_PRI_MFRB }) => USPS_PTP_PRI_MFRB)).toEqual(Array(2).fill(usual.USPS_PTP_PRI_MFRB)); // prettier-ignore
  });
});

describe('services that need to be told more', () => {
  const CHINA = under('ShipFromAddress', { City: 'Shenzhen', StateOrProvinceCode: 'Guangdong', PostalCode: '518000', CountryCode: 'CN' }); // prettier-ignore
  const level = 'ShipmentLevelSellerInputsList.AdditionalSellerInputs';
  const ofItem = 'ShipmentRequestDetails.ItemList.Item.1.ItemLevelSellerInputsList.AdditionalSellerInputs';
  const text = (list: string, at: number, name: string, value: string, type = 'STRING') =>
    under(`${list}.${at}`, {
      AdditionalInputFieldName: name,
      'AdditionalSellerInput.DataType': type,
      'AdditionalSellerInput.ValueAsString': value,
    });
  const told = {
    ...text(level, 1, 'NON_DELIVERABLE_INSTRUCTIONS', 'Abandon'),
    ...under(`${level}.2`, {
      AdditionalInputFieldName: 'SENDER_ADDRESS_TRANSLATED',
      ...under('AdditionalSellerInput.ValueAsAddress', { Name: '某人', AddressLine1: '路', City: '深圳', PostalCode: '518000', CountryCode: 'CN', Email: 'a@example.com', Phone: '1' }), // prettier-ignore
    }),
    ...under(`${ofItem}.1`, { AdditionalInputFieldName: 'ITEM_WEIGHT', 'AdditionalSellerInput.ValueAsWeight.Value': '600', 'AdditionalSellerInput.ValueAsWeight.Unit': 'g' }), // prettier-ignore
    ...text(ofItem, 2, 'COUNTRY_OF_ORIGIN', 'CN'),
    ...text(ofItem, 3, 'ITEM_DESCRIPTION_TRANSLATED', '杯子'),
    ...text(ofItem, 4, 'ITEM_VALUE', '200', 'CURRENCY'),
    ...text(ofItem, 5, 'ITEM_DESCRIPTION', 'Cup'),
  };
  const ask = async (service: string) => {
    const { xml } = await world.call('GetAdditionalSellerInputs', {
      OrderId: ORDERS.plain,
      ShippingServiceId: service,
      ...under('ShipFromAddress', { Name: 'A', AddressLine1: 'B', City: 'C', StateOrProvinceCode: 'D', PostalCode: '518000', CountryCode: 'CN', Email: 'a@example.com', Phone: '1' }), // prettier-ignore
    });
    return xml.GetAdditionalSellerInputsResponse.GetAdditionalSellerInputsResult;
  };

  it('are offered to those who ask for them, and need what they say', async () => {
    expect((await world.eligible(CHINA)).ids).toEqual([]);
    const { offers } = await world.eligible(CHINA, { IncludeComplexShippingOptions: 'true' });
    expect(
      offers.map((one) => [one.ShippingServiceId, one.RequiresAdditionalSellerInputs, one.Rate.CurrencyCode]),
    ).toEqual([
      // prettier-ignore
      ['CHINA_POST_E_EMS', 'true', 'CNY'],
      ['CHINA_POST_E_PACKET', 'true', 'CNY'],
    ]);
    const { ShipmentLevelFields, ItemLevelFieldsList } = await ask('CHINA_POST_E_EMS');
    expect(ShipmentLevelFields.member[0]).toMatchObject({
      AdditionalInputFieldName: 'NON_DELIVERABLE_INSTRUCTIONS',
      SellerInputDefinition: { IsRequired: 'true', DataType: 'String', RestrictedSetValues: { member: ['Abandon', 'Return'] }, Constraints: '' }, // prettier-ignore
    });
    expect(ItemLevelFieldsList.member.AdditionalInputs.member).toHaveLength(6);
    expect(await ask(UPS)).toMatchObject({ ShipmentLevelFields: '', ItemLevelFieldsList: { member: { Asin: 'B00CUPCUP1', AdditionalInputs: '' } } }); // prettier-ignore
  });

  it('refuse a label without it, and remember what they were told', async () => {
    const bare = refusalOf(await world.create('CHINA_POST_E_EMS', plain(CHINA)));
    expect([bare[0], bare[1], bare[2].slice(0, 60)]).toEqual([400, 'InvalidRequest', '7 validation errors detected: Value null at \'shipmentLevelSe'.slice(0, 60)]); // prettier-ignore
    const wrong = await world.create('CHINA_POST_E_EMS', plain(CHINA), { ...told, ...text(level, 1, 'NON_DELIVERABLE_INSTRUCTIONS', 'Burn') }); // prettier-ignore
    expect(refusalOf(wrong)[2]).toContain('Member must satisfy enum value set: [Abandon, Return]');
    const shipment = await world.bought('CHINA_POST_E_EMS', plain(CHINA), told);
    expect(shipment.TrackingId).toMatch(/^EE\d{9}CN$/);
    expect(manyOf(shipment.ItemList.Item.ItemLevelSellerInputsList.member)).toHaveLength(5);
    const { ShipmentLevelFields, ItemLevelFieldsList } = await ask('CHINA_POST_E_EMS');
    expect(ShipmentLevelFields.member[0].SellerInputDefinition.StoredValue).toEqual({ DataType: 'STRING', ValueAsString: 'ABANDON', ValueAsBoolean: 'false', ValueAsInteger: '0' }); // prettier-ignore
    expect(ItemLevelFieldsList.member.AdditionalInputs.member[0].SellerInputDefinition.StoredValue).toEqual({ DataType: 'WEIGHT', ValueAsWeight: { Value: '600', Unit: 'G' }, ValueAsBoolean: 'false', ValueAsInteger: '0' }); // prettier-ignore
  });
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws, manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { addressIn, API, box, InboundDesk, sending } from './sp-api-inbound-desk.js';
import type { Json } from './sp-api-inbound-desk.js';
import { US } from './sp-api-transfers.js';

const MX = 'A1AM78C64UM0Y8';
const SELLER = 'A2EXAMPLESELLER';

let server: MwsLocal;
let sandbox: TestSandbox;
let desk: InboundDesk;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  const listing = { seller: SELLER, marketplace: 'US', price: 7.5, channel: 'AFN' };
  sandbox = await server.sandbox({
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
    scenario: {
      name: 'send',
      extends: 'quickstart',
      catalog: [
        { asin: 'B00SOAPSO1', title: 'Soap', prep: ['Polybagging'] },
        { asin: 'B00PARENT1', title: 'Parent', variationParent: true },
        { asin: 'B00BLOCK01', title: 'Blocked', ineligible: 'ITEM_STRANDED' },
        { asin: 'B00HAZARD1', title: 'Hazard', ineligible: 'FBA_INB_0097', barcode: 'CanUseOriginalBarcode' },
      ],
      listings: [
        { ...listing, sku: 'CUP', asin: 'B00CUPCUP1', title: 'Cup' },
        { ...listing, sku: 'TIN', asin: 'B00TINTIN1', title: 'Tin' },
        { ...listing, sku: 'SOAP', asin: 'B00SOAPSO1', title: 'Soap' },
        { ...listing, sku: 'A/B %+,é', asin: 'B00ODDODD1', title: 'Odd' },
        { ...listing, sku: 'TAZA', asin: 'B00CUPCUP1', title: 'Taza', marketplace: 'MX' },
      ],
    },
  });
  desk = await InboundDesk.open(sandbox);
});
afterAll(() => server.close());

const refusedAs = ({ status, json }: { status: number; json: Json }) => [status, json.errors[0].code];

it('offers delivery windows, of which one is chosen, and another one until it begins', async () => {
  const { shipment, confirm } = await desk.placed(US, 'US', sending('CUP', 2));
  expect((await desk.get(`${shipment}/deliveryWindowOptions`)).deliveryWindowOptions).toEqual([]);
  const generate = () => desk.ended(desk.post(`${shipment}/deliveryWindowOptions`));
  expect(await generate()).toEqual([]);
  const { deliveryWindowOptions: first, pagination } = await desk.get(
    `${shipment}/deliveryWindowOptions?pageSize=10`,
  );
  expect(first[0]).toEqual({
    availabilityType: 'AVAILABLE',
    deliveryWindowOptionId: expect.stringMatching(/^dw[0-9a-f-]{36}$/) as string,
    endDate: '2020-07-04T00:00:00Z',
    startDate: '2020-06-27T00:00:00Z',
    validUntil: '2020-06-27T00:00:00Z',
  });
  const next = await desk.get(
    `${shipment}/deliveryWindowOptions?pageSize=10&paginationToken=${pagination.nextToken as string}`,
  );
  const windows = [...first, ...next.deliveryWindowOptions] as Json[];
  expect([windows.length, next.pagination]).toEqual([14, undefined]);

  const choose = ({ deliveryWindowOptionId: id }: Json) =>
    desk.ended(desk.post(`${shipment}/deliveryWindowOptions/${id as string}/confirmation`));
  expect((await choose(windows[1]!))[0]).toContain('placement option is not confirmed');
  expect(await confirm()).toEqual([]);
  expect(await choose(windows[1]!)).toEqual([]);
  expect((await desk.get(shipment)).selectedDeliveryWindow).toEqual({
    availabilityType: 'AVAILABLE',
    deliveryWindowOptionId: windows[1]!.deliveryWindowOptionId,
    editableUntil: '2020-06-28T00:00:00Z',
    endDate: '2020-07-05T00:00:00Z',
    startDate: '2020-06-28T00:00:00Z',
  });
  expect(await choose(windows[2]!)).toEqual([]);
  expect((await generate())[0]).toContain('confirmed already');
  await sandbox.admin.advanceClock({ by: 'P4D' });
  desk = await InboundDesk.open(sandbox);
  expect((await choose(windows[1]!))[0]).toContain('cannot be confirmed');
  expect(await choose(windows[13]!)).toEqual([]);
  expect(refusedAs(await desk.post(`${shipment}/deliveryWindowOptions/dw0/confirmation`))).toEqual([
    404,
    'NotFound',
  ]);
});

it('makes, moves and calls off appointments where sellers bring shipments themselves', async () => {
  const away = await desk.placed(US, 'US', sending('CUP', 2));
  expect(refusedAs(await desk.post(`${away.shipment}/selfShipAppointmentSlots`))).toEqual([
    400,
    'BadRequest',
  ]);

  const { shipment, confirm } = await desk.placed(MX, 'MX', sending('TAZA', 2));
  await confirm();
  const none = await desk.get(`${shipment}/selfShipAppointmentSlots`);
  expect(none.selfShipAppointmentSlotsAvailability).toEqual({ slots: [] });
  const generate = (days: object) => desk.post(`${shipment}/selfShipAppointmentSlots`, days);
  const reversed = { desiredStartDate: '2020-07-02T00:00:00Z', desiredEndDate: '2020-07-01T00:00:00Z' };
  expect((await desk.ended(generate(reversed)))[0]).toContain('no slots');
  const asked = generate({
    desiredStartDate: '2020-07-01T00:00:00Z',
    desiredEndDate: '2020-07-02T00:00:00Z',
  });
  expect((await asked).status).toBe(201);
  expect(await desk.ended(asked)).toEqual([]);
  const { expiresAt, slots } = (await desk.get(`${shipment}/selfShipAppointmentSlots`))
    .selfShipAppointmentSlotsAvailability as { expiresAt: string; slots: Json[] };
  expect([expiresAt, slots.length]).toEqual([expect.stringMatching(/^2020-06-25T14:10:/), 6]);
  expect(slots[0]).toEqual({
    slotId: expect.stringMatching(/^aa[0-9a-f-]{36}$/) as string,
    slotTime: { startTime: '2020-07-01T06:00:00Z', endTime: '2020-07-01T08:00:00Z' },
  });

  const schedule = (slotId: string) =>
    desk.post(`${shipment}/selfShipAppointmentSlots/${slotId}/schedule`, { reasonComment: 'OTHER' });
  const made = await schedule(slots[0]!.slotId as string);
  const details = made.json.selfShipAppointmentDetails as Json;
  expect([made.status, details.appointmentStatus]).toEqual([200, 'ARRIVAL_SCHEDULED']);
  const moved = (await schedule(slots[1]!.slotId as string)).json.selfShipAppointmentDetails as Json;
  expect([moved.appointmentId, moved.appointmentSlotTime.startTime]).toEqual([
    details.appointmentId,
    '2020-07-01T08:00:00Z',
  ]);
  expect((await desk.get(shipment)).selfShipAppointmentDetails).toEqual([moved]);
  const cancel = () => desk.ended(desk.put(`${shipment}/selfShipAppointmentCancellation`, {}));
  expect(await cancel()).toEqual([]);
  expect((await cancel())[0]).toContain('no appointment');
  expect((await desk.get(shipment)).selfShipAppointmentDetails[0].appointmentStatus).toBe('CANCELLED');
  expect(refusedAs(await schedule('aa0'))).toEqual([404, 'NotFound']);
  await sandbox.admin.advanceClock({ by: 'P1D' });
  desk = await InboundDesk.open(sandbox);
  expect(refusedAs(await schedule(slots[2]!.slotId as string))).toEqual([400, 'BadRequest']);
});

it('changes what a booked shipment carries, as MWS shows it too', async () => {
  const placed = await desk.placed(US, 'US', sending('CUP', 4));
  const { plan, shipment, shipmentId, placementOptionId } = placed;
  await placed.confirm();
  const wish = (boxes: object[], items: object[]) =>
    desk.ended(desk.post(`${shipment}/contentUpdatePreviews`, { boxes, items }));
  const more = [sending('CUP', 6), sending('TIN', 1)];
  expect((await wish([box(...more)], more))[0]).toContain('No transportation option');

  const packed = { packageGroupings: [{ shipmentId, boxes: [box(sending('CUP', 4))] }] };
  expect(await desk.ended(desk.post(`${plan}/packingInformation`, packed))).toEqual([]);
  await desk.ended(
    desk.post(`${plan}/transportationOptions`, {
      placementOptionId,
      shipmentTransportationConfigurations: [
        { shipmentId, readyToShipWindow: { start: '2020-06-26T00:00:00Z' } },
      ],
    }),
  );
  const { transportationOptions } = await desk.get(`${plan}/transportationOptions`);
  const { transportationOptionId } = (transportationOptions as Json[]).find(({ quote }) => quote)!;
  const chosen = { transportationSelections: [{ shipmentId, transportationOptionId }] };
  expect(await desk.ended(desk.post(`${plan}/transportationOptions/confirmation`, chosen))).toEqual([]);

  expect((await wish([box(sending('CUP', 5))], more))[0]).toContain('do not hold');
  expect(await wish([box(sending('CUP', 6)), box(sending('TIN', 1))], more)).toEqual([]);
  const { contentUpdatePreviews } = await desk.get(`${shipment}/contentUpdatePreviews`);
  const [preview] = contentUpdatePreviews as Json[];
  expect(preview).toMatchObject({
    contentUpdatePreviewId: expect.stringMatching(/^cu[0-9a-f-]{36}$/) as string,
    expiration: expect.stringMatching(/^2020-07-08T/) as string,
    requestedUpdates: { boxes: [{ quantity: 1 }, { quantity: 1 }], items: more },
    // Two boxes of 20 pounds, at 45 cents a pound and 4 dollars a box.
    transportationOption: { shipmentId, quote: { cost: { amount: 26, code: 'USD' } } },
  });
  const path = `${shipment}/contentUpdatePreviews/${preview!.contentUpdatePreviewId as string}`;
  expect(await desk.get(path)).toEqual(preview);
  expect(await desk.ended(desk.post(`${path}/confirmation`))).toEqual([]);
  expect(refusedAs(await desk.post(`${path}/confirmation`))).toEqual([404, 'NotFound']);

  const items = ((await desk.get(`${shipment}/items`)).items as Json[]).map(({ msku, quantity }) => [
    msku,
    quantity,
  ]);
  expect(items).toEqual([
    ['CUP', 6],
    ['TIN', 1],
  ]);
  const { shipmentConfirmationId, trackingDetails, selectedTransportationOptionId } =
    await desk.get(shipment);
  expect(trackingDetails.spdTrackingDetail.spdTrackingItems).toHaveLength(2);
  expect(selectedTransportationOptionId).toBe(preview!.transportationOption.transportationOptionId);
  const ask = async (action: string) => {
    const { xml } = await callMws(sandbox, '/FulfillmentInboundShipment/2010-10-01', action, {
      ShipmentId: shipmentConfirmationId as string,
    });
    return (xml[`${action}Response`] as XmlTree)[`${action}Result`] as XmlTree;
  };
  const shown = manyOf((await ask('ListInboundShipmentItems')).ItemData.member);
  expect(shown.map(({ SellerSKU, QuantityShipped }) => [SellerSKU, QuantityShipped])).toEqual([
    ['CUP', '6'],
    ['TIN', '1'],
  ]);
  const { TransportDetails } = (await ask('GetTransportContent')).TransportContent as XmlTree;
  expect(TransportDetails.PartneredSmallParcelData.PartneredEstimate.Amount.Value).toBe('26.00');

  // What MWS has voided is not booked again by other contents.
  expect(await wish([box(sending('CUP', 5))], [sending('CUP', 5)])).toEqual([]);
  const [late] = (await desk.get(`${shipment}/contentUpdatePreviews`)).contentUpdatePreviews as Json[];
  await ask('VoidTransportRequest');
  await sandbox.admin.advanceClock({ by: 'PT1M' });
  const again = `${shipment}/contentUpdatePreviews/${late!.contentUpdatePreviewId as string}/confirmation`;
  expect((await desk.ended(desk.post(again)))[0]).toContain('not confirmed any more');
  expect((await desk.get(`${shipment}/items`)).items).toHaveLength(2);
});

it('keeps what sellers say of SKUs: their prep, which plans heed, and what they are to the tax office', async () => {
  const prepOf = async (sku: string) =>
    (await desk.get(`/items/prepDetails?marketplaceId=${US}&mskus=${sku}`)).mskuPrepDetails as Json[];
  const say = (msku: string, prepCategory: string, ...prepTypes: string[]) =>
    desk.post('/items/prepDetails', {
      marketplaceId: US,
      mskuPrepDetails: [{ msku, prepCategory, prepTypes }],
    });
  expect(await prepOf('CUP')).toEqual([
    { msku: 'CUP', prepCategory: 'UNKNOWN', prepTypes: ['ITEM_NO_PREP'] },
  ]);
  expect(await desk.ended(say('CUP', 'FRAGILE', 'ITEM_BUBBLEWRAP', 'ITEM_SIOC'))).toEqual([]);
  expect(await prepOf('CUP')).toEqual([
    { msku: 'CUP', prepCategory: 'FRAGILE', prepTypes: ['ITEM_BUBBLEWRAP', 'ITEM_SIOC'] },
  ]);
  expect((await desk.ended(say('SOAP', 'NONE', 'ITEM_NO_PREP')))[0]).toContain('given by Amazon');
  expect((await desk.ended(say('NONE', 'NONE', 'ITEM_NO_PREP')))[0]).toContain('invalid: NONE');
  expect(refusedAs(await say('CUP', 'UNKNOWN', 'ITEM_NO_PREP'))).toEqual([400, 'BadRequest']);
  expect(refusedAs(await say('CUP', 'FRAGILE', 'ITEM_WRAPPED'))).toEqual([400, 'InvalidInput']);

  const body = (prepOwner: string) => ({
    destinationMarketplaces: [US],
    items: [sending('CUP', 1, { prepOwner })],
    sourceAddress: addressIn('US'),
  });
  expect((await desk.ended(desk.post('/inboundPlans', body('NONE'))))[0]).toContain('requires prep');
  expect(await desk.ended(desk.post('/inboundPlans', body('SELLER')))).toEqual([]);

  // Amazon decodes SKUs of these lists once more: what is special in them is encoded twice.
  const twice = encodeURIComponent(encodeURIComponent('A/B %+,é'));
  expect(await prepOf(`CUP,${twice}`)).toMatchObject([{ msku: 'CUP' }, { msku: 'A/B %+,é' }]);
  const taxDetails = {
    declaredValue: { amount: 50.5, code: 'USD' },
    hsnCode: '720299',
    taxRates: [{ cessRate: 1, gstRate: 18, taxType: 'TOTAL_TAX' }],
  };
  const update = desk.put(`/items/compliance?marketplaceId=${US}`, { msku: 'A/B %+,é', taxDetails });
  expect((await update).status).toBe(202);
  expect(await desk.ended(update)).toEqual([]);
  const { complianceDetails } = await desk.get(`/items/compliance?marketplaceId=${US}&mskus=${twice},CUP`);
  expect(complianceDetails).toEqual([
    { asin: 'B00ODDODD1', fnsku: 'B00ODDODD1', msku: 'A/B %+,é', taxDetails },
    { asin: 'B00CUPCUP1', fnsku: expect.any(String) as string, msku: 'CUP' },
  ]);
  for (const query of [
    `/items/compliance?marketplaceId=${'A'.repeat(21)}&mskus=CUP`,
    '/inboundPlans?paginationToken=' + 'x'.repeat(1_025),
    '/inboundPlans/wf0/transportationOptions?shipmentId=sh1',
  ])
    expect((await desk.client.get(API + query)).status, query).toBeGreaterThanOrEqual(400);
  const bounds = await desk.client.get(`${API}/inboundPlans/wf0/transportationOptions?shipmentId=sh1`);
  expect(refusedAs(bounds)).toEqual([400, 'InvalidInput']);
  const unknown = await desk.client.get(`${API}/items/compliance?marketplaceId=${US}&mskus=NONE`);
  expect(refusedAs(unknown)).toEqual([400, 'BadRequest']);
});

it('says of products whether they may be sent in, and without labels', async () => {
  const path = '/fba/inbound/v1/eligibility/itemPreview';
  const ask = async (asin: string, program = 'INBOUND', marketplace = `&marketplaceIds=${US}`) =>
    desk.client.get(`${path}?asin=${asin}&program=${program}${marketplace}`);
  const eligible = await ask('B00SOAPSO1');
  expect([eligible.status, eligible.json.payload]).toEqual([
    200,
    { asin: 'B00SOAPSO1', marketplaceId: US, program: 'INBOUND', isEligibleForProgram: true },
  ]);
  const reasons = async (...words: [string, string?, string?]) =>
    ((await ask(...words)).json.payload as Json).ineligibilityReasonList as string[] | undefined;
  expect(await reasons('B00NOTHING')).toEqual(['FBA_INB_0017']);
  expect(await reasons('B00PARENT1')).toEqual(['FBA_INB_0038']);
  expect(await reasons('B00BLOCK01')).toEqual(['FBA_INB_0051']);
  expect(await reasons('B00HAZARD1')).toEqual(['FBA_INB_0097']);
  expect(await reasons('B00SOAPSO1', 'COMMINGLING', '')).toEqual(['FBA_INB_0034']);
  expect(await reasons('B00HAZARD1', 'COMMINGLING')).toBeUndefined();
  const nowhere = await ask('B00SOAPSO1', 'INBOUND', '');
  expect([nowhere.status, nowhere.json.errors[0]!.message]).toEqual([
    400,
    'Missing or invalid request parameters: [marketplaceIds]',
  ]);
  expect(refusedAs(await ask('B00SOAPSO1', 'OUTBOUND'))).toEqual([400, 'InvalidInput']);
});

it('tells of plans and of their operations as events of the world', async () => {
  const { plan } = await desk.placed(US, 'US', sending('CUP', 2), sending('TIN', 3));
  await desk.put(`${plan}/name`, { name: 'Renamed' });
  const subject = plan.split('/').at(-1)!;
  const { items } = await sandbox.admin.listWorldEvents({ type: 'send-plan.*', subject });
  expect(items.map(({ type, details }) => [type, details]).reverse()).toEqual([
    ['send-plan.created', { status: 'ACTIVE', units: 5 }],
    [
      'send-plan.operation-ended',
      { operationId: expect.any(String) as string, operation: 'createInboundPlan' },
    ],
    ['send-plan.changed', { status: 'ACTIVE', was: 'ACTIVE' }],
    [
      'send-plan.operation-ended',
      { operationId: expect.any(String) as string, operation: 'generatePlacementOptions' },
    ],
    ['send-plan.changed', { status: 'ACTIVE', was: 'ACTIVE' }],
  ]);
  expect(items[0]).toMatchObject({ sellerId: SELLER, subject });
  await desk.ended(desk.put(`/items/compliance?marketplaceId=${US}`, { msku: 'NONE', taxDetails: {} }));
  const [failed] = (await sandbox.admin.listWorldEvents({ type: 'send-plan.operation-ended' })).items;
  expect(failed).toMatchObject({
    subject: (failed!.details as Json).operationId as string,
    details: { operation: 'updateItemComplianceDetails', reason: 'InboundOperationInvalid' },
  });
});

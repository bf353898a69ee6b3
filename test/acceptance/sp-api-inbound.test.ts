import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws, manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { transfer, US } from './sp-api-transfers.js';

const API = '/inbound/fba/2024-03-20';
const SELLER = 'A2EXAMPLESELLER';

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  const listing = { seller: SELLER, marketplace: 'US', price: 7.5, channel: 'AFN' };
  sandbox = await server.sandbox({
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
    scenario: {
      name: 'send',
      extends: 'quickstart',
      catalog: [{ asin: 'B00SOAPSO1', title: 'Soap', prep: ['Polybagging'] }],
      listings: [
        { ...listing, sku: 'CUP', asin: 'B00CUPCUP1', title: 'Cup' },
        { ...listing, sku: 'SOAP', asin: 'B00SOAPSO1', title: 'Soap' },
      ],
    },
  });
  client = await signIn(sandbox.spApi);
});
afterAll(() => server.close());

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const get = async (path: string) => (await client.get(API + path)).json as Json;
const post = (path: string, body: object = {}) => client.post(API + path, body);
const put = (path: string, body: object = {}) => client.change('PUT', API + path, body);
const mws = async (action: string, parameters: Record<string, string>): Promise<XmlTree> => {
  const { xml } = await callMws(sandbox, '/FulfillmentInboundShipment/2010-10-01', action, parameters);
  return (xml[`${action}Response`] as XmlTree)[`${action}Result`] as XmlTree;
};

const address = {
  name: 'A Seller',
  addressLine1: '1 Main St',
  city: 'New York',
  stateOrProvinceCode: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  phoneNumber: '555-0100',
};
const item = (msku: string, quantity: number, more: object = {}) => ({
  msku,
  quantity,
  labelOwner: 'SELLER',
  prepOwner: 'NONE',
  ...more,
});
const create = (...items: object[]) =>
  post('/inboundPlans', { destinationMarketplaces: [US], items, name: 'June', sourceAddress: address });

/** Waits for an operation. @returns its problems */
async function ended({ status, json }: SpAnswer): Promise<string[]> {
  expect(status).toBe(202);
  const operation = `/operations/${json.operationId as string}`;
  expect((await get(operation)).operationStatus).toBe('IN_PROGRESS');
  await sandbox.admin.advanceClock({ by: 'PT2S' });
  const { operationStatus, operationProblems } = await get(operation);
  expect(operationStatus).toBe(operationProblems.length > 0 ? 'FAILED' : 'SUCCESS');
  return operationProblems.map(({ message }: Json) => message as string);
}

it('goes from a plan to a shipment that MWS knows, booked and with labels', async () => {
  const made = await create(item('CUP', 6), item('SOAP', 4, { prepOwner: 'SELLER' }));
  const plan = `/inboundPlans/${made.json.inboundPlanId as string}`;
  expect(made.json.inboundPlanId).toMatch(/^wf[0-9a-f-]{36}$/);
  expect(await ended(made)).toEqual([]);

  expect(await ended(await post(`${plan}/packingOptions`))).toEqual([]);
  const [packing] = (await get(`${plan}/packingOptions`)).packingOptions as Json[];
  const [group] = packing!.packingGroups as string[];
  expect((await get(`${plan}/packingGroups/${group}/items`)).items).toMatchObject([
    { msku: 'CUP', quantity: 6, asin: 'B00CUPCUP1', labelOwner: 'SELLER', prepInstructions: [] },
    { msku: 'SOAP', prepInstructions: [{ prepOwner: 'SELLER', prepType: 'ITEM_POLYBAGGING' }] },
  ]);
  const confirmation = `${plan}/packingOptions/${packing!.packingOptionId as string}/confirmation`;
  expect(await ended(await post(confirmation))).toEqual([]);
  const boxes = (soap: number) => ({
    packageGroupings: [
      {
        packingGroupId: group,
        boxes: [
          {
            contentInformationSource: 'BOX_CONTENT_PROVIDED',
            dimensions: { length: 10, width: 10, height: 10, unitOfMeasurement: 'IN' },
            weight: { value: 20, unit: 'LB' },
            quantity: 2,
            items: [item('CUP', 3), item('SOAP', soap, { prepOwner: 'SELLER' })],
          },
        ],
      },
    ],
  });
  expect((await ended(await post(`${plan}/packingInformation`, boxes(1))))[0]).toContain('do not hold');
  expect(await ended(await post(`${plan}/packingInformation`, boxes(2)))).toEqual([]);
  expect((await get(`${plan}/packingGroups/${group}/boxes`)).boxes).toHaveLength(2);

  expect(await ended(await post(`${plan}/placementOptions`))).toEqual([]);
  const [placement] = (await get(`${plan}/placementOptions`)).placementOptions as Json[];
  const [shipmentId] = placement!.shipmentIds as string[];
  const shipment = `${plan}/shipments/${shipmentId}`;
  expect((await get(shipment)).status).toBe('UNCONFIRMED');
  const placed = `${plan}/placementOptions/${placement!.placementOptionId as string}/confirmation`;
  expect(await ended(await post(placed))).toEqual([]);
  const { shipmentConfirmationId: fba, status, destination, name } = await get(shipment);
  expect([status, name, destination.destinationType]).toEqual(['WORKING', 'June-1', 'AMAZON_WAREHOUSE']);
  const listed = await mws('ListInboundShipments', { 'ShipmentIdList.member.1': fba as string });
  expect(manyOf(listed.ShipmentData.member)).toMatchObject([
    {
      ShipmentName: 'June-1',
      DestinationFulfillmentCenterId: destination.warehouseId,
      BoxContentsSource: 'FEED',
    },
  ]);
  expect((await get(plan)).shipments).toEqual([{ shipmentId, status: 'WORKING' }]);

  const ways = {
    placementOptionId: placement!.placementOptionId,
    shipmentTransportationConfigurations: [
      { shipmentId, readyToShipWindow: { start: '2020-06-26T00:00:00Z' } },
    ],
  };
  expect(await ended(await post(`${plan}/transportationOptions`, ways))).toEqual([]);
  const { transportationOptions } = await get(`${plan}/transportationOptions?shipmentId=${shipmentId}`);
  const partnered = (transportationOptions as Json[]).find(({ quote }) => quote !== undefined)!;
  // Two boxes of 20 pounds, at 45 cents a pound and 4 dollars a box.
  expect([partnered.shippingSolution, partnered.quote.cost]).toEqual([
    'AMAZON_PARTNERED_CARRIER',
    { amount: 26, code: 'USD' },
  ]);
  const { transportationOptionId } = partnered;
  const chosen = { transportationSelections: [{ shipmentId, transportationOptionId }] };
  expect(await ended(await post(`${plan}/transportationOptions/confirmation`, chosen))).toEqual([]);
  const { TransportContent } = await mws('GetTransportContent', { ShipmentId: fba as string });
  expect(TransportContent).toMatchObject({
    TransportHeader: { IsPartnered: 'true', ShipmentType: 'SP' },
    TransportResult: { TransportStatus: 'CONFIRMED' },
  });
  const { trackingDetails } = await get(shipment);
  expect(trackingDetails.spdTrackingDetail.spdTrackingItems).toHaveLength(2);
  const labels = await client.get(
    `/fba/inbound/v0/shipments/${fba as string}/labels?PageType=PackageLabel_Thermal&LabelType=BARCODE_2D`,
  );
  const zpl = await transfer((labels.json.payload as unknown as Json).DownloadURL as string);
  expect(zpl.bytes.toString().match(/\^XA/g)).toHaveLength(4);

  expect(await ended(await put(`${plan}/cancellation`))).toEqual([]);
  expect((await get(plan)).status).toBe('VOIDED');
  expect((await get(shipment)).status).toBe('DELETED');
  expect((await post(`${plan}/packingOptions`)).json.errors[0]).toMatchObject({ code: 'BadRequest' });
});

it('fails with what is in the way, and refuses what is not there', async () => {
  expect((await ended(await create(item('NONE', 1))))[0]).toContain('UNKNOWN_SKU');
  expect((await ended(await create(item('SOAP', 1))))[0]).toBe(
    'SOAP requires prep but NONE was assigned. Accepted values: [AMAZON, SELLER]',
  );
  const made = await create(item('CUP', 1));
  const plan = `/inboundPlans/${made.json.inboundPlanId as string}`;
  const unknown = await client.get(`${API}/inboundPlans/wf00000000-0000-4000-8000-000000000000`);
  expect([unknown.status, unknown.json.errors[0]!.code]).toEqual([404, 'NotFound']);
  expect((await post(`${plan}/packingOptions/po0/confirmation`)).status).toBe(404);
  expect((await client.get(`${API}${plan}/items?paginationToken=x`)).status).toBe(400);
  expect((await post('/inboundPlans', { destinationMarketplaces: [US], items: [] })).status).toBe(400);
  const challan = `${API}${plan}/shipments/sh0/deliveryChallanDocument`;
  const script = await client.get(challan);
  expect([script.status, script.json.errors[0]!.code, script.json.errors[0]!.message]).toEqual([
    501,
    'NotImplemented',
    expect.stringContaining('inbound.getDeliveryChallanDocument'),
  ]);
  const json = { documentDownload: { downloadType: 'URL', uri: 'http://127.0.0.1/challan.pdf' } };
  await sandbox.admin.script({
    operation: 'inbound.getDeliveryChallanDocument',
    match: { shipmentId: 'sh0' },
    json,
  });
  const scripted = await client.get(challan);
  expect([scripted.status, scripted.json]).toEqual([200, json]);
});

it('lists plans, renames them, and takes the own carrier and warehouses', async () => {
  for (const sku of ['CUP', 'CUP', 'CUP']) await ended(await create(item(sku, 2)));
  const first = await get('/inboundPlans?pageSize=2&sortBy=CREATION_TIME&sortOrder=ASC');
  const next = await get(`/inboundPlans?pageSize=2&paginationToken=${first.pagination.nextToken as string}`);
  const ids = [...first.inboundPlans, ...next.inboundPlans].map(
    ({ inboundPlanId }: Json) => inboundPlanId as string,
  );
  expect([new Set(ids).size, next.pagination]).toEqual([3, undefined]);
  const plan = `/inboundPlans/${ids[0]}`;
  expect((await put(`${plan}/name`, { name: 'Renamed' })).status).toBe(204);
  const [latest] = (await get('/inboundPlans?status=ACTIVE')).inboundPlans as Json[];
  expect(latest).toMatchObject({ inboundPlanId: ids[0], name: 'Renamed' });

  const custom = (warehouseId: string) => ({ customPlacement: [{ warehouseId, items: [item('CUP', 2)] }] });
  expect((await ended(await post(`${plan}/placementOptions`, custom('LEJ1'))))[0]).toContain('LEJ1');
  await ended(await post(`${plan}/placementOptions`, custom('PHX3')));
  const [placement] = (await get(`${plan}/placementOptions`)).placementOptions as Json[];
  const [shipmentId] = placement!.shipmentIds as string[];
  await ended(await post(`${plan}/placementOptions/${placement!.placementOptionId as string}/confirmation`));
  const shipment = `${plan}/shipments/${shipmentId}`;
  expect((await get(shipment)).destination.warehouseId).toBe('PHX3');
  await ended(
    await post(`${plan}/transportationOptions`, {
      placementOptionId: placement!.placementOptionId,
      shipmentTransportationConfigurations: [
        { shipmentId, readyToShipWindow: { start: '2020-06-26T00:00:00Z' } },
      ],
    }),
  );
  const [own] = (await get(`${plan}/transportationOptions`)).transportationOptions as Json[];
  const tracking = {
    trackingDetails: { spdTrackingDetail: { spdTrackingItems: [{ boxId: 'B1', trackingId: 'T1' }] } },
  };
  expect((await ended(await put(`${shipment}/trackingDetails`, tracking)))[0]).toContain('own carrier');
  const chosen = {
    transportationSelections: [{ shipmentId, transportationOptionId: own!.transportationOptionId }],
  };
  await ended(await post(`${plan}/transportationOptions/confirmation`, chosen));
  expect(await ended(await put(`${shipment}/trackingDetails`, tracking))).toEqual([]);
  const { shipmentConfirmationId, trackingDetails } = await get(shipment);
  expect(trackingDetails.spdTrackingDetail.spdTrackingItems).toEqual([{ boxId: 'B1', trackingId: 'T1' }]);
  const { TransportContent } = await mws('GetTransportContent', {
    ShipmentId: shipmentConfirmationId as string,
  });
  expect(TransportContent.TransportHeader.IsPartnered).toBe('false');

  const labels = await post('/items/labels', {
    marketplaceId: US,
    labelType: 'STANDARD_FORMAT',
    mskuQuantities: [{ msku: 'CUP', quantity: 31 }],
  });
  const { bytes } = await transfer((labels.json.documentDownloads as Json[])[0]!.uri as string);
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect((await get(`/items/prepDetails?marketplaceId=${US}&mskus=SOAP`)).mskuPrepDetails).toEqual([
    { msku: 'SOAP', prepCategory: 'UNKNOWN', prepTypes: ['ITEM_POLYBAGGING'] },
  ]);
});

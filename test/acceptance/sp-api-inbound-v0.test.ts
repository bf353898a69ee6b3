import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws, manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { under } from './outbound-world.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';
import { transfer, US } from './sp-api-transfers.js';

const V0 = '/fba/inbound/v0';
const SELLER = 'A2EXAMPLESELLER';

const FROM = {
  Name: 'A Seller',
  AddressLine1: '1 Main St',
  City: 'New York',
  StateOrProvinceCode: 'NY',
  PostalCode: '10001',
  CountryCode: 'US',
};

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
let shipmentId: string;

const mws = async (action: string, parameters: Record<string, string>): Promise<XmlTree> => {
  const { xml } = await callMws(sandbox, '/FulfillmentInboundShipment/2010-10-01', action, parameters);
  return (xml[`${action}Response`] as XmlTree)[`${action}Result`] as XmlTree;
};

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
const payload = async (path: string) => (await client.get(V0 + path)).json.payload as unknown as Json;

beforeAll(async () => {
  server = await startMwsLocal();
  sandbox = await server.sandbox({
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
    scenario: {
      name: 'inbound',
      extends: 'quickstart',
      listings: [
        {
          seller: SELLER,
          marketplace: 'US',
          sku: 'CUP',
          asin: 'B00CUPCUP1',
          title: 'Cup',
          price: 7.5,
          channel: 'AFN',
        },
      ],
    },
  });
  client = await signIn(sandbox.spApi);
  const plan = await mws('CreateInboundShipmentPlan', {
    ...under('ShipFromAddress', FROM),
    ...under('InboundShipmentPlanRequestItems.member.1', { SellerSKU: 'CUP', Quantity: '12' }),
  });
  const [planned] = manyOf(plan.InboundShipmentPlans.member) as XmlTree[];
  shipmentId = planned!.ShipmentId as string;
  await mws('CreateInboundShipment', {
    ShipmentId: shipmentId,
    ...under('InboundShipmentHeader', {
      ShipmentName: 'Cups',
      DestinationFulfillmentCenterId: planned!.DestinationFulfillmentCenterId as string,
      LabelPrepPreference: 'SELLER_LABEL',
      ShipmentStatus: 'WORKING',
    }),
    ...under('InboundShipmentHeader.ShipFromAddress', FROM),
    ...under('InboundShipmentItems.member.1', { SellerSKU: 'CUP', QuantityShipped: '12' }),
  });
});
afterAll(() => server.close());

it('shows the shipments of MWS, by status, id and period', async () => {
  const found = await payload(
    `/shipments?QueryType=SHIPMENT&ShipmentStatusList=WORKING,SHIPPED&MarketplaceId=${US}`,
  );
  expect(found.ShipmentData).toMatchObject([
    {
      ShipmentId: shipmentId,
      ShipmentName: 'Cups',
      ShipmentStatus: 'WORKING',
      ShipFromAddress: FROM,
      AreCasesRequired: false,
      EstimatedBoxContentsFee: { TotalUnits: 12, TotalFee: { CurrencyCode: 'USD', Value: 1.2 } },
    },
  ]);
  const inMws = await mws('ListInboundShipments', { 'ShipmentStatusList.member.1': 'WORKING' });
  expect((manyOf(inMws.ShipmentData.member) as XmlTree[])[0]!.DestinationFulfillmentCenterId).toBe(
    (found.ShipmentData as Json[])[0]!.DestinationFulfillmentCenterId,
  );
  const day = 'LastUpdatedAfter=2020-06-24T00:00:00Z&LastUpdatedBefore=2020-06-25T00:00:00Z';
  const lists = [
    `/shipments?QueryType=SHIPMENT&ShipmentIdList=${shipmentId},FBA0&MarketplaceId=${US}`,
    `/shipments?QueryType=DATE_RANGE&${day}&MarketplaceId=${US}`,
  ];
  for (const list of lists) expect((await payload(list)).ShipmentData).toHaveLength(1);
  const none = `/shipments?QueryType=SHIPMENT&ShipmentStatusList=READY_TO_SHIP&MarketplaceId=${US}`;
  expect((await payload(none)).ShipmentData).toEqual([]);
  const item = { SellerSKU: 'CUP', QuantityShipped: 12, QuantityReceived: 0, ShipmentId: shipmentId };
  expect((await payload(`/shipments/${shipmentId}/items`)).ItemData).toMatchObject([item]);
  const items = await payload(`/shipmentItems?QueryType=DATE_RANGE&${day}&MarketplaceId=${US}`);
  expect(items.ItemData).toMatchObject([item]);
});

it('refuses in the words that were recorded', async () => {
  const refused = async (path: string) => {
    const { status, json } = await client.get(V0 + path);
    return [status, json.errors[0]!.code, json.errors[0]!.message];
  };
  expect(await refused('/shipments/FBA0/items')).toEqual([
    400,
    'InvalidInput',
    'Shipment [FBA0] could not be found',
  ]);
  expect(await refused(`/shipments?QueryType=SHIPMENT&MarketplaceId=${US}`)).toEqual([
    400,
    'InvalidInput',
    'At least one of ShipmentStatusList and ShipmentIdList must be provided',
  ]);
  expect((await refused(`/shipmentItems?QueryType=DATE_RANGE&MarketplaceId=${US}`))[0]).toBe(400);
  expect((await refused(`/shipments?QueryType=NEXT_TOKEN&NextToken=x&MarketplaceId=${US}`))[2]).toContain(
    'decode',
  );
  expect((await refused('/shipments?QueryType=SHIPMENT&ShipmentStatusList=WORKING'))[2]).toContain(
    '[MarketplaceId]',
  );
  expect((await refused(`/shipments/${shipmentId}/billOfLading`))[0]).toBe(400);
});

it('prints labels to a URL, as a file: the same bytes as in the ZIP of MWS', async () => {
  const query = 'PageType=PackageLabel_Letter_2&LabelType=BARCODE_2D&NumberOfPackages=3';
  const { DownloadURL: url } = await payload(`/shipments/${shipmentId}/labels?${query}`);
  const { status, headers, bytes } = await transfer(url as string);
  expect([status, headers.get('content-type'), bytes.toString('latin1', 0, 5)]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  const again = await payload(`/shipments/${shipmentId}/labels?${query}`);
  expect(new URL(again.DownloadURL as string).pathname).toBe(new URL(url as string).pathname);
  expect((await transfer((url as string).replace('application%2Fpdf', 'text%2Fhtml'))).status).toBe(403);
  const thermal = query.replace('Letter_2', 'Thermal');
  const zpl = await transfer(
    (await payload(`/shipments/${shipmentId}/labels?${thermal}`)).DownloadURL as string,
  );
  expect(zpl.bytes.toString().match(/\^XA/g)).toHaveLength(3);
  const second = await payload(`/shipments/${shipmentId}/labels?${thermal}&PageSize=1&PageStartIndex=1`);
  const one = (await transfer(second.DownloadURL as string)).bytes.toString();
  expect([one.match(/\^XA/g)!.length, one.includes(`${shipmentId}U000002`)]).toEqual([1, true]);
  const needed = await client.get(
    `${V0}/shipments/${shipmentId}/labels?PageType=PackageLabel_Letter_2&LabelType=BARCODE_2D`,
  );
  expect(needed.json.errors[0]!.message).toContain('pageSize must be provided');
});

it('tells how units are prepared', async () => {
  const advice = await payload('/prepInstructions?ShipToCountryCode=US&SellerSKUList=CUP,NONE');
  expect(advice).toMatchObject({
    SKUPrepInstructionsList: [
      { SellerSKU: 'CUP', ASIN: 'B00CUPCUP1', BarcodeInstruction: 'RequiresFNSKULabel' },
    ],
    InvalidSKUList: [{ SellerSKU: 'NONE', ErrorReason: 'DoesNotExist' }],
  });
});

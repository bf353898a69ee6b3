import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import type { XmlTree } from './mws-call.js';
import { beginParcels, md5Of, SELLER } from './parcels-world.js';
import type { ParcelsWorld } from './parcels-world.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';

const BR = 'A2Q3Y263D00KWC';
const MWS = '/ShipmentInvoicing/2018-09-01';
const BASE = '/fba/outbound/brazil/v0/shipments';
const PAID = '701-0000001-0000001';
const OTHERS = '701-0000003-0000003';

const ORDERS = `
listings:
  - {seller: ${SELLER}, marketplace: BR, sku: MUG, asin: B00MUGMUG1, title: Caneca de Cerâmica, price: 49.9, channel: AFN}
  - {seller: A8EXAMPLEOTHER, marketplace: BR, sku: MUG, asin: B00MUGMUG1, title: Caneca, price: 49.9, channel: AFN}
inventory:
  - {seller: ${SELLER}, sku: MUG, asin: B00MUGMUG1, inStock: 10}
orders:
  - id: ${PAID}
    seller: ${SELLER}
    marketplace: BR
    channel: AFN
    buyer: {name: Ana Souza}
    buyerTax: {CPF: "99999999999"}
    buyerCounty: Centro
    address: {name: Recebedor, line1: "Rua das Flores, 12", city: São Paulo, stateOrRegion: SP, postalCode: 01310-100, countryCode: BR, phone: "123"}
    items: [{id: '10000000000001', sku: MUG, quantity: 2, shipping: 12.5, discount: 5}]
  - {id: ${OTHERS}, seller: A8EXAMPLEOTHER, marketplace: BR, channel: AFN, items: [{sku: MUG}]}
`;

const NFE = `<?xml version="1.0" encoding="UTF-8"?><nfeProc xmlns="http://www.portalfiscal.inf.br/nfe" versao="4.00"><NFe><infNFe Id="NFe35200600123456000190550010000000011000000015" versao="4.00"><emit><CNPJ>00123456000190</CNPJ></emit><dest><CPF>99999999999</CPF></dest><total><ICMSTot><vNF>107.30</vNF></ICMSTot></total></infNFe></NFe></nfeProc>`;

let server: MwsLocal;
let world: ParcelsWorld;
let plain: SpClient;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  world = await beginParcels(server, ORDERS);
  await signInAgain();
  client = await plain.restricted({ method: 'GET', path: `${BASE}/{shipmentId}` });
});
afterAll(() => server.close());

const signInAgain = async () => {
  plain = await signIn((await world.ask('GET', '/callers')).body.spApi);
};
const checked = async () => {
  await world.advance('PT1H');
  await signInAgain();
};
const idOf = async (order = PAID): Promise<string> =>
  (await world.ask('GET', `/fba-shipments?order=${order}`)).body.items.at(-1).id as string;
const submit = (id: string, document: string, more: Record<string, unknown> = {}) =>
  plain.post(`${BASE}/${id}/invoice`, {
    InvoiceContent: Buffer.from(document).toString('base64'),
    ContentMD5Value: md5Of(document),
    ...more,
  });
const status = async (id: string) => (await plain.get(`${BASE}/${id}/invoice/status`)).json.payload.Shipments;
const byMws = async (action: string, id: string, more: Record<string, string> = {}): Promise<XmlTree> =>
  (await world.call(MWS, action, { MarketplaceId: BR, AmazonShipmentId: id, ...more })).xml;
const mwsStatus = async (id: string): Promise<string> =>
  (await byMws('GetFBAOutboundShipmentInvoiceStatus', id)).GetFBAOutboundShipmentInvoiceStatusResponse
    .GetFBAOutboundShipmentInvoiceStatusResult.Shipments.Shipment.InvoiceStatus as string;
const refused = ({ status: code, json }: SpAnswer) => [code, json.errors[0]!.code, json.errors[0]!.message];

describe('shipment invoicing v0', () => {
  it('has the details that MWS has, and the seller', async () => {
    const id = await idOf();
    const { json } = await client.get(`${BASE}/${id}`);
    const { ShipmentDetail } = (await byMws('GetFBAOutboundShipmentDetail', id))
      .GetFBAOutboundShipmentDetailResponse.GetFBAOutboundShipmentDetailResult;
    const { ShipmentItem } = ShipmentDetail.ShipmentItems;
    expect(json.payload).toMatchObject({
      WarehouseId: ShipmentDetail.WarehouseId,
      AmazonOrderId: PAID,
      AmazonShipmentId: id,
      PurchaseDate: (ShipmentDetail.PurchaseDate as string).replace(/\.\d+Z$/, 'Z'),
      ShippingAddress: ShipmentDetail.ShippingAddress as object,
      MarketplaceId: BR,
      SellerId: SELLER,
      SellerDisplayName: 'Demo Seller',
      BuyerName: 'Ana Souza',
      BuyerCounty: 'Centro',
      BuyerTaxInfo: { TaxClassifications: [{ Name: 'CPF', Value: '99999999999' }] },
      ShipmentItems: [{ ...(ShipmentItem as object), QuantityOrdered: Number(ShipmentItem.QuantityOrdered) }],
    });
    expect(json.payload.ShippingAddress).not.toHaveProperty('Phone');
    expect(refused(await plain.get(`${BASE}/${id}`)).slice(0, 2)).toEqual([403, 'Unauthorized']);
  });

  it('takes an invoice whose fate both faces tell, and which lets the parcel go', async () => {
    const id = await idOf();
    expect(await status(id)).toEqual({ AmazonShipmentId: id, InvoiceStatus: 'NotFound' });
    const taken = await submit(id, NFE, { MarketplaceId: BR });
    expect([taken.status, taken.text]).toEqual([200, '{}']);
    expect([await mwsStatus(id), await status(id)]).toEqual([
      'Processing',
      { AmazonShipmentId: id, InvoiceStatus: 'Processing' },
    ]);
    await checked();
    expect([await mwsStatus(id), await status(id)]).toEqual([
      'Accepted',
      { AmazonShipmentId: id, InvoiceStatus: 'Accepted' },
    ]);
    expect((await world.order(PAID)).status).toBe('Shipped');
  });

  it('finds wrong what MWS finds wrong', async () => {
    const id = await idOf();
    expect((await submit(id, '<nfeProc/>')).status).toBe(200);
    await checked();
    expect([await mwsStatus(id), await status(id)]).toEqual([
      'Errored',
      { AmazonShipmentId: id, InvoiceStatus: 'Errored' },
    ]);
  });

  it('refuses what is no invoice of a parcel of the seller', async () => {
    const id = await idOf();
    const invalid = [400, 'InvalidInput', 'Invalid request parameters'];
    for (const more of [
      { ContentMD5Value: md5Of('other') },
      { InvoiceContent: '' },
      { InvoiceContent: 'no base64!' },
      { InvoiceContent: 5 },
      { InvoiceContent: undefined },
      { MarketplaceId: 'ATVPDKIKX0DER' },
    ])
      expect(refused(await submit(id, NFE, more)), JSON.stringify(more)).toEqual(invalid);
    for (const unknown of ['456', await idOf(OTHERS)]) {
      const missing = [404, 'NotFound', `The shipment ${unknown} was not found.`];
      expect(refused(await submit(unknown, NFE))).toEqual(missing);
      expect(refused(await client.get(`${BASE}/${unknown}`))).toEqual(missing);
      expect(refused(await plain.get(`${BASE}/${unknown}/invoice/status`))).toEqual(missing);
    }
    expect(await mwsStatus(id)).toBe('NotFound');
  });
});

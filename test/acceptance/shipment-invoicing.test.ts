import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callSection } from './call-section.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';
import { refusalOf } from './outbound-world.js';
import { beginParcels, md5Of, SELLER, subscribeToParcels } from './parcels-world.js';
import type { ParcelsWorld } from './parcels-world.js';
import { signRequest } from './sign.js';

const BR = 'A2Q3Y263D00KWC';
const US = 'ATVPDKIKX0DER';
const PATH = '/ShipmentInvoicing/2018-09-01';

const PAID = '701-0000001-0000001';
const PENDING = '701-0000002-0000002';
const OTHERS = '701-0000003-0000003';
const SHIPPED = '701-0000004-0000004';

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
  - {id: ${PENDING}, seller: ${SELLER}, marketplace: BR, channel: AFN, status: Pending, items: [{sku: MUG}]}
  - {id: ${OTHERS}, seller: A8EXAMPLEOTHER, marketplace: BR, channel: AFN, items: [{sku: MUG}]}
  - {id: ${SHIPPED}, seller: ${SELLER}, marketplace: BR, channel: AFN, status: Shipped, paymentMethodDetails: [CreditCard, GiftCertificate], items: [{sku: MUG}]}
`;

/** An access key whose last digit is right. */
const KEY = 'NFe35200600123456000190550010000000011000000015';
const nfe = ({ key = KEY, buyer = '99999999999', total = '107.30' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?><nfeProc xmlns="http://www.portalfiscal.inf.br/nfe" versao="4.00"><NFe><infNFe Id="${key}" versao="4.00"><emit><CNPJ>00123456000190</CNPJ></emit><dest><CPF>${buyer}</CPF></dest><total><ICMSTot><vNF>${total}</vNF></ICMSTot></total></infNFe></NFe></nfeProc>`;

let server: MwsLocal;
let world: ParcelsWorld;
const begin = async (more = '') => {
  world = await beginParcels(server, ORDERS + more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

const shipmentsOf = async (order: string): Promise<XmlTree[]> =>
  (await world.ask('GET', `/fba-shipments?order=${order}`)).body.items.reverse();
const idOf = async (order = PAID): Promise<string> => (await shipmentsOf(order))[0].id;
const call = (
  action: string,
  AmazonShipmentId: string,
  more: Record<string, string> = {},
  seller?: 'other',
) => world.call(PATH, action, { MarketplaceId: BR, AmazonShipmentId, ...more }, seller);
const detail = (id: string, more?: Record<string, string>, seller?: 'other') =>
  call('GetFBAOutboundShipmentDetail', id, more, seller);
const status = async (id: string): Promise<string> => {
  const { xml } = await call('GetFBAOutboundShipmentInvoiceStatus', id);
  return xml.GetFBAOutboundShipmentInvoiceStatusResponse.GetFBAOutboundShipmentInvoiceStatusResult.Shipments
    .Shipment.InvoiceStatus as string;
};
const submit = async (id: string, document: string, ContentMD5Value = md5Of(document)) => {
  const { status: code, bytes } = await world.raw(
    PATH,
    'SubmitFBAOutboundShipmentInvoice',
    { MarketplaceId: BR, AmazonShipmentId: id, ContentMD5Value },
    document,
  );
  return { code, text: bytes.toString() };
};
const failing = async (id: string) =>
  (await world.ask('GET', `/fba-shipments/${id}/invoice`)).body.failing as string;
const UNKNOWN = [400, 'ShipmentNotFoundException', undefined];
const refused = (answer: MwsAnswer) => refusalOf(answer);

describe('ShipmentInvoicing', () => {
  it('check 1: an unknown shipment is refused without a word', async () => {
    const answer = await detail('456');
    expect(refused(answer)).toEqual(UNKNOWN);
    expect(answer.text).toMatch(
      /^<ErrorResponse xmlns="http:\/\/mws\.amazonservices\.com\/schema\/ShipmentInvoicing\/2018-09-01">\n {2}<Error>\n {4}<Type>Sender<\/Type>\n {4}<Code>ShipmentNotFoundException<\/Code>\n {2}<\/Error>\n {2}<RequestId>[^<]+<\/RequestId>\n<\/ErrorResponse>\n?$/,
    );
  });

  it('check 2: other hosts do not offer it', async () => {
    const host = 'mws-eu.amazonservices.com';
    const form = signRequest(server, { path: PATH, host, parameters: { Action: 'GetFBAOutboundShipmentDetail', MarketplaceId: BR, AmazonShipmentId: '456' } }); // prettier-ignore
    const { request } = await import('node:http');
    const answer = await new Promise<[number, string]>((resolve, reject) => {
      const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
      request(server.url + PATH, { method: 'POST', headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve([response.statusCode!, text]));
      })
        .on('error', reject)
        .end(form);
    });
    expect(answer[0]).toBe(404);
    expect(answer[1]).toContain('<Code>InvalidAddress</Code>');
    expect(answer[1]).toContain('Operation GetFBAOutboundShipmentDetail is not available for section ShipmentInvoicing/2018-09-01'); // prettier-ignore
  });

  it('check 3: a paid order has one shipment, which is told once', async () => {
    await subscribeToParcels(world, BR);
    expect(await shipmentsOf(PENDING)).toEqual([]);
    await world.ask('PATCH', `/orders/${PENDING}`, { status: 'Unshipped' });
    const told = await world.told('fba-shipment.created');
    expect(told.map(({ details }) => details)).toEqual([{ amazonOrderId: PENDING, status: 'created' }]);
    const { items } = (await world.ask('GET', '/notifications')).body;
    expect(items.map(({ type }: XmlTree) => type)).toEqual(['FBAOutboundShipmentStatus']);
    expect(items[0].xml).toMatch(/<ShipmentStatus>Created</);
    const [, notified] = /<AmazonShipmentId>(\w+)</.exec(items[0].xml)!;
    expect((await detail(notified!)).status).toBe(200);
    expect(await shipmentsOf(SHIPPED)).toMatchObject([{ status: 'sent' }]);
    expect(await status(await idOf(SHIPPED))).toBe('Accepted');
    expect((await detail(await idOf(SHIPPED))).text.match(/(?<=<PaymentMethodDetail>)\w+/g)).toEqual(['CreditCard', 'GiftCertificate']); // prettier-ignore
    const made = await world.ask('POST', '/orders', { sellerId: SELLER, marketplaceId: BR, channel: 'AFN', items: [{ sku: 'MUG' }] }); // prettier-ignore
    expect(await shipmentsOf(made.body.amazonOrderId)).toMatchObject([{ id: expect.stringMatching(/^D\w{8}$/), status: 'created' }]); // prettier-ignore
  });

  it('check 4: the detail has all that an invoice needs', async () => {
    const { xml } = await detail(await idOf());
    expect(
      xml.GetFBAOutboundShipmentDetailResponse.GetFBAOutboundShipmentDetailResult.ShipmentDetail,
    ).toEqual({
      MarketplaceId: BR,
      PurchaseDate: '2020-06-24T13:10:37Z',
      BuyerTaxInfo: { TaxClassifications: { TaxClassification: { Name: 'CPF', Value: '99999999999' } } },
      WarehouseId: 'GRU5',
      AmazonShipmentId: await idOf(),
      AmazonOrderId: PAID,
      BuyerCounty: 'Centro',
      ShippingAddress: {
        City: 'SÃO PAULO',
        PostalCode: '01310-100',
        StateOrRegion: 'SP',
        CountryCode: 'BR',
        Name: 'Recebedor',
        AddressLine1: 'Rua das Flores, 12',
      },
      PaymentMethodDetails: { PaymentMethodDetail: 'Standard' },
      BuyerName: 'Ana Souza',
      ShipmentItems: {
        ShipmentItem: {
          PromotionDiscount: { CurrencyCode: 'BRL', Amount: '5.00' },
          ShippingPrice: { CurrencyCode: 'BRL', Amount: '12.50' },
          GiftWrapPrice: { CurrencyCode: 'BRL', Amount: '0.00' },
          OrderItemId: '10000000000001',
          QuantityOrdered: '2',
          ASIN: 'B00MUGMUG1',
          ItemPrice: { CurrencyCode: 'BRL', Amount: '99.80' },
          SellerSKU: 'MUG',
          ShippingDiscount: { CurrencyCode: 'BRL', Amount: '0.00' },
          Title: 'Caneca de Cerâmica',
        },
      },
    });
  });

  it('check 5, 6 and 7: an invoice is handed in, checked, and lets the parcel go', async () => {
    const id = await idOf();
    expect(await status(id)).toBe('NotFound');
    const { code, text } = await submit(id, nfe());
    expect([code, text.replace(/<RequestId>.*<\/RequestId>/, '')]).toEqual([200, expect.stringMatching(/^<SubmitFBAOutboundShipmentInvoiceResponse[^>]*>\s*<ResponseMetadata>\s*<\/ResponseMetadata>\s*<\/Submit/)]); // prettier-ignore
    expect(await status(id)).toBe('Processing');
    await world.advance('PT2M');
    expect([await status(id), (await world.order(PAID)).status]).toEqual(['Accepted', 'Shipped']);
    const asked = await world.call('/Reports/2009-01-01', 'RequestReport', { ReportType: '_GET_AMAZON_FULFILLED_SHIPMENTS_DATA_', StartDate: '2020-06-01T00:00:00Z', 'MarketplaceIdList.Id.1': BR }); // prettier-ignore
    const { ReportRequestId } = asked.xml.RequestReportResponse.RequestReportResult.ReportRequestInfo;
    await world.advance('PT1H');
    const listed = await world.call('/Reports/2009-01-01', 'GetReportList', { 'ReportRequestIdList.Id.1': ReportRequestId }); // prettier-ignore
    const { ReportId } = listed.xml.GetReportListResponse.GetReportListResult.ReportInfo;
    const { bytes } = await world.raw('/Reports/2009-01-01', 'GetReport', { ReportId });
    expect(bytes.toString('latin1')).toContain(`${PAID}\t`);
    expect(bytes.toString('latin1')).toContain(id);
    await submit(id, '<x/>');
    expect(await status(id)).toBe('Accepted');
  });

  it('check 8: an invoice with a wrong MD5, or none at all, is not taken', async () => {
    const id = await idOf();
    const wrong = await submit(id, nfe(), md5Of('another'));
    expect([wrong.code, wrong.text]).toEqual([400, expect.stringContaining('ContentMD5DoesNotMatch')]);
    expect((await submit(id, '')).text).toContain('InvalidParameterValue');
    expect((await submit(id, 'x'.repeat(5 * 1024 * 1024 + 1))).text).toContain('more than 5242880 bytes');
    expect((await call('SubmitFBAOutboundShipmentInvoice', id)).status).toBe(400);
    expect(await status(id)).toBe('NotFound');
  });

  it('check 9 and 10: a bad invoice is errored, and a good one heals it', async () => {
    const id = await idOf();
    await submit(id, '<x/>');
    await world.advance('PT2M');
    expect([await status(id), await failing(id), (await world.order(PAID)).status]).toEqual(['Errored', 'xml', 'Unshipped']); // prettier-ignore
    const told = (await world.ask('GET', '/world-events?type=fba-shipment.invoice')).body.items as XmlTree[];
    expect(told.map(({ details }) => details)).toEqual([{ amazonOrderId: PAID, status: 'Errored', was: 'Processing', failing: 'xml' }, { amazonOrderId: PAID, status: 'Processing', was: 'NotFound' }]); // prettier-ignore
    await submit(id, nfe({ key: `${KEY.slice(0, -1)}x` }));
    await world.advance('PT1M');
    await submit(id, nfe());
    await world.advance('PT1M');
    expect(await status(id)).toBe('Processing');
    await world.advance('PT1M');
    expect(await status(id)).toBe('Accepted');
  });

  it('check 9: what is checked where the world is strict', async () => {
    await begin('shipmentInvoicing: {strict: true, check: PT1M, sellerCNPJ: "00123456000190"}\n');
    const id = await idOf();
    const checked = async (document: string) => {
      await submit(id, document);
      await world.advance('PT1M');
      return (await status(id)) === 'Accepted' ? 'accepted' : await failing(id);
    };
    expect([
      await checked('no XML'),
      await checked('<!DOCTYPE x><nfeProc xmlns="http://www.portalfiscal.inf.br/nfe"/>'),
      await checked(nfe({ key: KEY.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)) })),
      await checked(nfe().replace('<CNPJ>00123456000190', '<CNPJ>00123456000191')),
      await checked(nfe({ buyer: '11111111111' })),
      await checked(nfe({ total: '99.80' })),
      await checked(nfe()),
    ]).toEqual(['xml', 'xml', 'accessKey', 'seller', 'buyer', 'sum', 'accepted']);
  });

  it('check 11: a rule has one errored, and the same document is accepted the next time', async () => {
    await begin('shipmentInvoicing: {rules: [{times: 1, outcome: Errored}]}\n');
    const id = await idOf();
    for (const expected of ['Errored', 'Accepted']) {
      await submit(id, nfe());
      await world.advance('PT2M');
      expect(await status(id)).toBe(expected);
    }
  });

  it('check 12: a cancelled order takes its shipment along', async () => {
    const id = await idOf();
    await subscribeToParcels(world, BR);
    await world.ask('PATCH', `/orders/${PAID}`, { status: 'Canceled' });
    const told = await world.told('fba-shipment.changed');
    expect(told).toMatchObject([{ subject: id, details: { status: 'cancelled', was: 'created' } }]);
    const { items } = (await world.ask('GET', '/notifications')).body;
    expect(items.map(({ xml }: XmlTree) => /<ShipmentStatus>(\w+)</.exec(xml)![1])).toEqual(['Cancelled']);
    expect([
      refused(await detail(id)),
      refused(await call('GetFBAOutboundShipmentInvoiceStatus', id)),
      (await submit(id, nfe())).text.includes('ShipmentNotFoundException'),
    ]).toEqual([UNKNOWN, UNKNOWN, true]);
  });

  it('check 13 and 14: shipments of others, and another marketplace; one that was there before', async () => {
    const [before] = await shipmentsOf(SHIPPED);
    expect([before.invoiceStatus, await status(before.id), before.createdAt <= before.sentAt]).toEqual(['Accepted', 'Accepted', true]); // prettier-ignore
    expect(refused(await detail(await idOf(OTHERS)))).toEqual(UNKNOWN);
    expect((await detail(await idOf(OTHERS), {}, 'other')).status).toBe(200);
    expect(refused(await detail(await idOf(), { MarketplaceId: US }))).toEqual(UNKNOWN);
  });

  it('check 15: the 26th of calls at once is throttled', async () => {
    await begin('throttle: real\n');
    const section = [PATH, '2018-09-01'] as const;
    const statuses: number[] = [];
    for (let at = 0; at < 26; at++)
      statuses.push((await callSection(server, section, 'GetFBAOutboundShipmentDetail', { MarketplaceId: BR, AmazonShipmentId: '456' })).status); // prettier-ignore
    expect(statuses).toEqual([...Array<number>(25).fill(400), 503]);
  });
});

describe('parcels of Brazil', () => {
  it('are split and cancelled by the control API, and ship what is in them', async () => {
    const split = await world.ask('POST', '/fba-shipments', {
      order: PAID,
      items: [{ sku: 'MUG', quantity: 1 }],
    });
    expect(split.status).toBe(201);
    expect((await shipmentsOf(PAID)).map(({ items }) => items[0].quantity)).toEqual([1, 1]);
    const { xml } = await detail(split.body.id);
    const { ShipmentItem } = xml.GetFBAOutboundShipmentDetailResponse.GetFBAOutboundShipmentDetailResult.ShipmentDetail.ShipmentItems; // prettier-ignore
    expect([ShipmentItem.QuantityOrdered, ShipmentItem.ItemPrice.Amount, ShipmentItem.ShippingPrice.Amount]).toEqual(['1', '49.90', '6.25']); // prettier-ignore
    await submit(split.body.id, nfe());
    await world.advance('PT2M');
    expect((await world.order(PAID)).status).toBe('PartiallyShipped');
    const [first] = await shipmentsOf(PAID);
    expect((await world.ask('POST', `/fba-shipments/${first.id}/cancel`)).body.status).toBe('cancelled');
    expect((await world.ask('POST', `/fba-shipments/${split.body.id}/cancel`)).status).toBe(409);
    expect((await world.ask('POST', '/fba-shipments', { order: PAID, items: [{ sku: 'MUG', quantity: 2 }] })).status).toBe(409); // prettier-ignore
  });

  it('are as a scenario says, and follow its timeline', async () => {
    await begin(`  - id: 701-0000005-0000005
    seller: ${SELLER}
    marketplace: BR
    channel: AFN
    items: [{sku: MUG, quantity: 3}]
    fbaShipments: [{id: DrLqQwqvb, warehouse: GRU8, items: [{sku: MUG, quantity: 1, serialNumbers: [S1]}]}, {}]
timeline:
  - {after: P1D, fbaShipment: {order: 701-0000005-0000005, status: sent}}
`);
    const { xml } = await detail('DrLqQwqvb');
    const { ShipmentDetail } = xml.GetFBAOutboundShipmentDetailResponse.GetFBAOutboundShipmentDetailResult;
    expect(ShipmentDetail.WarehouseId).toBe('GRU8');
    expect(ShipmentDetail.ShipmentItems.ShipmentItem.SerialNumbers).toEqual({ SerialNumber: 'S1' });
    expect(ShipmentDetail.BuyerTaxInfo.TaxClassifications.TaxClassification).toEqual({ Name: 'CPF', Value: expect.stringMatching(/^\d{11}$/) }); // prettier-ignore
    expect((await shipmentsOf('701-0000005-0000005')).map(({ items }) => items[0].quantity)).toEqual([1, 2]);
    await world.advance('P1D');
    expect((await world.order('701-0000005-0000005')).status).toBe('Shipped');
  });
});

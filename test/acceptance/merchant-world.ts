import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws, manyOf } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';

export const SELLER = 'A2EXAMPLESELLER';
/** The instant of the recorded answers: a Monday, summer time in California. */
export const NOW = '2018-10-29T19:55:00.123Z';

/** Orders of the demo seller, by what is special about them. */
export const ORDERS = {
  plain: '111-1000001-0000001',
  two: '111-1000002-0000002',
  pending: '111-1000003-0000003',
  amazon: '111-1000004-0000004',
  japan: '111-1000005-0000005',
  shipped: '111-1000006-0000006',
  box: '111-1000007-0000007',
} as const;

const order = (id: string, items: string, more = '') =>
  `  - {seller: ${SELLER}, marketplace: US, id: ${id}, purchasedAt: -P1D, items: [${items}], ` +
  `address: {line1: 500 Pine Street, city: Seattle, stateOrRegion: WA, postalCode: '98101', countryCode: US}${more}}\n`;

const CUP = (id: string, quantity = 1) => `{id: '${id}', sku: CUP, quantity: ${quantity}, price: 7.5}`;
const POT = (id: string) => `{id: '${id}', sku: POT, quantity: 1, price: 30}`;

const SCENARIO =
  `
name: merchant
extends: quickstart
remove: [generate, orders]
clock: {at: '${NOW}', mode: frozen}
listings:
  - {seller: ${SELLER}, marketplace: US, sku: CUP, asin: B00CUPCUP1, title: Cup, price: 7.5, quantity: 50}
  - {seller: ${SELLER}, marketplace: US, sku: POT, asin: B00POTPOT1, title: Pot, price: 30, quantity: 50}
  - {seller: ${SELLER}, marketplace: JP, sku: CUP, asin: B00CUPCUP1, title: Cup, price: 750, quantity: 50}
orders:
` +
  order(ORDERS.plain, CUP('10000000000001', 2)) +
  order(ORDERS.two, `${CUP('10000000000021')}, ${POT('10000000000022')}`, ', sellerOrderId: MINE-2') +
  order(ORDERS.pending, CUP('10000000000031'), ', status: Pending') +
  order(ORDERS.amazon, CUP('10000000000041'), ', channel: AFN') +
  order(ORDERS.japan, CUP('10000000000051')).replace('marketplace: US', 'marketplace: JP') +
  order(ORDERS.shipped, CUP('10000000000061'), ', status: Shipped') +
  order(ORDERS.box, CUP('10000000000071')).replace('500 Pine Street', 'P.O. Box 12');

/** Parameters below a name. */
export const under = (prefix: string, members: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [`${prefix}.${name}`, value]));

export const SENDER = {
  Name: 'A Seller',
  AddressLine1: '1 Warehouse Way',
  City: 'New York',
  StateOrProvinceCode: 'NY',
  PostalCode: '10001',
  CountryCode: 'US',
  Email: 'seller@example.com',
  Phone: '555-0100',
};

/** Details of a shipment as the recorded calls had them. `items` are ids of order items with quantities. */
export const detailsOf = (
  orderId: string,
  items: Record<string, number>,
  more: Record<string, string | undefined> = {},
): Record<string, string> => {
  const details: Record<string, string | undefined> = {
    AmazonOrderId: orderId,
    ...Object.assign(
      {},
      ...Object.entries(items).map(([id, quantity], at) =>
        under(`ItemList.Item.${at + 1}`, { OrderItemId: id, Quantity: String(quantity) }),
      ),
    ),
    ...under('ShipFromAddress', SENDER),
    ...under('PackageDimensions', { Length: '40', Width: '30', Height: '10', Unit: 'centimeters' }),
    ...under('Weight', { Value: '1000', Unit: 'grams' }),
    ...under('ShippingServiceOptions', {
      DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
      CarrierWillPickUp: 'false',
    }),
    ...more,
  };
  const given = Object.entries(details).filter((one): one is [string, string] => one[1] !== undefined);
  return under('ShipmentRequestDetails', Object.fromEntries(given));
};

export const PLAIN = { '10000000000001': 2 };
export const CUP_OF_TWO = { '10000000000021': 1 };
export const POT_OF_TWO = { '10000000000022': 1 };

export interface MerchantWorld {
  /** Asks the control API; a status of 400 or more is an answer like the others. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: XmlTree }>;
  call(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  /** The result of GetEligibleShippingServices for the plain order, with its offers beside it. */
  eligible(
    more?: Record<string, string | undefined>,
    filter?: Record<string, string>,
  ): Promise<{ result: XmlTree; offers: XmlTree[]; ids: string[] }>;
  create(
    service: string,
    details?: Record<string, string>,
    more?: Record<string, string>,
  ): Promise<MwsAnswer>;
  /** The shipment that a call answers with. */
  bought(service: string, details?: Record<string, string>, more?: Record<string, string>): Promise<XmlTree>;
  get(id: string): Promise<XmlTree>;
  cancel(id: string): Promise<MwsAnswer>;
  orderStatus(id: string): Promise<string>;
  advance(by: string): Promise<unknown>;
}

/** Begins this world on a server, whatever it had before. */
export async function beginMerchant(server: MwsLocal, more = ''): Promise<MerchantWorld> {
  const ask: MerchantWorld['ask'] = async (method, path, body) => {
    const answer = await fetch(`${server.url}/_mws${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as XmlTree };
  };
  const loaded = await ask('POST', '/scenario', { scenario: SCENARIO + more });
  if (loaded.status >= 300) throw new Error(JSON.stringify(loaded.body));
  const call = (action: string, parameters: Record<string, string> = {}) =>
    callMws(server, '/MerchantFulfillment/2015-06-01', action, parameters);
  const plain = detailsOf(ORDERS.plain, PLAIN);
  const create: MerchantWorld['create'] = (service, details = plain, parameters = {}) =>
    call('CreateShipment', { ShippingServiceId: service, ...details, ...parameters });
  return {
    ask,
    call,
    create,
    async eligible(details = {}, filter = {}) {
      const { xml, text } = await call('GetEligibleShippingServices', {
        ...detailsOf(ORDERS.plain, PLAIN, details),
        ...under('ShippingOfferingFilter', filter),
      });
      const result = xml.GetEligibleShippingServicesResponse?.GetEligibleShippingServicesResult as XmlTree;
      if (!result) throw new Error(text);
      const offers = manyOf(result.ShippingServiceList.ShippingService);
      return { result, offers, ids: offers.map((offer) => offer.ShippingServiceId as string) };
    },
    async bought(...given) {
      const { xml, text } = await create(...given);
      if (!xml.CreateShipmentResponse) throw new Error(text);
      return xml.CreateShipmentResponse.CreateShipmentResult.Shipment as XmlTree;
    },
    get: async (id) =>
      (await call('GetShipment', { ShipmentId: id })).xml.GetShipmentResponse.GetShipmentResult
        .Shipment as XmlTree,
    cancel: (id) => call('CancelShipment', { ShipmentId: id }),
    async orderStatus(id) {
      const { xml } = await callMws(server, '/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': id });
      return xml.GetOrderResponse.GetOrderResult.Orders.Order.OrderStatus as string;
    },
    advance: (by) => ask('POST', '/clock/advance', { by }),
  };
}

/** The document of a label, once it is unpacked, and the checksum that belongs to it. */
export function documentOf(shipment: XmlTree): {
  bytes: Buffer;
  md5: string;
  checksum: string;
  type: string;
} {
  const { Contents, Checksum, FileType } = shipment.Label.FileContents;
  const bytes = gunzipSync(Buffer.from(Contents, 'base64'));
  const md5 = createHash('md5').update(bytes).digest('base64');
  return { bytes, md5, checksum: Checksum, type: FileType };
}

/** Status, code and message of a refusal. */
export const refusalOf = ({ status, xml }: MwsAnswer): [number, string, string] => [
  status,
  xml.ErrorResponse?.Error.Code,
  xml.ErrorResponse?.Error.Message,
];

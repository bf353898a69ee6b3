import type { MwsLocal } from '../../src/server/app.js';
import { callMws, manyOf } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';

export const SELLER = 'A2EXAMPLESELLER';
export const US = 'ATVPDKIKX0DER';
export const CA = 'A2EUQ1WTGCTBG2';
export const JP = 'A1VC38T7YXB528';
export const NOW = '2020-06-24T14:10:37.000Z';

/** The demo seller with cups and pots in Amazon's warehouses; PAN is there in no number, and five are on their way. */
const SCENARIO = `
name: outbound
extends: quickstart
clock: {at: '${NOW}', mode: frozen}
listings:
  - {seller: ${SELLER}, marketplace: US, sku: CUP, asin: B00CUPCUP1, title: Cup, price: 7.5, channel: AFN}
  - {seller: ${SELLER}, marketplace: US, sku: POT, asin: B00POTPOT1, title: Pot, price: 30, channel: AFN}
inventory:
  - {seller: ${SELLER}, sku: CUP, asin: B00CUPCUP1, inStock: 5}
  - {seller: ${SELLER}, sku: POT, asin: B00POTPOT1, inStock: 100}
  - {seller: ${SELLER}, sku: PAN, asin: B00PANPAN1, inStock: 0, inbound: 5}
`;

export interface OutboundWorld {
  /** Asks the control API; a status of 400 or more is an answer like the others. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: XmlTree }>;
  call(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  /** CreateFulfillmentOrder with all that is needed; `items` are SKUs with quantities. */
  create(id: string, items?: Record<string, number>, more?: Record<string, string>): Promise<MwsAnswer>;
  /** What GetFulfillmentOrder says of an order. */
  get(id: string): Promise<XmlTree>;
  status(id: string): Promise<string>;
  /** The first shipment of an order. */
  only(id: string): Promise<XmlTree>;
  /** SKU, quantity, cancelled and unfulfillable units of each item of an order. */
  itemsIn(id: string): Promise<[string, number, number, number][]>;
  cancel(id: string): Promise<MwsAnswer>;
  /** What is in stock and what is reserved of a SKU. */
  stock(sku: string): Promise<[inStock: number, reserved: number]>;
  /** The row of an order in Orders. */
  row(id: string): Promise<XmlTree>;
  advance(by: string): Promise<unknown>;
}

export const ADDRESS = {
  Name: 'A Buyer',
  Line1: '1 Some St',
  City: 'Seattle',
  StateOrProvinceCode: 'WA',
  CountryCode: 'US',
  PostalCode: '98101',
};

/** Parameters below a name. */
export const under = (prefix: string, members: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [`${prefix}.${name}`, value]));

/** Items of a call: SKUs with quantities, whose ids are `item-` and the SKU. */
export const itemsOf = (items: Record<string, number>): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(items).map(([sku, quantity], at) =>
      under(`Items.member.${at + 1}`, {
        SellerSKU: sku,
        SellerFulfillmentOrderItemId: `item-${sku}`,
        Quantity: String(quantity),
      }),
    ),
  ) as Record<string, string>;

/** What CreateFulfillmentOrder needs. */
export const orderOf = (id: string, items: Record<string, number>): Record<string, string> => ({
  SellerFulfillmentOrderId: id,
  DisplayableOrderId: id,
  DisplayableOrderDateTime: NOW,
  DisplayableOrderComment: 'Thank you',
  ShippingSpeedCategory: 'Standard',
  ...under('DestinationAddress', ADDRESS),
  ...itemsOf(items),
});

/** Begins this world on a server, whatever it had before. */
export async function beginOutbound(server: MwsLocal, more = ''): Promise<OutboundWorld> {
  const ask: OutboundWorld['ask'] = async (method, path, body) => {
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
    callMws(server, '/FulfillmentOutboundShipment/2010-10-01', action, parameters);
  const get = async (id: string) => {
    const { xml } = await call('GetFulfillmentOrder', { SellerFulfillmentOrderId: id });
    return xml.GetFulfillmentOrderResponse.GetFulfillmentOrderResult as XmlTree;
  };
  return {
    ask,
    call,
    create: (id, items = { CUP: 2 }, parameters = {}) =>
      call('CreateFulfillmentOrder', { ...orderOf(id, items), ...parameters }),
    get,
    status: async (id) => (await get(id)).FulfillmentOrder.FulfillmentOrderStatus as string,
    only: async (id) => membersOf((await get(id)).FulfillmentShipment)[0],
    itemsIn: async (id) =>
      membersOf((await get(id)).FulfillmentOrderItem).map((item) => [
        item.SellerSKU,
        Number(item.Quantity),
        Number(item.CancelledQuantity),
        Number(item.UnfulfillableQuantity),
      ]),
    cancel: (id) => call('CancelFulfillmentOrder', { SellerFulfillmentOrderId: id }),
    stock: async (sku) => {
      const { body } = await ask('GET', `/inventory?sku=${sku}`);
      return [body.items[0].inStock, body.items[0].reserved];
    },
    row: async (id) => {
      const { body } = await ask('GET', '/orders?limit=1000');
      return body.items.find((one: XmlTree) => one.sellerOrderId === id) as XmlTree;
    },
    advance: (by) => ask('POST', '/clock/advance', { by }),
  };
}

/** The members of a list in an answer. */
export const membersOf = (list: XmlTree): XmlTree[] => manyOf(list?.member);

/** Code and message of a refusal, with its status. */
export const refusalOf = ({ status, xml }: MwsAnswer): [number, string, string] => [
  status,
  xml.ErrorResponse?.Error.Code,
  xml.ErrorResponse?.Error.Message,
];

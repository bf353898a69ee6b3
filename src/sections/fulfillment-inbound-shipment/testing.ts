import type { OperationKey, Operations } from '../../model/generated/index.js';
import { createListing } from '../../store/listings.js';
import type { NewListing } from '../../store/listings.js';
import { insertCatalogItem } from '../../store/catalog.js';
import type { CatalogDetails } from '../../store/catalog.js';
import { inboundDueHandlers } from '../../store/inbound/due-work.js';
import { findStock } from '../../store/inventory.js';
import { PART, US } from '../../store/orders/testing.js';
import { createCallableShop } from '../testing.js';
import type { CallableShop } from '../testing.js';

const SECTION = 'FulfillmentInboundShipment';

/** Parameters by name; lists and structures are dotted out. */
export type Given = { [name: string]: string | number | boolean | undefined | Given | (Given | string)[] };

/** The query string of parameters: `{ A: [{ B: 1 }] }` is `A.member.1.B=1`. */
export function queryOf(given: Given, inner = 'member'): string {
  const pairs: string[] = [];
  const add = (path: string, value: Given[string]): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) value.forEach((each, at) => add(`${path}.${inner}.${at + 1}`, each));
    else if (typeof value === 'object')
      for (const [name, each] of Object.entries(value)) add(`${path}.${name}`, each);
    else pairs.push(`${path}=${encodeURIComponent(String(value))}`);
  };
  for (const [name, value] of Object.entries(given)) add(name, value);
  return pairs.join('&');
}

export const FROM = {
  Name: 'Demo',
  AddressLine1: '1 Main St',
  City: 'New York',
  StateOrProvinceCode: 'NY',
  PostalCode: '10001',
  CountryCode: 'US',
};

/** The last part of a key: `ListInboundShipments`. */
type Operation = OperationKey extends infer Key
  ? Key extends `FulfillmentInboundShipment.${infer Name}`
    ? Name
    : never
  : never;

/** A shop with FBA listings SKU-1 to SKU-3 in the US, asked by parameters as objects. */
export interface InboundShop extends CallableShop {
  ask<Name extends Operation>(
    name: Name,
    given: Given,
    inner?: string,
  ): Operations[`FulfillmentInboundShipment.${Name}`]['output'];
  refuse(name: Operation, given: Given, inner?: string): [number, string, string | undefined];
  list(sku: string, product?: CatalogDetails, more?: Partial<NewListing>): void;
  /** Plans so many units of SKUs. @returns the plans */
  plan(items: Record<string, number>, more?: Given): { ShipmentId: string; [name: string]: unknown }[];
  /** A shipment of SKU-1, or of what is given. @returns its ShipmentId */
  ship(items?: Record<string, number>, header?: Given): string;
  /** Changes a shipment. */
  update(shipmentId: string, header?: Given, items?: Record<string, number>): void;
  header(more?: Given): Given;
  status(shipmentId: string): string | undefined;
  stock(sku: string): [inStock: number, inbound: number];
  after(milliseconds: number): void;
}

export function createInboundShop(): InboundShop {
  const shop = createCallableShop(inboundDueHandlers);
  const { world, seller, time } = shop;
  const ask = (name: Operation, given: Given, inner?: string) =>
    shop.call(`${SECTION}.${name}` as OperationKey, queryOf(given, inner)) as never;
  const list: InboundShop['list'] = (sku, product, more = {}) => {
    const asin = `B0${sku.replaceAll('-', '').padEnd(8, '0').slice(0, 8)}`;
    if (product) insertCatalogItem(world, { asin, title: sku, details: product });
    createListing(world, {
      participation: PART[US],
      sku,
      asin,
      title: sku,
      channel: 'AFN',
      price: { amount: '12.50', currency: 'USD' },
      ...more,
    });
  };
  const header = (more: Given = {}): Given => ({
    ShipmentName: 'FBA (6/24/20, 2:10 PM) - 1',
    ShipFromAddress: FROM,
    DestinationFulfillmentCenterId: 'IND1',
    LabelPrepPreference: 'SELLER_LABEL',
    ShipmentStatus: 'WORKING',
    ...more,
  });
  const itemsOf = (items: Record<string, number>) =>
    Object.entries(items).map(([SellerSKU, QuantityShipped]) => ({ SellerSKU, QuantityShipped }));
  const plan: InboundShop['plan'] = (items, more = {}) =>
    (
      ask('CreateInboundShipmentPlan', {
        ShipFromAddress: FROM,
        InboundShipmentPlanRequestItems: Object.entries(items).map(([SellerSKU, Quantity]) => ({
          SellerSKU,
          Quantity,
        })),
        ...more,
      }) as { InboundShipmentPlans: { ShipmentId: string }[] }
    ).InboundShipmentPlans;
  for (const sku of ['SKU-1', 'SKU-2', 'SKU-3']) list(sku);
  return {
    ...shop,
    ask,
    list,
    header,
    plan,
    refuse: (name, given, inner) => shop.refusal(`${SECTION}.${name}` as OperationKey, queryOf(given, inner)),
    ship(items = { 'SKU-1': 10 }, more = {}) {
      const [{ ShipmentId, DestinationFulfillmentCenterId }] = plan(items) as [
        { ShipmentId: string; DestinationFulfillmentCenterId: string },
      ];
      ask('CreateInboundShipment', {
        ShipmentId,
        InboundShipmentHeader: header({ DestinationFulfillmentCenterId, ...more }),
        InboundShipmentItems: itemsOf(items),
      });
      return ShipmentId;
    },
    update(ShipmentId, more = {}, items = { 'SKU-1': 10 }) {
      ask('UpdateInboundShipment', {
        ShipmentId,
        InboundShipmentHeader: header(more),
        InboundShipmentItems: itemsOf(items),
      });
    },
    status: (shipmentId) =>
      (
        ask('ListInboundShipments', { ShipmentIdList: [shipmentId] }) as {
          ShipmentData: { ShipmentStatus: string }[];
        }
      ).ShipmentData[0]?.ShipmentStatus,
    stock(sku) {
      const { inStock = 0, inbound = 0 } = findStock(world, seller.id, sku) ?? {};
      return [inStock, inbound];
    },
    after(milliseconds) {
      time.now += milliseconds;
      world.due.settle();
    },
  };
}

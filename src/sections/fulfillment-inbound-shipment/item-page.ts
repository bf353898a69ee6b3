import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { itemsUpdated, pageOfItems } from '../../store/inbound/items.js';
import type { InboundItem } from '../../store/inbound/items.js';
import { shipmentOfRow } from '../../store/inbound/shipments.js';
import type { UpdatePlace } from '../../store/inbound/shipments.js';
import type { World } from '../../world/world.js';
import type { OperationContext } from '../handler.js';
import { prepDocument } from './wire.js';

/** ListInboundShipmentItems and ListInboundShipmentItemsByNextToken share their tokens. */
export const ITEMS = 'FulfillmentInboundShipment.ListInboundShipmentItems';

const PAGE = 200;

/** Which items a list is of: those of one shipment (its row), or those that changed in a period. */
export type ItemQuery =
  { shipment: number; after?: string } | { seller: number; from: number; to: number; after?: UpdatePlace };

/** One page of a list of items; that of a shipment as it was made before, while no item has changed. */
export function itemPage(
  { world, sealToken }: OperationContext,
  query: ItemQuery,
): Wire.ListInboundShipmentItemsResult {
  const { items, after } =
    'shipment' in query
      ? world.database.remembered(
          `items ${query.shipment} ${query.after ?? ''}`,
          () => readPage(world, query),
          PAGE,
        )
      : readPage(world, query);
  return {
    ItemData: items,
    ...(after !== undefined && { NextToken: sealToken(ITEMS, { ...query, after }) }),
  };
}

/** What a page shows, and where the next one goes on, if there is one. */
function readPage(world: World, query: ItemQuery) {
  const found =
    'shipment' in query
      ? pageOfItems(world, query.shipment, PAGE + 1, query.after)
      : itemsUpdated(world, query, PAGE + 1);
  const page = found.slice(0, PAGE);
  const idOf = shipmentIds(world);
  const items = page.map((item) => itemDocument(idOf(item.shipment), item));
  Object.freeze(items);
  if (found.length <= PAGE) return { items };
  const last = page.at(-1)!;
  return { items, after: 'shipment' in query ? last.sku : { at: last.updatedAt, id: last.id } };
}

/** The ShipmentIds of rows, each looked up once. */
function shipmentIds(world: World): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    const id = known.get(row) ?? shipmentOfRow(world, row).shipmentId;
    known.set(row, id);
    return id;
  };
}

const itemDocument = (shipmentId: string, { details, ...item }: InboundItem): Wire.InboundShipmentItem => ({
  ShipmentId: shipmentId,
  SellerSKU: item.sku,
  FulfillmentNetworkSKU: item.fnsku,
  QuantityShipped: item.shipped,
  QuantityReceived: item.received,
  QuantityInCase: details.inCase,
  ...(details.releaseDate !== undefined && { ReleaseDate: details.releaseDate }),
  ...(details.prep && details.prep.length > 0 && { PrepDetailsList: prepDocument(details.prep) }),
});

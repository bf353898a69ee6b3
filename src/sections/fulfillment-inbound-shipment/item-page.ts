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

/** One page of a list of items. */
export function itemPage(
  { world, sealToken }: OperationContext,
  query: ItemQuery,
): Wire.ListInboundShipmentItemsResult {
  const found =
    'shipment' in query
      ? pageOfItems(world, query.shipment, PAGE + 1, query.after)
      : itemsUpdated(world, query, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  const after = last && ('shipment' in query ? last.sku : { at: last.updatedAt, id: last.id });
  const idOf = shipmentIds(world);
  return {
    ItemData: page.map((item) => itemDocument(idOf(item.shipment), item)),
    ...(found.length > PAGE && { NextToken: sealToken(ITEMS, { ...query, after }) }),
  };
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

import { ownShipment } from '../../store/inbound/update-shipment.js';
import type { Handler } from '../handler.js';
import { itemPage } from './item-page.js';

/** ListInboundShipmentItems: the items of a shipment, or those that changed in a period; with both, those of the shipment. */
export const listInboundShipmentItems: Handler<'FulfillmentInboundShipment.ListInboundShipmentItems'> = (
  context,
  { ShipmentId, LastUpdatedAfter, LastUpdatedBefore },
) => {
  const { world, seller } = context;
  if (ShipmentId !== undefined)
    return itemPage(context, { shipment: ownShipment(world, seller.id, ShipmentId).id });
  return itemPage(context, { seller: seller.id, from: LastUpdatedAfter!, to: LastUpdatedBefore! });
};

import { preorderOf } from '../../store/inbound/preorder.js';
import type { Handler } from '../handler.js';

/** GetPreorderInfo: whether a shipment has units that can be ordered before they are there, and by when they must be. */
export const getPreorderInfo: Handler<'FulfillmentInboundShipment.GetPreorderInfo'> = (
  { world, seller },
  { ShipmentId },
) => {
  const { confirmed, needBy, fulfillable } = preorderOf(world, seller.id, ShipmentId);
  return {
    ShipmentContainsPreorderableItems: needBy !== undefined,
    ShipmentConfirmedForPreorder: confirmed,
    ...(needBy !== undefined && { NeedByDate: needBy, ConfirmedFulfillableDate: fulfillable }),
  };
};

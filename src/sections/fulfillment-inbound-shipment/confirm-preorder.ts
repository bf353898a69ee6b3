import { confirmPreorder as confirm } from '../../store/inbound/preorder.js';
import type { Handler } from '../handler.js';

/** ConfirmPreorder: promises that a shipment arrives by a day. */
export const confirmPreorder: Handler<'FulfillmentInboundShipment.ConfirmPreorder'> = (
  { world, seller },
  { ShipmentId, NeedByDate },
) => {
  const { needBy, fulfillable } = confirm(world, seller.id, ShipmentId, NeedByDate);
  return { ConfirmedNeedByDate: needBy, ConfirmedFulfillableDate: fulfillable };
};

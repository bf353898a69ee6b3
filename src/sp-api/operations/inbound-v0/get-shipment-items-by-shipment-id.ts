import { itemsOf } from '../../../store/inbound/items.js';
import { ownShipment } from '../../../store/inbound/update-shipment.js';
import type { SpHandler } from '../../context.js';
import { itemJson } from './shipment-json.js';

/** getShipmentItemsByShipmentId: all items of a shipment; there are no pages. */
export const getShipmentItemsByShipmentId: SpHandler = ({ world, seller, path }) => {
  const { id, shipmentId } = ownShipment(world, seller.id, path.shipmentId!);
  return { payload: { ItemData: itemsOf(world, id).map((item) => itemJson(shipmentId, item)) } };
};

import { ownShipment } from '../../store/postage/checks.js';
import type { Handler } from '../handler.js';
import { shipmentDocument } from './shipment-document.js';

/** GetShipment: a shipment as it is kept, with its label as long as it can be printed. */
export const getShipment: Handler<'MerchantFulfillment.GetShipment'> = (context, { ShipmentId }) =>
  shipmentDocument(context.world, ownShipment(context, ShipmentId));

import { cancelForSeller } from '../../store/postage/cancel.js';
import { ownShipment } from '../../store/postage/checks.js';
import type { Handler } from '../handler.js';
import { shipmentDocument } from './shipment-document.js';

/** CancelShipment: asks the carrier to refund a label. */
export const cancelShipment: Handler<'MerchantFulfillment.CancelShipment'> = (context, { ShipmentId }) =>
  shipmentDocument(context.world, cancelForSeller(context.world, ownShipment(context, ShipmentId)));

import { mwsError } from '../../protocol/errors.js';
import { cancelPostage } from '../../store/postage/cancel.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';
import { shipmentDocument } from './shipment-document.js';

/** CancelShipment: asks the carrier to refund a label. */
export const cancelShipment: Handler<'MerchantFulfillment.CancelShipment'> = (context, { ShipmentId }) => {
  const shipment = ownShipment(context, ShipmentId);
  const outcome = cancelPostage(context.world, shipment);
  if ('shipment' in outcome) return shipmentDocument(context.world, outcome.shipment);
  if (outcome.refused === 'late') throw mwsError('PostageWindowOver');
  throw mwsError('PostageState', { shipment: shipment.shipmentId, shipmentStatus: shipment.status });
};

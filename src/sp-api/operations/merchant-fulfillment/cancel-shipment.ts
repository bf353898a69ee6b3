import { cancelForSeller } from '../../../store/postage/cancel.js';
import { ownShipment } from '../../../store/postage/checks.js';
import type { SpHandler } from '../../context.js';
import { shipmentJson } from './shipment-json.js';

/** cancelShipment: asks the carrier to refund a label. */
export const cancelShipment: SpHandler = (context) =>
  shipmentJson(context.world, cancelForSeller(context.world, ownShipment(context, context.path.shipmentId!)));

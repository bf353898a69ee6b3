import { ownShipment } from '../../../store/postage/checks.js';
import type { SpHandler } from '../../context.js';
import { shipmentJson } from './shipment-json.js';

/** getShipment: a shipment as it is kept, with its label as long as it can be printed. */
export const getShipment: SpHandler = (context) =>
  shipmentJson(context.world, ownShipment(context, context.path.shipmentId!));

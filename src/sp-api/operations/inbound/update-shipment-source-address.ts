import type { SpHandler } from '../../context.js';
import { begun, planOf, shipmentOf } from './plan.js';
import { addressOf } from './wire.js';
import type { AddressJson } from './wire.js';

/** updateShipmentSourceAddress: from where a shipment is sent; the world has one address for all of a plan. */
export const updateShipmentSourceAddress: SpHandler = (context, { body }) => {
  const plan = planOf(context);
  shipmentOf(context, plan);
  const from = addressOf((body as { address: AddressJson }).address);
  return begun(context, plan, 'updateShipmentSourceAddress', { from });
};

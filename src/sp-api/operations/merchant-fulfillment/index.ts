import type { SpHandler } from '../../context.js';
import { cancelShipment } from './cancel-shipment.js';
import { createShipment } from './create-shipment.js';
import { getAdditionalSellerInputs } from './get-additional-seller-inputs.js';
import { getEligibleShipmentServices } from './get-eligible-shipment-services.js';
import { getShipment } from './get-shipment.js';

/** Merchant Fulfillment API v0. */
export const merchantFulfillment: Readonly<Record<string, SpHandler>> = {
  'merchantFulfillment.getEligibleShipmentServices': getEligibleShipmentServices,
  'merchantFulfillment.getAdditionalSellerInputs': getAdditionalSellerInputs,
  'merchantFulfillment.createShipment': createShipment,
  'merchantFulfillment.getShipment': getShipment,
  'merchantFulfillment.cancelShipment': cancelShipment,
};

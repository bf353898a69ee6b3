import type { Handlers } from '../handler.js';
import { inWireWords } from '../in-wire-words.js';
import { cancelShipment } from './cancel-shipment.js';
import { createShipment } from './create-shipment.js';
import { getAdditionalSellerInputs } from './get-additional-seller-inputs.js';
import { getEligibleShippingServices } from './get-eligible-shipping-services.js';
import { getShipment } from './get-shipment.js';

/** The operations of MerchantFulfillment; what the store refuses is refused in the words of MWS. */
export const merchantFulfillment: Handlers = inWireWords({
  'MerchantFulfillment.CancelShipment': cancelShipment,
  'MerchantFulfillment.CreateShipment': createShipment,
  'MerchantFulfillment.GetAdditionalSellerInputs': getAdditionalSellerInputs,
  'MerchantFulfillment.GetEligibleShippingServices': getEligibleShippingServices,
  'MerchantFulfillment.GetShipment': getShipment,
});

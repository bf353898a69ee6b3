import type { SpHandler } from '../../context.js';
import { cancelFulfillmentOrder } from './cancel-fulfillment-order.js';
import { createFulfillmentOrder } from './create-fulfillment-order.js';
import { createFulfillmentReturn } from './create-fulfillment-return.js';
import { deliveryOffers } from './delivery-offers.js';
import { getFeatureInventory } from './get-feature-inventory.js';
import { getFeatureSku } from './get-feature-sku.js';
import { getFeatures } from './get-features.js';
import { getFulfillmentOrder } from './get-fulfillment-order.js';
import { getFulfillmentPreview } from './get-fulfillment-preview.js';
import { getPackageTrackingDetails } from './get-package-tracking-details.js';
import { listAllFulfillmentOrders } from './list-all-fulfillment-orders.js';
import { listReturnReasonCodes } from './list-return-reason-codes.js';
import { submitFulfillmentOrderStatusUpdate } from './submit-fulfillment-order-status-update.js';
import { updateFulfillmentOrder } from './update-fulfillment-order.js';

/** Fulfillment Outbound API 2020-07-01. */
export const outbound: Readonly<Record<string, SpHandler>> = {
  'outbound.getFulfillmentPreview': getFulfillmentPreview,
  'outbound.deliveryOffers': deliveryOffers,
  'outbound.listAllFulfillmentOrders': listAllFulfillmentOrders,
  'outbound.createFulfillmentOrder': createFulfillmentOrder,
  'outbound.getPackageTrackingDetails': getPackageTrackingDetails,
  'outbound.listReturnReasonCodes': listReturnReasonCodes,
  'outbound.createFulfillmentReturn': createFulfillmentReturn,
  'outbound.getFulfillmentOrder': getFulfillmentOrder,
  'outbound.updateFulfillmentOrder': updateFulfillmentOrder,
  'outbound.cancelFulfillmentOrder': cancelFulfillmentOrder,
  'outbound.submitFulfillmentOrderStatusUpdate': submitFulfillmentOrderStatusUpdate,
  'outbound.getFeatures': getFeatures,
  'outbound.getFeatureInventory': getFeatureInventory,
  'outbound.getFeatureSKU': getFeatureSku,
};

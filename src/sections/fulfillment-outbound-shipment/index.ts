import type { Handlers } from '../handler.js';
import { inWireWords } from '../in-wire-words.js';
import { cancelFulfillmentOrder } from './cancel-fulfillment-order.js';
import { createFulfillmentOrder } from './create-fulfillment-order.js';
import { createFulfillmentReturn } from './create-fulfillment-return.js';
import { getFulfillmentOrder } from './get-fulfillment-order.js';
import { getFulfillmentPreview } from './get-fulfillment-preview.js';
import { getPackageTrackingDetails } from './get-package-tracking-details.js';
import { listAllFulfillmentOrders } from './list-all-fulfillment-orders.js';
import { listAllFulfillmentOrdersByNextToken } from './list-all-fulfillment-orders-by-next-token.js';
import { listReturnReasonCodes } from './list-return-reason-codes.js';
import { updateFulfillmentOrder } from './update-fulfillment-order.js';

/** The operations of FulfillmentOutboundShipment; what the store refuses is refused in the words of MWS. */
export const fulfillmentOutboundShipment: Handlers = inWireWords({
  'FulfillmentOutboundShipment.CancelFulfillmentOrder': cancelFulfillmentOrder,
  'FulfillmentOutboundShipment.CreateFulfillmentOrder': createFulfillmentOrder,
  'FulfillmentOutboundShipment.CreateFulfillmentReturn': createFulfillmentReturn,
  'FulfillmentOutboundShipment.GetFulfillmentOrder': getFulfillmentOrder,
  'FulfillmentOutboundShipment.GetFulfillmentPreview': getFulfillmentPreview,
  'FulfillmentOutboundShipment.GetPackageTrackingDetails': getPackageTrackingDetails,
  'FulfillmentOutboundShipment.ListAllFulfillmentOrders': listAllFulfillmentOrders,
  'FulfillmentOutboundShipment.ListAllFulfillmentOrdersByNextToken': listAllFulfillmentOrdersByNextToken,
  'FulfillmentOutboundShipment.ListReturnReasonCodes': listReturnReasonCodes,
  'FulfillmentOutboundShipment.UpdateFulfillmentOrder': updateFulfillmentOrder,
});

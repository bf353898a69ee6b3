import type { MessageType } from '../feed-message.js';
import { cartonContentsRequest } from './carton-contents-request.js';
import { easyShipDocument } from './easy-ship-document.js';
import { fulfillmentOrderCancellationRequest } from './fulfillment-order-cancellation-request.js';
import { fulfillmentOrderRequest } from './fulfillment-order-request.js';
import { inventory } from './inventory.js';
import { invoiceConfirmation } from './invoice-confirmation.js';
import { orderAcknowledgement } from './order-acknowledgement.js';
import { orderAdjustment } from './order-adjustment.js';
import { orderFulfillment } from './order-fulfillment.js';
import { override } from './override.js';
import { price } from './price.js';
import { productImage } from './product-image.js';
import { product } from './product.js';
import { relationship } from './relationship.js';

/** Every kind of message that XML feeds have and that does something, by the element that it is in. */
export const messageTypes: Readonly<Record<string, MessageType>> = {
  Product: product,
  Relationship: relationship,
  ProductImage: productImage,
  Price: price,
  Inventory: inventory,
  Override: override,
  OrderAcknowledgement: orderAcknowledgement,
  OrderFulfillment: orderFulfillment,
  OrderAdjustment: orderAdjustment,
  InvoiceConfirmation: invoiceConfirmation,
  FulfillmentOrderRequest: fulfillmentOrderRequest,
  FulfillmentOrderCancellationRequest: fulfillmentOrderCancellationRequest,
  CartonContentsRequest: cartonContentsRequest,
  EasyShipDocument: easyShipDocument,
};

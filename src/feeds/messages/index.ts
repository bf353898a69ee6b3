import { checkFacets } from '../facets.js';
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

/** A kind of message that is held to its schema before anything else is looked at. */
const bySchema = <Wish>({ read, apply }: MessageType<Wish>): MessageType<Wish> => ({
  read(message, operation) {
    checkFacets(message);
    return read(message, operation);
  },
  apply,
});

/** Every kind of message that XML feeds have and that does something, by the element that it is in. */
export const messageTypes: Readonly<Record<string, MessageType>> = {
  Product: bySchema(product),
  Relationship: bySchema(relationship),
  ProductImage: bySchema(productImage),
  Price: bySchema(price),
  Inventory: bySchema(inventory),
  Override: bySchema(override),
  OrderAcknowledgement: orderAcknowledgement,
  OrderFulfillment: orderFulfillment,
  OrderAdjustment: orderAdjustment,
  InvoiceConfirmation: invoiceConfirmation,
  FulfillmentOrderRequest: bySchema(fulfillmentOrderRequest),
  FulfillmentOrderCancellationRequest: fulfillmentOrderCancellationRequest,
  CartonContentsRequest: cartonContentsRequest,
  EasyShipDocument: easyShipDocument,
};

import { missing, textOf } from '../element.js';
import type { Element } from '../element.js';
import type { OrderName } from '../feed-orders.js';

/** The order that a message is about, by Amazon's id where it has both. @throws Refusal where it has neither */
export function orderNameOf(message: Element): OrderName {
  const amazonOrderId = textOf(message, 'AmazonOrderID');
  const sellerOrderId = textOf(message, 'MerchantOrderID');
  if (amazonOrderId === undefined && sellerOrderId === undefined) return missing(message, 'AmazonOrderID');
  return { ...(amazonOrderId && { amazonOrderId }), ...(sellerOrderId && { sellerOrderId }) };
}

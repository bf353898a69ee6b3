import type { Order, OrderItem } from '../../../store/orders/order.js';
import type { Datasets } from './datasets.js';
import { isPlaced, itemProceeds, unitPriceOf } from './proceeds.js';
import { upperWord } from './words.js';

/** What is shown of a gift: the buyer's words, and how it is wrapped. */
export interface GiftView {
  message: boolean;
  level: boolean;
}

/** A line of an order. */
export function itemDocument(item: OrderItem, order: Order, datasets: Datasets, gift: GiftView) {
  return {
    orderItemId: item.orderItemId,
    quantityOrdered: item.quantityOrdered,
    product: productOf(item, order),
    proceeds: datasets.has('PROCEEDS') ? itemProceeds(item, order) : undefined,
    promotion: datasets.has('PROMOTION') ? promotionOf(item) : undefined,
    fulfillment: datasets.has('FULFILLMENT') ? fulfillmentOf(item, order, gift) : undefined,
  };
}

function productOf(item: OrderItem, order: Order) {
  const { condition = 'New', conditionSubtype = 'New', conditionNote } = item.details;
  const placed = isPlaced(order);
  const unitPrice = placed ? unitPriceOf(item) : undefined;
  return {
    asin: item.asin,
    title: item.title,
    sellerSku: item.sku,
    condition: placed
      ? {
          conditionType: upperWord(condition),
          conditionSubtype: upperWord(conditionSubtype),
          conditionNote,
        }
      : undefined,
    price: unitPrice && { unitPrice },
  };
}

const promotionOf = ({ details: { promotionIds } }: OrderItem) =>
  promotionIds && { breakdowns: promotionIds.map((promotionId) => ({ promotionId })) };

function fulfillmentOf(
  { quantityOrdered, quantityShipped, details }: OrderItem,
  { status }: Order,
  { message, level }: GiftView,
) {
  const { gift = false, giftMessage, giftWrapLevel } = details;
  const giftOption = {
    giftMessage: message ? giftMessage : undefined,
    giftWrapLevel: level ? giftWrapLevel : undefined,
  };
  return {
    quantityFulfilled: quantityShipped,
    quantityUnfulfilled: status === 'Canceled' ? 0 : quantityOrdered - quantityShipped,
    packing: gift ? { giftOption } : undefined,
  };
}

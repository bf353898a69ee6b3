import type { Order, OrderItem } from '../../../store/orders/order.js';
import type { Datasets } from './datasets.js';
import { isPlaced, itemProceeds, unitPriceOf } from './proceeds.js';
import { upperWord } from './words.js';

/** A line of an order. @param gifts whether the developer may see what the buyer wrote on a gift */
export function itemDocument(item: OrderItem, order: Order, datasets: Datasets, gifts: boolean) {
  return {
    orderItemId: item.orderItemId,
    quantityOrdered: item.quantityOrdered,
    product: productOf(item, order),
    proceeds: datasets.has('PROCEEDS') ? itemProceeds(item, order) : undefined,
    promotion: datasets.has('PROMOTION') ? promotionOf(item) : undefined,
    fulfillment: datasets.has('FULFILLMENT') ? fulfillmentOf(item, order, gifts) : undefined,
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
  gifts: boolean,
) {
  const { gift = false, giftMessage, giftWrapLevel } = details;
  return {
    quantityFulfilled: quantityShipped,
    quantityUnfulfilled: status === 'Canceled' ? 0 : quantityOrdered - quantityShipped,
    packing: gift ? { giftOption: gifts ? { giftMessage, giftWrapLevel } : {} } : undefined,
  };
}

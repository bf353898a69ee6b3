import type { Orders } from '../../model/generated/index.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { listItems } from '../../store/orders/orders.js';
import type { OperationContext } from '../handler.js';
import { showsBuyer } from '../../store/orders/shown.js';
import { moneyDocument } from './order-document.js';
import { maySeeBuyers } from './withheld.js';

/** ListOrderItems and ListOrderItemsByNextToken share their tokens. */
export const ORDER_ITEMS = 'Orders.ListOrderItems';

/** Lines on a page; MWS did not say how many it gave. */
const PAGE = 100;

/** What a NextToken holds: the order, and the row of the last line of the page before. */
export interface ItemPageState {
  amazonOrderId: string;
  after: number;
}

/** One page of an order's lines. */
export function itemPage(context: OperationContext, order: Order, after = 0): Orders.ListOrderItemsResult {
  const { world, sealToken } = context;
  const giftShown = showsBuyer(world, order) && maySeeBuyers(context);
  const found = listItems(world, order, PAGE + 1, after);
  const page = found.slice(0, PAGE);
  const { amazonOrderId } = order;
  return {
    ...(found.length > PAGE && {
      NextToken: sealToken(ORDER_ITEMS, { amazonOrderId, after: page.at(-1)!.id }),
    }),
    AmazonOrderId: amazonOrderId,
    OrderItems: page.map((item) => itemDocument(item, order, giftShown)),
  };
}

const prices = [
  ['ItemPrice', 'price'],
  ['ItemTax', 'tax'],
  ['ShippingPrice', 'shippingPrice'],
  ['ShippingTax', 'shippingTax'],
  ['ShippingDiscount', 'shippingDiscount'],
  ['GiftWrapPrice', 'giftWrapPrice'],
  ['GiftWrapTax', 'giftWrapTax'],
  ['PromotionDiscount', 'promotionDiscount'],
] as const;

function itemDocument({ details, ...item }: OrderItem, order: Order, giftShown: boolean): Orders.OrderItem {
  // While an order is pending its lines show no amounts.
  const shown = order.status === 'Pending' ? [] : prices;
  return {
    ASIN: item.asin,
    SellerSKU: item.sku,
    OrderItemId: item.orderItemId,
    Title: item.title,
    QuantityOrdered: item.quantityOrdered,
    QuantityShipped: item.quantityShipped,
    ...Object.fromEntries(
      shown.flatMap(([name, field]) => (details[field] ? [[name, moneyDocument(details[field])]] : [])),
    ),
    ...(details.promotionIds && { PromotionIds: details.promotionIds }),
    IsGift: details.gift ?? false,
    ...(giftShown && details.giftMessage !== undefined && { GiftMessageText: details.giftMessage }),
    ...(details.giftWrapLevel !== undefined && { GiftWrapLevel: details.giftWrapLevel }),
    ...(details.conditionNote !== undefined && { ConditionNote: details.conditionNote }),
    ...(details.serialNumberRequired && { SerialNumberRequired: true }),
    ConditionId: details.condition ?? 'New',
    ConditionSubtypeId: details.conditionSubtype ?? 'New',
  };
}

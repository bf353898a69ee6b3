import type { Order, OrderItem } from '../../../store/orders/order.js';
import { findOrder, listItems } from '../../../store/orders/orders.js';
import { showsBuyer } from '../../../store/orders/shown.js';
import type { World } from '../../../world/world.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { money } from './order-json.js';

/** Lines on a page; no source says how many there are. */
const PAGE = 100;

/** What a NextToken holds: the row of the last line of the page before. */
interface ItemPageState {
  amazonOrderId: string;
  after: number;
}

/**
 * One page of an order's lines.
 * @param list names the operation, whose tokens are its own.
 * @throws SpApiError for an order that is none of the seller's: what Amazon answers is not known.
 */
export function itemPage(
  { world, seller, path, openToken, sealToken }: SpContext,
  list: string,
  token: unknown,
  show: (item: OrderItem, order: Order) => object,
) {
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order)
    throw refusal(
      'InputNotValid',
      { details: '' },
      `Seller ${seller.sellerId} has no order ${path.orderId}.`,
    );
  const { amazonOrderId } = order;
  const state = typeof token === 'string' ? openToken<ItemPageState>(list, token) : undefined;
  if (token !== undefined && state?.amazonOrderId !== amazonOrderId) throw refusal('NextTokenNotDecoded');
  const found = listItems(world, order, PAGE + 1, state?.after ?? 0);
  const page = found.slice(0, PAGE);
  return {
    payload: {
      OrderItems: page.map((item) => show(item, order)),
      ...(found.length > PAGE && { NextToken: sealToken(list, { amazonOrderId, after: page.at(-1)!.id }) }),
      AmazonOrderId: amazonOrderId,
    },
  };
}

/** What a restricted token opens of a line; Amazon keeps to itself what a buyer wrote on its own deliveries. */
export const itemBuyerInfo = (world: World, { details }: OrderItem, order: Order) => ({
  GiftWrapPrice: money(details.giftWrapPrice),
  GiftWrapTax: money(details.giftWrapTax),
  GiftMessageText: showsBuyer(world, order) ? details.giftMessage : undefined,
  GiftWrapLevel: details.giftWrapLevel,
});

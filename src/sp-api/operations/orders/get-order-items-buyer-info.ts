import type { SpHandler } from '../../context.js';
import { itemBuyerInfo, itemPage } from './item-page.js';

/** getOrderItemsBuyerInfo: what the buyer asked for with each line. */
export const getOrderItemsBuyerInfo: SpHandler = (context, { query }) =>
  itemPage(context, 'orders.getOrderItemsBuyerInfo', query.NextToken, (item, order) => ({
    OrderItemId: item.orderItemId,
    ...itemBuyerInfo(context.world, item, order),
  }));

import { sumOf } from '../../../store/finances/amounts.js';
import type { SettledItem, SettledOrder } from '../../../store/finances/settled.js';
import { adjustmentItemId } from '../../../store/finances/to-model.js';
import type { OrderItem } from '../../../store/orders/order.js';
import { findOrder, listItems } from '../../../store/orders/orders.js';
import type { SpContext } from '../../context.js';
import { breakdownsOfItems, currency } from './breakdowns.js';

/** The lines of an order in a transaction. Title and ASIN are those of the order, where the world has it. */
export function itemsJson({ world, seller }: SpContext, settled: SettledOrder, code: string) {
  const order = findOrder(world, seller.id, settled.amazonOrderId);
  const known = new Map(order && listItems(world, order).map((line) => [line.orderItemId, line]));
  return settled.items.map((item) => itemJson(settled, item, known.get(item.orderItemId), code));
}

function itemJson(settled: SettledOrder, item: SettledItem, line: OrderItem | undefined, code: string) {
  const { prices, fees, promotions, withheld = [] } = item;
  return {
    description: line?.title,
    relatedIdentifiers: settled.kind === 'Refund' ? [adjusted(settled, item)] : [],
    totalAmount: currency(sumOf([...prices, ...fees, ...promotions, ...withheld]), code),
    breakdowns: breakdownsOfItems([item], code),
    contexts: [
      {
        contextType: 'ProductContext',
        asin: line?.asin,
        sku: item.sku,
        quantityShipped: item.quantity,
        fulfillmentNetwork: settled.channel,
      },
    ],
  };
}

const adjusted = (settled: SettledOrder, item: SettledItem) => ({
  itemRelatedIdentifierName: 'ORDER_ADJUSTMENT_ITEM_ID',
  itemRelatedIdentifierValue: adjustmentItemId(settled, item),
});

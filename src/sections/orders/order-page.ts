import type { Orders } from '../../model/generated/index.js';
import { findOrderIds } from '../../store/orders/find-orders.js';
import type { OrderPlace, OrderQuery } from '../../store/orders/find-orders.js';
import type { OperationContext } from '../handler.js';
import { orderDocument } from './order-document.js';
import { shownTo } from './withheld.js';

/** ListOrders and ListOrdersByNextToken share their tokens. */
export const ORDERS = 'Orders.ListOrders';

/** What a NextToken holds: the query as it was asked, and the last order of the page before. */
export type OrderPageState = OrderQuery & { after?: OrderPlace };

/** One page of a list of orders, with the end of its period that was really used. */
export function orderPage(context: OperationContext, query: OrderPageState): Orders.ListOrdersResult {
  const { world, sealToken } = context;
  // One more than is shown tells whether there is a further page.
  const found = findOrderIds(world, { ...query, limit: query.limit + 1 });
  const page = found.slice(0, query.limit);
  const orders = page.map((id) => orderDocument(world, id));
  const last = orders.at(-1);
  return {
    ...(found.length > page.length &&
      last && {
        NextToken: sealToken(ORDERS, {
          ...query,
          after: {
            at: query.by === 'purchase' ? last.PurchaseDate : last.LastUpdateDate,
            id: page.at(-1)!,
          },
        }),
      }),
    ...(query.by === 'purchase' ? { CreatedBefore: query.to } : { LastUpdatedBefore: query.to }),
    Orders: orders.map(shownTo(context)),
  };
}

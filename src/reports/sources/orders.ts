import { findOrders } from '../../store/orders/find-orders.js';
import type { OrderPlace } from '../../store/orders/find-orders.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import type { Scope } from '../scope.js';
import { itemRow, orderRow } from './order-rows.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/** The orders of the period, a page at a time, by the date that the selection names. */
export function* orderPages(world: World, scope: Scope): Generator<Order[]> {
  const by = scope.select.by ?? 'purchase';
  const query = {
    participations: scope.participations.map(({ id }) => id),
    by,
    from: scope.from,
    to: scope.to,
    ...(scope.select.statuses && { statuses: scope.select.statuses }),
    ...(scope.select.channels && { channels: scope.select.channels }),
  };
  const pages = pagesOf<OrderPlace>(scope.page, (limit, last) =>
    findOrders(world, { ...query, limit, ...(last && { after: { at: last.at, id: last.id } }) }),
  );
  for (const page of pages) yield page.map(({ id }) => orderOfRow(world, id));
}

/** An order with its lines. */
export const orders: Source = {
  *rows(world, scope) {
    for (const page of orderPages(world, scope)) {
      yield page.map((order) => ({
        ...orderRow(order, world),
        items: listItems(world, order).map((item) => itemRow(item, order)),
      }));
    }
  },
};

const lines = (chosen: (item: OrderItem) => boolean): Source => ({
  *rows(world, scope) {
    for (const page of orderPages(world, scope)) {
      yield page.flatMap((order) =>
        listItems(world, order)
          .filter(chosen)
          .map((item) => ({ ...orderRow(order, world), ...itemRow(item, order) })),
      );
    }
  },
});

/** One row for each line of an order. */
export const orderItems: Source = lines(() => true);

/** The lines of which units are still to be shipped. */
export const unshippedItems: Source = lines(
  ({ quantityOrdered, quantityShipped }) => quantityShipped < quantityOrdered,
);

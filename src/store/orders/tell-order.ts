import type { DetailsOf, EventType } from '../../world/event-types.js';
import type { World } from '../../world/world.js';
import type { Order, OrderItem } from './order.js';

/** Units of one line that were shipped just now. */
export type ShippedUnits = Pick<OrderItem, 'id' | 'orderItemId' | 'sku'> & { quantity: number };

/** What was paid back for one line just now, in hundredths of the currency. */
export type RefundedAmount = Pick<OrderItem, 'orderItemId' | 'sku'> & { amount: number; currency: string };

type Named = Pick<Order, 'participation' | 'amazonOrderId'>;

/** Tells that there is a new order. */
export const tellCreated = (world: World, order: Named & Pick<Order, 'status' | 'channel'>): void =>
  tell(world, 'order.created', order, { status: order.status, channel: order.channel });

/** Tells once what became of an order: units of it were shipped, it was cancelled, or it was changed otherwise. */
export function tellChanged(
  world: World,
  { status: was }: Order,
  next: Order,
  shipped: readonly ShippedUnits[],
): void {
  const { status } = next;
  const items = shipped
    .filter(({ quantity }) => quantity > 0)
    .map(({ orderItemId, sku, quantity }) => ({ orderItemId, sku, quantity }));
  if (items.length > 0) tell(world, 'order.shipped', next, { status, was, items });
  else if (status === 'Canceled' && was !== status) tell(world, 'order.cancelled', next, { status, was });
  else tell(world, 'order.changed', next, { status, was });
}

/** Tells that something of an order was paid back. */
export const tellRefunded = (world: World, order: Order, items: RefundedAmount[]): void =>
  tell(world, 'order.refunded', order, { status: order.status, items });

function tell<Type extends EventType>(
  world: World,
  type: Type,
  { participation, amazonOrderId: subject }: Named,
  details: DetailsOf<Type>,
): void {
  world.events.append(type, { participation, subject, details });
}

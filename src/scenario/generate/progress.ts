import { PENDING_SCHEDULE } from '../../model/easy-ship.js';
import type { Order, OrderStatus } from '../../store/orders/order.js';
import type { NewOrderItem } from '../../store/orders/change-orders.js';
import type { Chance } from '../../world/chance.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long after its purchase an order gets into a status: from, to. */
const delays: Readonly<Record<OrderStatus, readonly [number, number]>> = {
  PendingAvailability: [0, MINUTE],
  Pending: [0, 10 * MINUTE],
  Unshipped: [20 * MINUTE, HOUR],
  PartiallyShipped: [12 * HOUR, 60 * HOUR],
  Shipped: [10 * HOUR, 80 * HOUR],
  InvoiceUnconfirmed: [20 * MINUTE, HOUR],
  Canceled: [15 * MINUTE, 20 * HOUR],
  Unfulfillable: [HOUR, 20 * HOUR],
};

/** When an order of a status last changed, at `latest` at the latest. */
export function updatedAtOf(
  chance: Chance,
  status: OrderStatus,
  purchasedAt: number,
  latest: number,
): number {
  const [from, to] = delays[status];
  const usual = purchasedAt + chance.between(from, to);
  return usual <= latest ? usual : purchasedAt + chance.below(latest - purchasedAt + 1);
}

/** Ships what has been shipped of an order of a status: everything, or something of its first line. */
export function shipLines(chance: Chance, status: OrderStatus, items: readonly NewOrderItem[]): void {
  if (status === 'Shipped') for (const item of items) item.quantityShipped = item.quantityOrdered;
  if (status !== 'PartiallyShipped') return;
  const [first] = items;
  const most = items.length > 1 ? first!.quantityOrdered : first!.quantityOrdered - 1;
  first!.quantityShipped = chance.between(1, most);
}

/** Where an order stands with Easy Ship, which Amazon offers sellers in India. */
export function easyShipStatusOf(chance: Chance, status: OrderStatus): Order['easyShipStatus'] {
  if (status === 'Unshipped') return PENDING_SCHEDULE;
  if (status === 'PartiallyShipped') return 'PickedUp';
  return status === 'Shipped' ? chance.pick(['PickedUp', 'OutForDelivery', 'Delivered']) : null;
}

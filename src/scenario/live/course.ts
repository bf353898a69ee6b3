import { updateOrder } from '../../store/orders/change-orders.js';
import type { Order } from '../../store/orders/order.js';
import { orderOfRow } from '../../store/orders/orders.js';
import type { Chance } from '../../world/chance.js';
import type { DueItem } from '../../world/due-item.js';
import type { World } from '../../world/world.js';
import { chanceOf, DAY, happens, HOUR, MINUTE } from './chance-of.js';
import { comeBack } from './come-back.js';
import { ORDER_GOES_ON } from './due-kinds.js';

/** What becomes of an order next, and how long that may take. */
const takes = {
  pay: [5 * MINUTE, 45 * MINUTE],
  ship: [4 * HOUR, 40 * HOUR],
  return: [3 * DAY, 15 * DAY],
} as const;

type Step = keyof typeof takes;

/** Plans what becomes of an order that is as it is; nothing where somebody else goes on with it. */
export function planNext(world: World, chance: Chance, order: Order): void {
  const step = nextOf(world, chance, order);
  if (!step) return;
  const [least, most] = takes[step];
  world.due.add(ORDER_GOES_ON, order.id, world.now() + chance.between(least, most), { step });
}

function nextOf({ settings: { live } }: World, chance: Chance, { status, channel }: Order): Step | undefined {
  if (status === 'Pending') return 'pay';
  // What the seller ships is the client's to ship and to take back, where it plays the seller.
  if (channel === 'MFN' && !live.playsSeller) return undefined;
  if (status === 'Unshipped' || status === 'PartiallyShipped') return 'ship';
  return status === 'Shipped' && happens(chance, live.returned) ? 'return' : undefined;
}

/** Does what is due of an order, unless it is past that by now: a client may have shipped or cancelled it. */
export function goOn(world: World, item: DueItem): void {
  const chance = chanceOf(world, item);
  const order = orderOfRow(world, Number(item.subject));
  const { step } = item.details as { step: Step };
  if (step === 'return') {
    if (order.status === 'Shipped') comeBack(world, chance, order);
    return;
  }
  planNext(world, chance, step === 'pay' ? pay(world, chance, order) : ship(world, order));
}

function pay(world: World, chance: Chance, order: Order): Order {
  if (order.status !== 'Pending') return order;
  const status = happens(chance, world.settings.live.cancelled) ? 'Canceled' : 'Unshipped';
  return updateOrder(world, order, { status });
}

const ship = (world: World, order: Order): Order =>
  order.status === 'Unshipped' || order.status === 'PartiallyShipped'
    ? updateOrder(world, order, { status: 'Shipped' })
    : order;

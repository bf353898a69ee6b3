import type { SettledItem, SettledOrder } from './settled.js';
import { sumOf } from './amounts.js';
import type { NewFinancialEvent } from './events.js';
import { financeFacts } from './kinds.js';
import type { OrderKind } from './kinds.js';

/** The event of what was charged, or paid back, for lines of an order. */
export const orderEvent = (kind: OrderKind, order: SettledOrder): NewFinancialEvent => ({
  kind,
  postedAt: order.postedAt,
  amazonOrderId: order.amazonOrderId,
  amount: order.items.reduce((sum, item) => sum + sumOf(amountsOf(item)), 0),
  line: financeFacts().kinds[kind]!.line,
  details: order,
});

/** Everything that a line moves. */
const amountsOf = ({ prices, fees, promotions, withheld = [] }: SettledItem) => [
  ...prices,
  ...fees,
  ...promotions,
  ...withheld,
];

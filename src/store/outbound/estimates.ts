import type { World } from '../../world/world.js';
import type { FulfillmentOrder } from './fulfillment-order.js';
import { outboundSettings } from './settings.js';

const DAY = 86_400_000;

type Timed = Pick<FulfillmentOrder, 'speed' | 'startedAt' | 'receivedAt'> & {
  details: Pick<FulfillmentOrder['details'], 'window'>;
};

/** When an order is to be shipped: so long after it was received or let go, and a day before its delivery window. */
export function shippingTimeOf(world: World, { speed, startedAt, receivedAt, details }: Timed): number {
  const usual = (startedAt ?? receivedAt) + outboundSettings(world).shipping[speed];
  return details.window ? Math.max(usual, details.window.from - DAY) : usual;
}

/** When what leaves at an instant is to arrive. */
export const arrivalOf = (world: World, { speed, details }: Timed, shipsAt: number): number =>
  details.window ? Math.max(details.window.to, shipsAt) : shipsAt + outboundSettings(world).delivery[speed];

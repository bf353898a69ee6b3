import type { World } from '../../world/world.js';
import type { FulfillmentItem, FulfillmentOrder, Shipment } from './fulfillment-order.js';
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

/** When something leaves and arrives, in milliseconds since 1970. */
export type Course = Pick<Shipment, 'shipsAt' | 'arrivesAt'>;

/** Whether a shipment is not given up. */
export const isGoing = ({ status }: Shipment): boolean => status === 'PENDING' || status === 'SHIPPED';

/** When an item leaves and arrives: as its shipment does, or as it is expected before there is one. */
export function courseOfItem(
  world: World,
  order: FulfillmentOrder,
  { id }: FulfillmentItem,
  shipments: readonly Shipment[],
): Course | undefined {
  const shipment = shipments.filter(isGoing).find(({ parts }) => parts.some(({ item }) => item === id));
  if (shipment) return shipment;
  const isComing = order.startedAt !== null && ['RECEIVED', 'PLANNING'].includes(order.status);
  if (!isComing) return undefined;
  const shipsAt = shippingTimeOf(world, order);
  return { shipsAt, arrivesAt: arrivalOf(world, order, shipsAt) };
}

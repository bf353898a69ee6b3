import type { DetailsOf, EventType } from '../../world/event-types.js';
import type { World } from '../../world/world.js';
import { orderOfRow } from '../orders/orders.js';
import type { PostageShipment } from './shipments.js';

/** Tells what happened to a label, or to the parcel that it is on. */
export const tellPostage = <Type extends Extract<EventType, `postage.${string}`>>(
  world: World,
  type: Type,
  { order, shipmentId: subject }: Pick<PostageShipment, 'order' | 'shipmentId'>,
  details: DetailsOf<Type>,
): void =>
  world.events.append(type, { participation: orderOfRow(world, order).participation, subject, details });

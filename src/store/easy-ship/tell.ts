import type { DetailsOf } from '../../world/event-types.js';
import type { World } from '../../world/world.js';
import type { EasyShipPackage } from './packages.js';

type Told = 'easy-ship.scheduled' | 'easy-ship.changed';

/** Tells what happened to a package, by the id of its order. */
export function tellEasyShip<Type extends Told>(
  world: World,
  type: Type,
  { order, participation }: EasyShipPackage,
  details: DetailsOf<Type>,
): void {
  const { subject } = world.database.get<{ subject: string }>(
    'SELECT amazon_order_id AS subject FROM orders WHERE id = ?',
    order,
  )!;
  world.events.append(type, { participation, subject, details });
}

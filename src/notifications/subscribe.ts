import type { Destination } from '../store/notifications/destinations.js';
import { insertSubscription } from '../store/notifications/subscriptions.js';
import type { NotificationType } from '../store/notifications/subscriptions.js';
import type { World } from '../world/world.js';
import { tellActivePromotions } from './active-promotions.js';

/** Subscribes a destination to a type, which it is not yet. One to FeePromotion begins with the promotions that are under way. */
export function subscribe(
  world: World,
  destination: Destination,
  type: NotificationType,
  enabled: boolean,
): void {
  insertSubscription(world, destination, type, enabled);
  if (type === 'FeePromotion' && enabled) tellActivePromotions(world, destination);
}

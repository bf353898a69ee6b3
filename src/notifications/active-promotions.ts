import type { Destination } from '../store/notifications/destinations.js';
import { activePromotions } from '../store/notifications/fee-promotions.js';
import type { FeePromotion } from '../store/notifications/fee-promotions.js';
import { recipientAt } from '../store/notifications/subscriptions.js';
import type { Recipient } from '../store/notifications/subscriptions.js';
import type { World } from '../world/world.js';
import { feePromotion } from './payloads/fee-promotion.js';
import { publish } from './publish.js';

/** Tells a destination of the promotions that are under way, one message each. */
export function tellActivePromotions(world: World, destination: Destination): void {
  const recipient = recipientAt(world, destination);
  for (const promotion of activePromotions(world, destination.participation))
    tellPromotion(world, [recipient], promotion, world.now());
}

/** Tells of a promotion. */
export function tellPromotion(
  world: World,
  recipients: readonly Recipient[],
  promotion: FeePromotion,
  happenedAt: number,
): void {
  const [recipient] = recipients;
  if (!recipient) return;
  const { sellerId, marketplaceId } = recipient;
  publish(world, recipients, {
    type: 'FeePromotion',
    subject: String(promotion.id),
    happenedAt,
    namesMarketplace: true,
    payload: feePromotion(sellerId, marketplaceId, promotion),
  });
}

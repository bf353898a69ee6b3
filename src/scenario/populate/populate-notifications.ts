import { publishByHand } from '../../notifications/by-hand.js';
import type { PartOfSeller } from '../../notifications/by-hand.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { findDestination, insertDestination } from '../../store/notifications/destinations.js';
import type { Destination } from '../../store/notifications/destinations.js';
import { insertFault } from '../../store/notifications/faults.js';
import type { NotificationFault } from '../../store/notifications/faults.js';
import { insertFeePromotion } from '../../store/notifications/fee-promotions.js';
import { insertSubscription } from '../../store/notifications/subscriptions.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { Scenario } from '../scenario.js';
import type {
  ScenarioDestination,
  ScenarioFeePromotion,
  ScenarioNotification,
  ScenarioNotificationFault,
} from '../scenario-notifications.js';

/** Adds what a scenario says of notifications: where they go, what of, and what becomes of them. */
export function addNotifications(world: World, scenario: Scenario): void {
  for (const given of scenario.destinations ?? []) destinationOf(world, given);
  for (const given of scenario.subscriptions ?? []) {
    const destination = destinationOf(world, given);
    if (destination) insertSubscription(world, destination, given.type, given.enabled ?? true);
  }
  for (const rule of scenario.notifications?.faults ?? []) insertFault(world, faultOf(rule));
  for (const given of scenario.feePromotions ?? []) addFeePromotion(world, given);
}

/** What the store calls a rule of a scenario or the control API. */
export const faultOf = ({ delay, ...same }: ScenarioNotificationFault): NotificationFault => ({
  ...same,
  ...(delay !== undefined && { delay: parseDuration(delay)! }),
});

/** Adds a promotion of fees. @returns its row; undefined where there is no such seller any more */
export function addFeePromotion(world: World, given: ScenarioFeePromotion): number | undefined {
  const { type, description, identifiers = [], fees } = given;
  const part = partOf(world, given);
  if (!part) return undefined;
  const { currency } = findMarketplace(part.marketplaceId)!;
  const money = (amount: number) => ({ amount: hundredthsOf(amount), currency });
  return insertFeePromotion(world, {
    participation: part.participation,
    from: parseMoment(given.from, world.now())!,
    through: parseMoment(given.through, world.now())!,
    type,
    ...(description !== undefined && { description }),
    identifiers,
    fees: fees.map(({ amount, priceThreshold, ...fee }) => ({
      ...fee,
      ...(amount !== undefined && { amount: money(amount) }),
      ...(priceThreshold !== undefined && { priceThreshold: money(priceThreshold) }),
    })),
  });
}

/** Sends a message of a timeline. */
export function sendNotification(world: World, given: ScenarioNotification): void {
  const part = partOf(world, given);
  if (part) publishByHand(world, part, given);
}

function destinationOf(world: World, given: ScenarioDestination): Destination | undefined {
  const part = partOf(world, given);
  if (!part) return undefined;
  const { participation } = part;
  return (
    findDestination(world, participation, given.queue) ?? insertDestination(world, participation, given.queue)
  );
}

function partOf(world: World, given: { seller: string; marketplace: string }): PartOfSeller | undefined {
  const seller = findSeller(world, given.seller);
  const marketplaceId = marketplaceNamed(given.marketplace);
  const own = seller && listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId);
  return (
    own && {
      seller: seller.id,
      participation: own.id,
      sellerId: seller.sellerId,
      marketplaceId: own.marketplaceId,
    }
  );
}

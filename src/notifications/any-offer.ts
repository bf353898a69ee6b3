import { landedPrice } from '../store/offers/offer.js';
import type { Offer } from '../store/offers/offer.js';
import { offersOf } from '../store/offers/offers.js';
import { lowestOf } from '../store/offers/lowest-priced.js';
import { recipientsIn } from '../store/notifications/subscriptions.js';
import type { WorldEvent } from '../world/event-log.js';
import type { World } from '../world/world.js';
import { changedOffers } from './offer-changes.js';
import type { ChangedOffers } from './offer-changes.js';
import { anyOfferChanged } from './payloads/any-offer-changed.js';
import { publish } from './publish.js';

const TYPE = 'AnyOfferChanged';

/** Tells of an event that changed one of the cheapest offers of a product those who offer the product too. */
export function tellOffersChanged(world: World, event: WorldEvent): void {
  for (const change of changedOffers(world, event)) tellChange(world, event, change);
}

function tellChange(world: World, { seller, at }: WorldEvent, change: ChangedOffers): void {
  const { marketplaceId, asin } = change;
  const subscribed = recipientsIn(world, TYPE, marketplaceId);
  if (subscribed.length === 0) return;
  const offers = offersOf(world, marketplaceId, asin);
  const sellers = new Set(offers.flatMap((offer) => (offer.kind === 'listing' ? [offer.sellerId] : [])));
  // Whoever's own offer it was that went is told as well.
  const recipients = subscribed.filter((one) => sellers.has(one.sellerId) || one.seller === seller);
  if (recipients.length === 0 || !isAmongCheapest(world, change, offers)) return;
  publish(world, recipients, {
    type: TYPE,
    subject: asin,
    happenedAt: at,
    namesMarketplace: true,
    payload: anyOfferChanged(world, { ...change, at }, offers),
  });
}

/** Whether the offer that changed is one of the cheapest that messages show, or was. */
function isAmongCheapest(
  world: World,
  { condition, before, offer }: ChangedOffers,
  offers: readonly Offer[],
): boolean {
  const shown = lowestOf(world, offers, condition);
  const isAll = shown.length === offers.filter((one) => one.condition === condition).length;
  if (isAll || before === undefined) return true;
  const isShown = shown.some(({ kind, id }) => kind === offer?.kind && id === offer.id);
  return isShown || before <= landedPrice(shown.at(-1)!);
}

import type { World } from '../../world/world.js';
import { differenceOf } from '../difference.js';
import type { Competitor, SetBuyBox } from './offer-rows.js';

/** What is said of an offer where it differs; amounts in hundredths. */
const saidOf = ({ updatedAt: _, ...said }: Competitor) => said;

type Told = Omit<Competitor, 'createdAt' | 'updatedAt'>;

/** Tells that sellers whom the world does not have offer a product. */
export const tellOffered = (
  world: World,
  { id, marketplaceId, asin, condition, channel, price, shipping, sellers }: Told,
): void =>
  world.events.append('offer.created', {
    subject: asin,
    details: { marketplaceId, offerId: id, condition, channel, price, shipping, sellers },
  });

/** Tells what changed of such an offer; nothing where all is as it was. */
export function tellOfferChanged(world: World, was: Competitor, now: Competitor): void {
  const { id: offerId, marketplaceId, asin } = was;
  const difference = differenceOf(saidOf(was), saidOf(now));
  if (difference)
    world.events.append('offer.changed', {
      subject: asin,
      details: { marketplaceId, offerId, ...difference },
    });
}

/** Tells that such an offer is gone. */
export const tellOfferRemoved = (
  world: World,
  { id: offerId, marketplaceId, asin, condition, price, shipping }: Competitor,
): void =>
  world.events.append('offer.removed', {
    subject: asin,
    details: { marketplaceId, offerId, condition, price, shipping },
  });

type Box = Omit<SetBuyBox, 'id'>;

/** Tells that what is set by hand for a buy box is another; undefined: it goes to who merits it. */
export function tellBoxChanged(world: World, was: Box | undefined, now: Box | undefined): void {
  const { marketplaceId, asin, condition } = (now ?? was)!;
  const names = { was: holderOf(was), now: holderOf(now) };
  if (names.was !== names.now)
    world.events.append('buy-box.changed', {
      subject: asin,
      details: { marketplaceId, condition, ...names },
    });
}

const holderOf = (box: Box | undefined): string | null => (box ? (box.holder ?? 'nobody') : null);

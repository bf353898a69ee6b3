import { findMarketplace } from '../../model/marketplaces.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import { listingOfRow, updateListing } from '../../store/listings.js';
import { findCompetitor, updateCompetitor } from '../../store/offers/competitors.js';
import type { Chance } from '../../world/chance.js';
import type { DueItem } from '../../world/due-item.js';
import type { World } from '../../world/world.js';
import { shareOf } from '../generate/amounts.js';
import { DAY, HOUR } from './chance-of.js';
import { PRICE_GOES_BACK } from './due-kinds.js';
import { someOffered } from './offered.js';
import type { Part } from './offered.js';

/** A price that can move: that of a seller's listing, or of somebody else's offer of the same product. */
interface Priced {
  /** `listing/7` or `offer/7`. */
  subject: string;
  /** In hundredths. */
  price: number;
  currency: string;
  set(price: number): void;
}

/** From the price before to the price back again, so that a world that lives for years keeps its prices. */
interface Move {
  from: number;
  to: number;
}

/** A price of what a seller offers moves for some time: mostly that of somebody else who sells the same. */
export function movePrice(world: World, chance: Chance, part: Part): void {
  const priced = choose(world, chance, part);
  if (!priced || world.due.has(PRICE_GOES_BACK, priced.subject)) return;
  const { subject, price: from, currency } = priced;
  const to = shareOf(
    from,
    (chance.below(3) === 0 ? chance.between(102, 115) : chance.between(85, 98)) / 100,
    currency,
  );
  if (to === from || to <= 0) return;
  priced.set(to);
  world.due.add(PRICE_GOES_BACK, subject, world.now() + chance.between(6 * HOUR, 4 * DAY), {
    from,
    to,
  } satisfies Move);
}

/** A price that moved goes back, unless somebody has set another since. */
export function movePriceBack(world: World, { subject, details }: DueItem): void {
  const { from, to } = details as Move;
  const priced = pricedOf(world, subject);
  if (priced?.price === to) priced.set(from);
}

function choose(world: World, chance: Chance, part: Part): Priced | undefined {
  const [listing] = someOffered(world, chance, part, 3);
  if (!listing) return undefined;
  const own = world.settings.live.playsSeller && chance.below(3) === 0;
  const others = own ? [] : offersFor(world, part, listing.asin);
  if (others.length > 0) return pricedOf(world, `offer/${chance.pick(others)}`);
  return world.settings.live.playsSeller ? pricedOf(world, `listing/${listing.id}`) : undefined;
}

const offersFor = (world: World, { marketplaceId }: Part, asin: string): number[] =>
  world.database.numbers(
    'SELECT id FROM offers WHERE asin = ? AND marketplace_id = ? ORDER BY id',
    asin,
    marketplaceId,
  );

function pricedOf(world: World, subject: string): Priced | undefined {
  const [kind, id] = subject.split('/') as [string, string];
  return kind === 'offer' ? offerAt(world, Number(id), subject) : listingAt(world, Number(id), subject);
}

function offerAt(world: World, id: number, subject: string): Priced | undefined {
  const offer = findCompetitor(world, id);
  return (
    offer && {
      subject,
      price: offer.price,
      currency: findMarketplace(offer.marketplaceId)!.currency,
      set: (price) => void updateCompetitor(world, offer, { price }),
    }
  );
}

function listingAt(world: World, id: number, subject: string): Priced | undefined {
  if (world.database.get('SELECT id FROM listings WHERE id = ?', id) === undefined) return undefined;
  const listing = listingOfRow(world, id);
  const { currency } = listing.price;
  return {
    subject,
    price: hundredthsOf(listing.price.amount),
    currency,
    set: (price) => void updateListing(world, listing, { price: moneyOf(price, currency) }),
  };
}

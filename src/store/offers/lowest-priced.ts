import { seedOf } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { isVariationParent } from '../catalog.js';
import type { CatalogItem } from '../catalog.js';
import { buyBoxesOf } from './buy-box.js';
import type { BuyBoxes } from './buy-box.js';
import { landedPrice } from './offer.js';
import type { Offer } from './offer.js';
import { offersOf } from './offers.js';

/** So many offers are shown at most. */
const MOST = 20;

/** Offers of one condition and one channel. */
export interface OfferKind {
  /** In lower case: `new`. */
  condition: string;
  byAmazon: boolean;
  offers: Offer[];
}

/** The offers of a product, as a list of its lowest prices is made of them. */
export interface LowestPriced {
  /** All of them, whatever their condition. */
  offers: Offer[];
  /** By condition and channel: New before Used before the rest, Amazon before merchants. */
  kinds: OfferKind[];
  boxes: BuyBoxes;
  /** The cheapest of the condition that was asked for, cheapest first. */
  lowest: Offer[];
  /** Who has the buy box of that condition; absent: nobody, or it has none. */
  box: Offer | undefined;
  /** When one of them changed last. */
  changedAt: number;
}

/** `none`: nobody offers it; `availableAt`: they are offered so recently that they are not shown before. */
export type LowestPricedOf = 'none' | { availableAt: number } | LowestPriced;

/** The cheapest offers for a product in a condition, and what there is in all conditions. */
export function lowestPricedOf(
  world: World,
  marketplaceId: string,
  item: CatalogItem,
  condition: string,
): LowestPricedOf {
  const { newOfferDelay } = world.settings.products;
  const offers = isVariationParent(world, item) ? [] : offersOf(world, marketplaceId, item.asin);
  if (offers.length === 0) return 'none';
  const availableAt = Math.min(...offers.map(({ createdAt }) => createdAt)) + newOfferDelay;
  if (newOfferDelay > 0 && world.now() < availableAt) return { availableAt };
  const boxes = buyBoxesOf(world, marketplaceId, item.asin, offers);
  return {
    offers,
    kinds: kindsOf(offers),
    boxes,
    lowest: lowestOf(world, offers, condition),
    box: condition === 'Used' ? boxes.Used : boxes.New,
    changedAt: Math.max(...offers.map(({ updatedAt }) => updatedAt)),
  };
}

/** The cheapest of some offers in a condition, as many as are shown. */
export const lowestOf = ({ seed }: World, offers: readonly Offer[], condition: string): Offer[] =>
  offers
    .filter((offer) => offer.condition === condition)
    .sort((a, b) => landedPrice(a) - landedPrice(b) || drawn(seed, a) - drawn(seed, b))
    .slice(0, MOST);

/** Offers that cost the same stand in an order of chance, which the seed decides. */
const drawn = (seed: number, { kind, id }: Offer): number => seedOf(`${seed}/${kind}/${id}`);

/** Offers by condition and channel: New before Used before the rest, Amazon before merchants. */
export function kindsOf(offers: readonly Offer[]): OfferKind[] {
  const kinds = new Map<string, OfferKind>();
  for (const offer of offers) {
    const condition = offer.condition.toLowerCase();
    const byAmazon = offer.channel === 'AFN';
    const key = `${condition}/${byAmazon}`;
    const kind = kinds.get(key) ?? { condition, byAmazon, offers: [] };
    kind.offers.push(offer);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = ({ condition, byAmazon }: OfferKind): number =>
  ['new', 'used'].indexOf(condition) * 2 + (byAmazon ? 0 : 1) + (/^(new|used)$/.test(condition) ? 0 : 9);

/** The one that costs a buyer least; the first of those that cost the same. */
export const cheapestOf = (offers: readonly Offer[]): Offer =>
  offers.reduce((best, offer) => (landedPrice(offer) < landedPrice(best) ? offer : best));

/** In small letters, with a line below between two words: `very_good`. */
export const subconditionWord = ({ subcondition }: Offer): string =>
  subcondition.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

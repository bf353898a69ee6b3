import type { Channel } from '../orders/order.js';

export const itemConditions = ['New', 'Used', 'Collectible', 'Refurbished', 'Club'] as const;

export type ItemCondition = (typeof itemConditions)[number];

/** From how many hours to how many hours until it leaves. */
export interface HandlingTime {
  min: number;
  max: number;
}

/** What a buyer can take right now: one seller's price for a product. Amounts are in minor units of the marketplace. */
export interface Offer {
  /** `listing` of a seller of the world, or `competitor`; with the id it names the offer. */
  kind: 'listing' | 'competitor';
  id: number;
  /** Of sellers that the world does not have: made up, but always the same. */
  sellerId: string;
  /** What the competitor is called; absent: it has no name. */
  name?: string;
  sku?: string;
  condition: ItemCondition;
  /** One word: `New`, `Mint`, `VeryGood`, `Good`, `Acceptable`... */
  subcondition: string;
  note?: string;
  channel: Channel;
  /** What is asked now; in a sale less than `regularPrice`. */
  price: number;
  regularPrice: number;
  /** What is asked depends on the clock: it has a sale, whether under way or not. */
  hasSale?: true;
  shipping: number;
  /** Amazon points that the buyer gets, in Japan. */
  points: number;
  handling: HandlingTime;
  shipsFrom?: { country?: string; state?: string };
  /** Absent: not known. */
  domestic?: boolean;
  /** Of 100 ratings how many are positive; absent: not known. */
  rating?: number;
  feedback: number;
  /** May win the buy box. */
  featured: boolean;
  prime: boolean;
  createdAt: number;
  updatedAt: number;
}

/** A point is worth one yen. */
const POINT = 100;

export const pointsValue = ({ points }: Pick<Offer, 'points'>): number => points * POINT;

/** What a buyer pays in the end: the price and the shipping, without what comes back as points. */
export const landedPrice = (offer: Pick<Offer, 'price' | 'shipping' | 'points'>): number =>
  offer.price + offer.shipping - pointsValue(offer);

/** A listing's condition as its two words: `UsedVeryGood` is Used and VeryGood. */
export function conditionOf(condition: string): { condition: ItemCondition; subcondition: string } {
  const known = itemConditions.find((one) => condition.startsWith(one)) ?? 'New';
  const rest = condition.slice(known.length);
  // What sellers call LikeNew is Mint in the offers of a product.
  const subcondition = rest === '' ? known : rest === 'LikeNew' ? 'Mint' : rest;
  return { condition: known, subcondition };
}

/** Cheapest first; who pays the same stands as the rows do. */
export const byLandedPrice = (a: Offer, b: Offer): number => landedPrice(a) - landedPrice(b) || inRows(a, b);

/** Listings before competitors, each in the order in which they were made. */
export const inRows = (a: Offer, b: Offer): number =>
  a.kind === b.kind ? a.id - b.id : a.kind === 'listing' ? -1 : 1;

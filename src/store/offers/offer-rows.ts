import type { Channel } from '../orders/order.js';
import type { HandlingTime, ItemCondition } from './offer.js';

/** An offer of sellers that the world does not have. Amounts are in minor units, instants milliseconds since 1970. */
export interface Competitor {
  id: number;
  marketplaceId: string;
  asin: string;
  /** By which a timeline or a buy box calls it; null: it has none. */
  name: string | null;
  condition: ItemCondition;
  subcondition: string;
  channel: Channel;
  price: number;
  shipping: number;
  points: number;
  /** How many sellers offer the same. */
  sellers: number;
  handling: HandlingTime;
  /** Null: not known. */
  domestic: boolean | null;
  country: string | null;
  state: string | null;
  /** Percent of positive ratings; null: not known. */
  rating: number | null;
  feedback: number;
  featured: boolean;
  prime: boolean;
  createdAt: number;
  updatedAt: number;
}

/** The conditions that have a buy box. */
export type BoxCondition = 'New' | 'Used';

/** A buy box that somebody has set by hand. */
export interface SetBuyBox {
  id: number;
  marketplaceId: string;
  asin: string;
  condition: BoxCondition;
  /** The id of a seller or the name of a competitor; null: nobody is to have it. */
  holder: string | null;
}

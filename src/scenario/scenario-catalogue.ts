import type { CatalogDetails } from '../store/catalog.js';
import type { StockChange } from '../store/inventory.js';
import type { BoxCondition } from '../store/offers/buy-box.js';
import type { HandlingTime, ItemCondition } from '../store/offers/offer.js';
import type { Channel } from '../store/orders/order.js';
import type { ProductSettings } from '../world/settings.js';

/** A product of the catalogue; without a marketplace it is the same in all of them. */
export interface ScenarioCatalogItem extends Omit<
  CatalogDetails,
  'parentAsin' | 'listPrice' | 'variation' | 'variationTheme' | 'ofListing'
> {
  asin: string;
  marketplace?: string;
  title: string;
  /** The ASIN of the product that it is a variation of. */
  parent?: string;
  listPrice?: { amount: number; currency: string };
  variations?: ScenarioVariations;
}

/** What a product holds together that only its variations can be bought of. */
export interface ScenarioVariations {
  theme: string[];
  /** ASINs, each with its words of the theme: `{asin, Color: Red}`. */
  children: ({ asin: string } & Record<string, string>)[];
}

/** What may be said of an offer, and may change. Amounts are in the currency of the marketplace. */
export interface OfferWords {
  condition?: ItemCondition;
  subcondition?: string;
  channel?: Channel;
  price?: number;
  shipping?: number;
  points?: number;
  shippingTime?: HandlingTime;
  shipsFrom?: { country?: string; state?: string };
  shipsDomestically?: boolean | 'unknown';
  feedback?: { rating?: number; count: number };
  featured?: boolean;
  prime?: boolean;
  /** So many sellers offer the same. */
  count?: number;
}

/** An offer of sellers that the scenario does not have. */
export interface ScenarioOffer extends OfferWords {
  marketplace: string;
  asin: string;
  name?: string;
  price: number;
}

/** Who holds a buy box: a seller's id, an offer's name, or `nobody`. */
export interface ScenarioBuyBox {
  marketplace: string;
  asin: string;
  condition?: BoxCondition;
  holder: string;
}

/** Units that can be sold at the same time; `earliest` and `latest` are `now`, `unknown` or moments. */
export interface ScenarioLot {
  quantity: number;
  type: 'InStock' | 'Inbound' | 'Transfer';
  earliest?: string;
  latest?: string;
}

/** What a scenario sets of Products; a duration stands as it was written. */
export type ScenarioProducts = Partial<Omit<ProductSettings, 'newOfferDelay'>> & { newOfferDelay?: string };

/** The counts of Amazon's stock. */
export type StockCounts = Omit<StockChange, 'details'>;

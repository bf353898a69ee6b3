/** How the registry is enforced: `lenient` verifies and journals a refusal but answers all the same; `off` asks nothing. */
export type AuthMode = 'strict' | 'lenient' | 'off';

/** What a scenario or the command line sets for one world; kept with it. Durations are in milliseconds. */
export interface Settings {
  auth: AuthMode;
  throttle: 'off' | 'real';
  /** Which clock a request's Timestamp may follow. */
  signatures: 'either' | 'real' | 'world';
  /** Access keys without a successful call for this long are deleted; null: never. */
  keysUnusedAfter: number | null;
  /** What ListOrders does with Unshipped or PartiallyShipped alone: gives `both` as users report, or refuses as documented. */
  unshippedAlone: 'both' | 'refused';
  /** Whether an order that is made takes units out of the stock of its listings. */
  stock: { follow: 'orders' | 'none' };
  /** How long Amazon Pay takes to decide; what is not set is as documented (data/pay/rules.json). */
  pay?: { asyncDelay?: number; refundDelay?: number };
  products: ProductSettings;
  fulfillmentInventory: {
    /** How many SKUs a page of ListInventorySupply has. */
    pageSize: number;
    /** Whether the answer names the marketplace, as it did from 2016 on. */
    marketplaceElement: boolean;
  };
}

/** How Products answers. */
export interface ProductSettings {
  /** For how long GetLowestPricedOffers does not tell of the first offer of a product. */
  newOfferDelay: number;
  /** The year whose answers it gives. */
  layout: 2014 | 2016 | 2020;
  /** What ListMatchingProducts finds for a query, whatever the catalogue says: ASINs, by query. */
  search: Readonly<Record<string, readonly string[]>>;
}

export const defaultSettings: Settings = {
  auth: 'strict',
  throttle: 'off',
  signatures: 'either',
  keysUnusedAfter: null,
  unshippedAlone: 'both',
  stock: { follow: 'orders' },
  products: { newOfferDelay: 0, layout: 2020, search: {} },
  fulfillmentInventory: { pageSize: 50, marketplaceElement: true },
};

import type { AsOf } from '../model/years.js';

/** How the registry is enforced: `lenient` verifies and journals a refusal but answers all the same; `off` asks nothing. */
export type AuthMode = 'strict' | 'lenient' | 'off';

/** What Amazon takes; what is absent is as `data/finances.json` says, in each currency. Amounts are in hundredths. */
export interface FeeSettings {
  /** Percent of the price. */
  commission?: number;
  /** Of each unit, for media. */
  closing?: number;
  /** Of each unit that Amazon ships. */
  fba?: number;
  /** Of each month. */
  subscription?: number;
}

/** How money is settled with sellers. Durations and times of day are in milliseconds, instants since 1970. */
export interface FinanceSettings {
  settlementDays: number;
  /** The time of day (UTC) at which periods of accounts begin and end. */
  closesAt: number;
  /** `none`: Amazon takes nothing. */
  fees: FeeSettings | 'none';
  /** From the posting of an event to when it can be seen. */
  delay: number;
  /** How what is owed to a seller is transferred; with `Unknown` it is held back. */
  payout: { status: string; tail: string; trace: string };
}

/** How recommendations are made and listed. Durations and times of day are in milliseconds. */
export interface RecommendationSettings {
  /** They are made every night. */
  make: boolean;
  /** When that is, in UTC. */
  at: number;
  pageSize: number;
  tokenLife: number;
  /** A token may lead to a category that is empty, as it did in MWS. */
  emptyPages: boolean;
}

/** How notifications are written and sent. */
export interface NotificationSettings {
  /** From what happens to when it is told, in milliseconds. */
  delay: number;
  /** Where the queues are, on this machine; null: where the command line says. */
  endpoint: string | null;
  /** Whether a queue must allow Amazon to send to it. */
  checkPolicy: boolean;
  /** `mixed`: as samples have it, `_DONE_` of feeds and `DONE` of reports; or both in one form. */
  statusForm: 'mixed' | 'underscores' | 'bare';
}

/** A world that goes on by itself. What is counted is counted in a day of world time, for each seller in each marketplace. */
export interface LiveSettings {
  on: boolean;
  /** Orders that arrive. */
  orders: number;
  /** Prices that move for a while. */
  prices: number;
  /** Percent of its orders that are cancelled before they are paid. */
  cancelled: number;
  /** Percent of its shipped orders that come back. */
  returned: number;
  /** Whether it also does what a seller does: ship orders, move prices, refill stock. Otherwise that is left to the client. */
  playsSeller: boolean;
}

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
  /**
   * How long Amazon Pay takes to decide; what is not set is as documented (data/pay/rules.json). And the address at which its
   * notifications say that their certificate lies, instead of a host of SNS.
   */
  pay?: { asyncDelay?: number; refundDelay?: number; signingCertUrl?: string };
  finances: FinanceSettings;
  recommendations: RecommendationSettings;
  notifications: NotificationSettings;
  live: LiveSettings;
  /** The year of MWS that the world is of; `data/years.json` has what it moves. */
  asOf: AsOf;
  products: ProductSettings;
  fulfillmentInventory: {
    /** How many SKUs a page of ListInventorySupply has. */
    pageSize: number;
    /** Whether the answer names the marketplace, as it did from 2016 on. */
    marketplaceElement: boolean;
  };
  /** `reportDocuments`: whether SP-API packs those of reports, as Amazon mostly does; `authorizationCode`: whether there is getAuthorizationCode. */
  spApi: { reportDocuments: 'gzip' | 'plain'; authorizationCode: boolean };
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
  finances: {
    settlementDays: 14,
    // Recorded: 07:52:49.
    closesAt: ((7 * 60 + 52) * 60 + 49) * 1000,
    fees: {},
    delay: 0,
    payout: { status: 'Successful', tail: '123', trace: 'auto' },
  },
  recommendations: {
    make: false,
    at: 3 * 60 * 60_000,
    pageSize: 100,
    tokenLife: 2 * 60_000,
    emptyPages: false,
  },
  notifications: { delay: 0, endpoint: null, checkPolicy: false, statusForm: 'mixed' },
  live: { on: false, orders: 12, prices: 6, cancelled: 5, returned: 8, playsSeller: true },
  asOf: 2023,
  stock: { follow: 'orders' },
  products: { newOfferDelay: 0, layout: 2020, search: {} },
  fulfillmentInventory: { pageSize: 50, marketplaceElement: true },
  spApi: { reportDocuments: 'gzip', authorizationCode: false },
};

import type { AccountType, ShopperAddress } from '../store/webstore/shoppers.js';
import type { SubscriptionState } from '../store/webstore/stock-subscriptions.js';

/** A shop of a seller's own. */
export interface ScenarioWebstore {
  seller: string;
  marketplace: string;
  domain: string;
  brandedCheckout?: boolean;
  openedAt?: string;
}

/** Somebody who shops there; what is not said is made up. */
export interface ScenarioCustomer {
  seller: string;
  /** The marketplace of the shop that the account began at. */
  marketplace: string;
  id?: string;
  name?: string;
  email?: string;
  accountType?: AccountType;
  addresses?: (Partial<ShopperAddress> & { name: string })[];
  associatedAt?: string;
  updatedAt?: string;
}

export interface ScenarioCart {
  seller: string;
  marketplace: string;
  /** The id of a customer; absent: a guest. */
  customer?: string;
  updatedAt?: string;
  items: { sku: string; quantity?: number; saved?: boolean }[];
}

/** Some who wait for a mail about an item, or were sent one. */
export interface ScenarioStockSubscription {
  seller: string;
  marketplace: string;
  sku: string;
  count?: number;
  createdAt?: string;
  state?: SubscriptionState;
}

/** Units of a SKU that go into a customer's cart, or out of it. */
export interface CartDeed {
  seller: string;
  marketplace: string;
  customer: string;
  sku: string;
}

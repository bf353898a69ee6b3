import { makeRoom } from '../store/inventory.js';
import { changeSku } from '../store/listings-in-bulk.js';
import type { SkuChange } from '../store/listings-in-bulk.js';
import { findAnyListing } from '../store/listings.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';
import { currencyOf, knownListings } from './targets.js';

/** A price as it was given: `DEFAULT` is the currency of the marketplace. */
export interface GivenPrice {
  amount: string;
  currency?: string;
}

/** MWS takes no price below the smallest one. @throws Refusal */
export const sellingPrice = (amount: string): string => (Number(amount) > 0 ? amount : refuse('zeroPrice'));

/** Changes what the marketplaces of a feed offer of a SKU. @throws Refusal where none of them has it */
export function changeListings({ world, feed, participations }: Job, sku: string, change: SkuChange): void {
  const changed = participations.filter(({ id }) => changeSku(world, id, sku, change)).length;
  if (changed === 0) refuse('unknownSku', { sku });
  if (change.channel === 'AFN')
    makeRoom(world, { ...findAnyListing(world, feed.seller, sku)!, seller: feed.seller });
}

/** Sets the price of a SKU in those marketplaces of a feed that have its currency. @throws Refusal where none has both */
export function changePrices(job: Job, sku: string, { amount, currency = 'DEFAULT' }: GivenPrice): void {
  const listings = knownListings(job, sku);
  const priced = listings.filter(
    ({ marketplaceId }) => currency === 'DEFAULT' || currency === currencyOf(marketplaceId),
  );
  if (priced.length === 0)
    refuse('wrongCurrency', { currency, expected: currencyOf(listings[0]!.marketplaceId) });
  for (const { participation } of priced) changeSku(job.world, participation, sku, { price: amount });
}

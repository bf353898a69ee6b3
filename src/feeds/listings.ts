import { makeRoom } from '../store/inventory.js';
import { changeSku } from '../store/listings-in-bulk.js';
import type { SkuChange } from '../store/listings-in-bulk.js';
import { findAnyListing } from '../store/listings.js';
import type { Job, Notes } from './feed-message.js';
import { refuse } from './problem.js';
import { currencyOf, knownListings } from './targets.js';

/** A price as it was given: `DEFAULT` is the currency of the marketplace. */
export interface GivenPrice {
  amount: string;
  currency?: string;
}

/** MWS takes no price below the smallest one. @throws Refusal */
export const sellingPrice = (amount: string): string => (Number(amount) > 0 ? amount : refuse('zeroPrice'));

/**
 * Changes what the marketplaces of a feed offer of a SKU; where nothing is done, because an earlier feed said the same, that is
 * noted.
 * @throws Refusal where none of them has it
 */
export function changeListings(
  job: Job,
  sku: string,
  change: SkuChange,
  notes: Notes,
  isUnknown: () => never = () => refuse('unknownSku', { sku }),
): void {
  const { world, feed, participations } = job;
  const ids = participations.map(({ id }) => id);
  if (changeSkus(job, ids, sku, change, notes) === 0) isUnknown();
  if (change.channel === 'AFN')
    makeRoom(world, { ...findAnyListing(world, feed.seller, sku)!, seller: feed.seller });
}

/** Sets the price of a SKU in those marketplaces of a feed that have its currency. @throws Refusal where none has both */
export function changePrices(
  job: Job,
  sku: string,
  { amount, currency = 'DEFAULT' }: GivenPrice,
  notes: Notes,
): void {
  const listings = knownListings(job, sku);
  const priced = listings.filter(
    ({ marketplaceId }) => currency === 'DEFAULT' || currency === currencyOf(marketplaceId),
  );
  if (priced.length === 0)
    refuse('wrongCurrency', { currency, expected: currencyOf(listings[0]!.marketplaceId) });
  const ids = priced.map(({ participation }) => participation);
  changeSkus(job, ids, sku, { price: amount }, notes);
}

/** @returns in how many of the participations the SKU is listed */
function changeSkus(
  { world, feed }: Job,
  participations: readonly number[],
  sku: string,
  change: SkuChange,
  { warn }: Notes,
): number {
  const { feedSubmissionId, feedType } = feed;
  const fed = { feedSubmissionId, said: `${feedType} ${JSON.stringify(change)}` };
  const outcomes = participations
    .map((id) => changeSku(world, id, sku, change, fed))
    .filter((outcome) => outcome !== 'unknown');
  const [first] = outcomes;
  if (first && !outcomes.includes('changed') && first !== 'changed')
    warn('identicalUpdate', { sku, feed: first.identicalTo });
  return outcomes.length;
}

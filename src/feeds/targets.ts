import { findMarketplace } from '../model/marketplaces.js';
import { findListing } from '../store/listings.js';
import type { Listing } from '../store/listings.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';

/** The listings of a SKU in the marketplaces that a feed is for; none is fine. */
export const listingsOf = ({ world, feed, participations }: Job, sku: string): Listing[] =>
  participations.flatMap(({ marketplaceId }) => findListing(world, feed.seller, marketplaceId, sku) ?? []);

/** The listings of a SKU in the marketplaces that a feed is for. @throws Refusal where there is none */
export function knownListings(job: Job, sku: string): Listing[] {
  const listings = listingsOf(job, sku);
  return listings.length > 0 ? listings : refuse('unknownSku', { sku });
}

export const currencyOf = (marketplaceId: string): string =>
  findMarketplace(marketplaceId)?.currency ?? 'USD';

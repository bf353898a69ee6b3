import { cancelListing } from '../store/cancelled-listings.js';
import { insertListing, updateListing } from '../store/listings.js';
import type { Listing, ListingDetails } from '../store/listings.js';
import type { Job } from './feed-message.js';
import { currencyOf, knownListings, listingsOf } from './targets.js';

/** What a seller says of a product that it lists; what is absent stays as it is. */
export interface ProductWish {
  sku: string;
  title?: string;
  /** By which Amazon knows the product: an ASIN, or an id from which it finds one. */
  productId?: string;
  productIdType?: string;
  condition?: string;
  price?: string;
  quantity?: number;
  details: ListingDetails;
}

/**
 * Lists a product, or changes what is said of it where it is listed already.
 * @param isIncomplete refuses where too little is said to make a new listing @throws Refusal
 */
export function listProduct(job: Job, wish: ProductWish, isIncomplete: (sku: string) => never): void {
  const listings = listingsOf(job, wish.sku);
  const creating = job.feed.details.marketplaceIds.length > 0 || listings.length === 0 ? job.home : [];
  const missing = creating.filter(({ id }) => !listings.some(({ participation }) => participation === id));
  if (missing.length > 0 && wish.title === undefined && wish.productId === undefined && listings.length === 0)
    isIncomplete(wish.sku);
  for (const listing of listings) changeProduct(job, listing, wish);
  const asin = missing.length > 0 ? asinOf(job, wish, listings[0]) : '';
  for (const { id, marketplaceId } of missing)
    insertListing(job.world, {
      participation: id,
      sku: wish.sku,
      asin,
      title: wish.title ?? listings[0]?.title ?? wish.productId!,
      // Without a price there is nothing to offer yet.
      status: wish.price === undefined ? 'inactive' : 'active',
      channel: 'MFN',
      price: { amount: wish.price ?? '0.00', currency: currencyOf(marketplaceId) },
      quantity: wish.quantity ?? 0,
      condition: wish.condition ?? 'New',
      details: wish.details,
    });
}

function changeProduct(
  { world }: Job,
  listing: Listing,
  { title, price, quantity, details }: ProductWish,
): void {
  const isPriced = price !== undefined || Number(listing.price.amount) > 0;
  updateListing(world, listing, {
    ...(title !== undefined && { title }),
    ...(price !== undefined && { price: { amount: price, currency: listing.price.currency } }),
    ...(quantity !== undefined && { quantity }),
    ...(isPriced && { status: 'active' }),
    details,
  });
}

/** The same product has one ASIN in all marketplaces. */
function asinOf(
  { world }: Job,
  { productId, productIdType }: ProductWish,
  sibling: Listing | undefined,
): string {
  if (productId !== undefined && (productIdType === 'ASIN' || /^B0[0-9A-Z]{8}$/.test(productId)))
    return productId;
  return sibling?.asin ?? `B0${world.ids.made.text(8)}`;
}

/** Takes a product out of the shop for good. @throws Refusal where it is not listed */
export function deleteProduct(job: Job, sku: string): void {
  for (const listing of knownListings(job, sku)) cancelListing(job.world, listing);
}

/** Takes a product out of the shop and keeps what is known of it. @throws Refusal where it is not listed */
export function closeProduct(job: Job, sku: string): void {
  for (const listing of knownListings(job, sku))
    updateListing(job.world, listing, { status: 'inactive', quantity: 0 });
}

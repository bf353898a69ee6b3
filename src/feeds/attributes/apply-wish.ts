import { rulesAsOf } from '../../model/years.js';
import { cancelListing } from '../../store/cancelled-listings.js';
import { makeRoom } from '../../store/inventory.js';
import { findAnyListing, findListing, insertListing, updateListing } from '../../store/listings.js';
import type { Listing, ListingDetails, ListingStatus } from '../../store/listings.js';
import type { World } from '../../world/world.js';
import { refuse } from '../problem.js';
import { currencyOf } from '../targets.js';
import { attributesAfter } from './listing-wish.js';
import type { ListingWish } from './listing-wish.js';
import { nameOfImage } from './names.js';
import { readAttributes } from './read-attributes.js';
import type { SaidListing } from './read-attributes.js';
import { attributesOf } from './show-attributes.js';

/** The shop in which a wish is done: one marketplace of a seller. */
export interface Shop {
  world: World;
  /** Row of the seller. */
  seller: number;
  /** Row of its part in the marketplace. */
  participation: number;
  marketplaceId: string;
}

/** What a wish comes to, looked into and not done. */
interface Plan {
  listing: Listing | undefined;
  said: SaidListing;
}

/**
 * Does what is wished of one listing, or nothing of it.
 * @throws Refusal where it cannot be done
 */
export function applyWish(shop: Shop, wish: ListingWish): void {
  const listing = findListing(shop.world, shop.seller, shop.marketplaceId, wish.sku);
  if (wish.operation === 'delete') {
    // Nobody is told that there was none.
    if (listing) cancelListing(shop.world, listing);
    return;
  }
  const plan = planWish(shop, wish);
  if (plan.listing) change(shop, plan.listing, plan.said, wish);
  else list(shop, plan.said, wish);
}

/** Looks whether a wish can be done, and what it comes to. @throws Refusal where it cannot */
export function planWish({ world, seller, marketplaceId }: Shop, wish: ListingWish): Plan {
  const { sku, operation } = wish;
  const listing = findListing(world, seller, marketplaceId, sku);
  if (!listing && operation !== 'put') refuse('unknownSku', { sku });
  const said = readAttributes(attributesAfter(listing ? attributesOf(listing) : {}, wish), marketplaceId);
  const currency = currencyOf(marketplaceId);
  if (said.price && (said.price.currency ?? currency) !== currency)
    refuse('wrongCurrency', { currency: said.price.currency!, expected: currency });
  const isHttps = Object.values(said.details.images ?? {}).some((location) => location.startsWith('https:'));
  if (isHttps && rulesAsOf(world.settings.asOf).httpsImages === 'refused') refuse('invalidImageUrl');
  if (!listing && said.title === undefined && said.asin === undefined)
    refuse('attributeMissing', {
      attribute: wish.requirements === 'LISTING_OFFER_ONLY' ? 'merchant_suggested_asin' : 'item_name',
    });
  return { listing, said };
}

/** A SKU that is new here has the ASIN that it has elsewhere, if it names none. */
function list(
  { world, seller, participation, marketplaceId }: Shop,
  said: SaidListing,
  wish: ListingWish,
): void {
  const { sku } = wish;
  const sibling = findAnyListing(world, seller, sku);
  const asin = said.asin ?? sibling?.asin ?? `B0${world.ids.made.text(8)}`;
  insertListing(world, {
    participation,
    sku,
    asin,
    title: said.title ?? sibling?.title ?? asin,
    // Without a price there is nothing to offer yet.
    status: said.price ? 'active' : 'inactive',
    channel: said.channel ?? 'MFN',
    price: { amount: said.price?.amount ?? '0.00', currency: currencyOf(marketplaceId) },
    quantity: said.quantity ?? 0,
    condition: said.condition ?? 'New',
    details: detailsOf(said, wish),
  });
  if (said.channel === 'AFN') makeRoom(world, { seller, sku, asin });
}

function change({ world, seller }: Shop, listing: Listing, said: SaidListing, wish: ListingWish): void {
  const { sku } = wish;
  const isOfferOnly = wish.requirements === 'LISTING_OFFER_ONLY';
  const nothing = isOfferOnly ? {} : NO_DETAILS;
  const details = { ...nothing, ...detailsOf(said, wish), images: imagesAfter(listing, said, isOfferOnly) };
  updateListing(world, listing, {
    ...(said.title !== undefined && { title: said.title }),
    status: statusAfter(listing, said, wish),
    price: { amount: said.price?.amount ?? '0.00', currency: listing.price.currency },
    quantity: said.quantity ?? (said.channel === 'AFN' ? listing.quantity : 0),
    channel: said.channel ?? listing.channel,
    details,
  });
  if (said.channel === 'AFN') makeRoom(world, { seller, sku, asin: listing.asin });
}

/** Without a price a listing is inactive; it is active with its first one, and when all of it is said anew. */
function statusAfter(listing: Listing, said: SaidListing, { operation }: ListingWish): ListingStatus {
  if (!said.price) return 'inactive';
  return operation === 'put' || Number(listing.price.amount) === 0 ? 'active' : listing.status;
}

/** Kinds of pictures that have no attribute stay as they are. */
function imagesAfter({ details }: Listing, said: SaidListing, keepsAll: boolean) {
  const before = Object.entries(details.images ?? {});
  const kept = before.filter(([kind]) => keepsAll || nameOfImage(kind) === undefined);
  const images = { ...Object.fromEntries(kept), ...said.details.images };
  return Object.keys(images).length > 0 ? images : undefined;
}

/** What is said of a product no more. */
const NO_DETAILS = {
  brand: undefined,
  description: undefined,
  conditionNote: undefined,
  parentSku: undefined,
  attributes: undefined,
} as unknown as ListingDetails;

function detailsOf({ details, sale }: SaidListing, { productType }: ListingWish): ListingDetails {
  return { ...details, sale, ...(productType !== undefined && { productType }) } as ListingDetails;
}

import { hundredthsOf } from '../../store/hundredths.js';
import { sellerOfRow } from '../../registry/sellers.js';
import { EVERYWHERE } from '../../store/catalog.js';
import type { CatalogDetails, CatalogItem } from '../../store/catalog.js';
import type { Listing, ListingDetails } from '../../store/listings.js';
import type { Availability, Stock } from '../../store/inventory.js';
import type { Competitor, SetBuyBox } from '../../store/offers/offer-rows.js';
import type { World } from '../../world/world.js';
import { given } from './omit.js';
import { iso, marketplaceWord } from './registry-words.js';

export const amountOf = (amount: string): number => hundredthsOf(amount) / 100;

/** A product; `children` are those of the catalogue that are its variations. */
export function catalogWords(
  { asin, marketplaceId, title, details }: CatalogItem,
  children: readonly CatalogItem[],
): object {
  const { parentAsin, listPrice, variation: _, variationTheme, ...same } = details;
  return {
    asin,
    ...(marketplaceId !== EVERYWHERE && { marketplace: marketplaceWord(marketplaceId) }),
    title,
    ...same,
    ...given({ parent: parentAsin }),
    ...(listPrice && { listPrice: { ...listPrice, amount: amountOf(listPrice.amount) } }),
    ...(variationTheme && { variations: { theme: variationTheme, children: children.map(childWords) } }),
  };
}

const childWords = ({ asin, details: { variation } }: { asin: string; details: CatalogDetails }): object => ({
  asin,
  ...variation,
});

/** A listing of a seller. */
export function listingWords(listing: Listing, seller: string, currency: string, usual: number): object {
  const { sku, asin, title, price, quantity, channel, status, condition, createdAt, updatedAt, details } =
    listing;
  return {
    seller,
    marketplace: marketplaceWord(listing.marketplaceId),
    ...given(
      { sku, asin, title, price: amountOf(price.amount), quantity, channel, status, condition },
      { quantity: 0, channel: 'MFN', status: 'active', condition: 'New' },
    ),
    ...(createdAt !== usual && { createdAt: iso(createdAt) }),
    ...(updatedAt !== createdAt && { updatedAt: iso(updatedAt) }),
    ...pricesOf(details, currency),
  };
}

function pricesOf(
  { description, conditionNote, shippingOverrides, sale }: ListingDetails,
  currency: string,
): object {
  const [shipping, ...more] = shippingOverrides ?? [];
  const isWord =
    shipping?.option === 'Standard' && more.length === 0 && shipping.amount?.currency === currency;
  return {
    ...given({ description, conditionNote }),
    ...(isWord && { shipping: amountOf(shipping.amount!.amount) }),
    ...(sale && { sale: { price: sale.price / 100, from: iso(sale.from), ...endOf(sale.to) } }),
  };
}

const endOf = (to: number): object => (to < Number.MAX_SAFE_INTEGER ? { to: iso(to) } : {});

/** What Amazon has of a SKU. */
export function stockWords(stock: Stock, seller: string): object {
  const {
    sku,
    asin,
    fnsku,
    condition,
    inStock,
    inbound,
    reserved,
    transfer,
    unfulfillable,
    updatedAt,
    details,
  } = stock;
  const { commingled, lots } = details;
  return {
    seller,
    sku,
    ...given(
      { asin, fnsku, condition, inStock, inbound, reserved, transfer, unfulfillable },
      { condition: 'NewItem', inbound: 0, reserved: 0, transfer: 0, unfulfillable: 0 },
    ),
    updatedAt: iso(updatedAt),
    ...given({ commingled }),
    ...(lots && {
      detail: lots.map(({ earliest, latest, ...lot }) => ({
        ...lot,
        earliest: availabilityWord(earliest),
        latest: availabilityWord(latest),
      })),
    }),
  };
}

const availabilityWord = (availability: Availability): string =>
  typeof availability === 'number' ? iso(availability) : availability;

/** An offer of sellers that the world does not have. */
export function competitorWords(offer: Competitor): object {
  const { asin, name, condition, subcondition, channel, price, shipping, points, sellers } = offer;
  const { handling, domestic, country, state, rating, feedback, featured, prime } = offer;
  return {
    marketplace: marketplaceWord(offer.marketplaceId),
    asin,
    ...given({ name }),
    condition,
    subcondition,
    channel,
    price: price / 100,
    shipping: shipping / 100,
    ...given({ points, count: sellers }, { points: 0, count: 1 }),
    shippingTime: handling,
    ...((country ?? state) !== null && { shipsFrom: given({ country, state }) }),
    shipsDomestically: domestic ?? 'unknown',
    feedback: { ...given({ rating }), count: feedback },
    featured,
    prime,
  };
}

/** Who holds a buy box because somebody said so. */
export const buyBoxWords = ({ marketplaceId, asin, condition, holder }: SetBuyBox): object => ({
  marketplace: marketplaceWord(marketplaceId),
  asin,
  condition,
  holder: holder ?? 'nobody',
});

/** The id of the seller in a row, each looked up once. */
export function sellerIds(world: World): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    if (!known.has(row)) known.set(row, sellerOfRow(world, row).sellerId);
    return known.get(row)!;
  };
}

import type { Shop } from '../../../feeds/attributes/apply-wish.js';
import { nameOfCondition } from '../../../feeds/attributes/names.js';
import { attributesOf, channelCodeOf } from '../../../feeds/attributes/show-attributes.js';
import type { Problem } from '../../../feeds/problem.js';
import { findStock } from '../../../store/inventory.js';
import type { Stock } from '../../../store/inventory.js';
import { listingProblems } from '../../../store/listing-submissions.js';
import type { Listing } from '../../../store/listings.js';
import { instantOf } from '../../instants.js';
import { issueDocument } from './issue-document.js';

/** A listing with what is shown of it, in the shop that it is in. */
interface Shown {
  shop: Shop;
  listing: Listing;
  /** What Amazon holds of it. */
  stock: Stock | undefined;
}

/** A product type that nobody said. */
const ANY_TYPE = 'PRODUCT';

/** Parts of an item: each of them has one entry for each marketplace, or values of all of them. */
const PARTS: Readonly<Record<string, (shown: readonly Shown[]) => unknown>> = {
  summaries: (shown) => shown.map(summary),
  attributes: (shown) => attributes(shown),
  issues: (shown) => shown.flatMap(issues),
  offers: (shown) => shown.flatMap(offers),
  fulfillmentAvailability: (shown) => unique(shown.map(availability)),
  // What goods cost is said to Amazon's vendors only.
  procurement: () => [],
  relationships: (shown) => shown.flatMap(relationships),
  productTypes: (shown) =>
    shown.map(({ shop, listing }) => ({
      marketplaceId: shop.marketplaceId,
      productType: productTypeOf(listing),
    })),
};

/** A SKU as answers show it. @param listings those of it, in their shops */
export function itemDocument(
  sku: string,
  listings: readonly { shop: Shop; listing: Listing }[],
  includedData: readonly string[],
) {
  const shown = listings.map(({ shop, listing }) => ({
    shop,
    listing,
    stock: findStock(shop.world, shop.seller, sku),
  }));
  return {
    sku,
    ...Object.fromEntries([...new Set(includedData)].map((part) => [part, PARTS[part]!(shown)])),
  };
}

const productTypeOf = ({ details }: Listing): string => details.productType ?? ANY_TYPE;

function summary({ shop, listing, stock }: Shown) {
  const { details } = listing;
  return {
    marketplaceId: shop.marketplaceId,
    asin: listing.asin,
    productType: productTypeOf(listing),
    conditionType: nameOfCondition(listing.condition),
    status: presenceOf(listing, stock),
    fnSku: stock?.fnsku,
    itemName: listing.title,
    createdDate: instantOf(listing.createdAt),
    lastUpdatedDate: instantOf(listing.updatedAt),
    mainImage:
      details.images?.Main === undefined ? undefined : { link: details.images.Main, height: 500, width: 500 },
  };
}

/** What can be bought can be found as well. */
function presenceOf({ status, price, channel, quantity }: Listing, stock: Stock | undefined): string[] {
  if (status !== 'active') return [];
  const units = channel === 'AFN' ? (stock?.inStock ?? 0) : quantity;
  return units > 0 && Number(price.amount) > 0 ? ['BUYABLE', 'DISCOVERABLE'] : ['DISCOVERABLE'];
}

/** Values of all marketplaces together: each says which it is for. */
function attributes(shown: readonly Shown[]) {
  const all: Record<string, unknown[]> = {};
  for (const { listing } of shown)
    for (const [name, values] of Object.entries(attributesOf(listing)))
      all[name] = unique([...(all[name] ?? []), ...values]);
  return all;
}

const issues = ({ shop, listing }: Shown) =>
  listingProblems<Problem>(shop.world, shop.participation, listing.sku).map((problem) =>
    issueDocument(problem, shop.marketplaceId),
  );

function offers({ shop, listing: { price } }: Shown) {
  if (Number(price.amount) === 0) return [];
  const { currency: currencyCode, amount } = price;
  return [{ marketplaceId: shop.marketplaceId, offerType: 'B2C', price: { currencyCode, amount } }];
}

const availability = ({ listing, stock }: Shown) => ({
  fulfillmentChannelCode: channelCodeOf(listing),
  quantity: listing.channel === 'AFN' ? (stock?.inStock ?? 0) : listing.quantity,
});

function relationships({ shop, listing: { details } }: Shown) {
  const { parentSku } = details;
  if (parentSku === undefined) return [];
  return [
    { marketplaceId: shop.marketplaceId, relationships: [{ parentSkus: [parentSku], type: 'VARIATION' }] },
  ];
}

const unique = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

import { findAsinsByCode } from '../../../store/catalog-codes.js';
import type { CodeType } from '../../../store/catalog-codes.js';
import { findCatalogItems } from '../../../store/catalog.js';
import { categoryPathsOf } from '../../../store/category-paths.js';
import { findListing } from '../../../store/listings.js';
import { findProducts } from '../../../store/offers/find-products.js';
import { isBuyable } from '../../../store/offers/offers.js';
import type { SpContext } from '../../context.js';
import type { Place } from './place.js';
import type { SearchInput } from './search-query.js';

/** All that a search finds, the best match first. What MWS found by the same words and codes is found here too. */
export function findAsked(context: SpContext, input: SearchInput): Place[] {
  const marketplaceId = input.marketplaceIds[0]!;
  return input.keywords
    ? byKeywords(context, marketplaceId, input)
    : byIdentifiers(context, marketplaceId, input);
}

function byKeywords({ world }: SpContext, marketplaceId: string, input: SearchInput): Place[] {
  const { keywords, brandNames, classificationIds } = input;
  const asins = [...findProducts(world, marketplaceId, keywords!.join(' '))];
  return placesOf(world, marketplaceId, asins)
    .filter(({ item }) => brandNames === undefined || brandNames.includes(item.details.brand ?? ''))
    .filter(
      ({ item }) =>
        classificationIds === undefined ||
        categoryPathsOf(world, marketplaceId, item).some((steps) =>
          steps.some(({ id }) => classificationIds.includes(id)),
        ),
    );
}

const placesOf = (world: SpContext['world'], marketplaceId: string, asins: readonly string[]): Place[] => {
  const items = findCatalogItems(world, marketplaceId, asins);
  return asins.flatMap((asin) => {
    const item = items.get(asin);
    return item ? [{ marketplaceId, item }] : [];
  });
};

/** Each product once, in the order of the ids: nothing says which of them it answers. */
function byIdentifiers(context: SpContext, marketplaceId: string, input: SearchInput): Place[] {
  const { world } = context;
  const skus = new Map<string, string>();
  const asins = input.identifiers!.flatMap((id) => {
    const found = asinsOf(context, marketplaceId, input, id);
    if (input.identifiersType === 'SKU') for (const asin of found) skus.set(asin, id);
    return found;
  });
  return placesOf(world, marketplaceId, [...new Set(asins)]).map((place) => {
    const sku = skus.get(place.item.asin);
    return { ...place, ...(sku !== undefined && { sku }) };
  });
}

/** The codes by which a product can be found; nothing in the world has a MINSAN. */
const CODES: readonly string[] = ['EAN', 'GTIN', 'ISBN', 'JAN', 'UPC'];

function asinsOf(
  { world, seller }: SpContext,
  marketplaceId: string,
  { identifiersType, sellerId }: SearchInput,
  id: string,
): string[] {
  if (identifiersType === 'ASIN') return [id];
  if (identifiersType === 'SKU') {
    // A seller finds what it lists itself.
    const listing = sellerId === seller.sellerId && findListing(world, seller.id, marketplaceId, id);
    return listing ? [listing.asin] : [];
  }
  if (!CODES.includes(identifiersType!)) return [];
  return findAsinsByCode(world, marketplaceId, identifiersType as CodeType, id).filter((asin) =>
    isBuyable(world, marketplaceId, asin),
  );
}

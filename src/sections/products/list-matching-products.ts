import { groupsOfContext } from '../../model/query-contexts.js';
import { mwsError } from '../../protocol/errors.js';
import { searchCatalog } from '../../store/catalog-search.js';
import { findCatalogItems } from '../../store/catalog.js';
import { isBuyable } from '../../store/offers/offers.js';
import type { Handler, OperationContext } from '../handler.js';
import { marketplaceOf } from './asked.js';
import { productDocument } from './product-document.js';

/** There are no further pages. */
const MOST = 10;

/** ListMatchingProducts: up to ten products that somebody offers, the best match first. */
export const listMatchingProducts: Handler<'Products.ListMatchingProducts'> = (
  context,
  { MarketplaceId, Query, QueryContextId },
) => {
  const { countryCode } = marketplaceOf(MarketplaceId);
  const groups = groupsOfContext(countryCode, QueryContextId);
  if (groups === 'unknown') throw mwsError('QueryContextInvalid', { context: QueryContextId! });
  const { world } = context;
  const asins = pinned(context, Query) ?? matching(context, MarketplaceId, Query, groups);
  const items = findCatalogItems(world, MarketplaceId, asins);
  return {
    Products: asins.flatMap((asin) => {
      const item = items.get(asin);
      return item ? [productDocument(world, MarketplaceId, item)] : [];
    }),
  };
};

/** What the scenario says that a query finds. */
function pinned({ world }: OperationContext, query: string): readonly string[] | undefined {
  const { search } = world.settings.products;
  return Object.hasOwn(search, query) ? search[query]!.slice(0, MOST) : undefined;
}

function matching(
  { world }: OperationContext,
  marketplaceId: string,
  query: string,
  groups: readonly string[] | undefined,
): string[] {
  const asins: string[] = [];
  for (const { asin, productGroup } of searchCatalog(world, marketplaceId, query)) {
    if (groups && !groups.includes(productGroup ?? '')) continue;
    if (isBuyable(world, marketplaceId, asin) && asins.push(asin) === MOST) break;
  }
  return asins;
}

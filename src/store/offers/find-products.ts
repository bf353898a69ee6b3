import type { World } from '../../world/world.js';
import { searchCatalog } from '../catalog-search.js';
import { isBuyable } from './offers.js';

/**
 * ASINs of products that somebody offers, the best match first; or what the scenario says that a query finds.
 * @param groups the product groups among which it searches; undefined: all
 */
export function* findProducts(
  world: World,
  marketplaceId: string,
  query: string,
  groups?: readonly string[],
): Generator<string> {
  const { search } = world.settings.products;
  if (Object.hasOwn(search, query)) return yield* search[query]!;
  for (const { asin, productGroup } of searchCatalog(world, marketplaceId, query)) {
    if (groups && !groups.includes(productGroup ?? '')) continue;
    if (isBuyable(world, marketplaceId, asin)) yield asin;
  }
}

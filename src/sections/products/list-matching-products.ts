import { groupsOfContext } from '../../model/query-contexts.js';
import { mwsError } from '../../protocol/errors.js';
import { findProducts } from '../../store/offers/find-products.js';
import type { Handler } from '../handler.js';
import { marketplaceOf } from './asked.js';
import { productDocuments } from './product-document.js';

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
  const asins: string[] = [];
  for (const asin of findProducts(world, MarketplaceId, Query, groups)) if (asins.push(asin) === MOST) break;
  const products = productDocuments(world, MarketplaceId, asins);
  return { Products: asins.flatMap((asin) => products.get(asin) ?? []) };
};

import { categoryPathsOf } from '../../../store/category-paths.js';
import type { CategoryStep } from '../../../store/category-paths.js';
import { findCatalogItem } from '../../../store/catalog.js';
import { findListing } from '../../../store/listings.js';
import type { SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';

/** listCatalogCategories of v0: where a product stands in the browse tree, by its ASIN or a SKU of the caller. */
export const listCatalogCategories: SpHandler = ({ world, seller }, { query }) => {
  const { MarketplaceId, ASIN, SellerSKU } = query as {
    MarketplaceId: string;
    ASIN?: string;
    SellerSKU?: string;
  };
  if ((ASIN === undefined) === (SellerSKU === undefined))
    throw notValid('Exactly one of ASIN and SellerSKU has to be sent.');
  const asin = ASIN ?? findListing(world, seller.id, MarketplaceId, SellerSKU!)?.asin;
  const item = asin === undefined ? undefined : findCatalogItem(world, MarketplaceId, asin);
  if (!item) throw notValid(`There is no product ${ASIN ?? SellerSKU} in marketplace ${MarketplaceId}.`);
  return { payload: categoryPathsOf(world, MarketplaceId, item).map(nested) };
};

/** From the node up: each is inside its parent, as in MWS. */
const nested = (steps: readonly CategoryStep[]): object =>
  steps.reduce<object | undefined>(
    (parent, { id, name }) => ({
      ProductCategoryId: id,
      ProductCategoryName: name,
      ...(parent && { parent }),
    }),
    undefined,
  )!;

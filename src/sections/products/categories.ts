import type { Products } from '../../model/generated/index.js';
import { categoryPathsOf } from '../../store/category-paths.js';
import type { CategoryStep } from '../../store/category-paths.js';
import type { CatalogItem } from '../../store/catalog.js';
import type { World } from '../../world/world.js';

/** The browse paths of a product, each from its node up to the root. */
export const categoriesOf = (world: World, marketplaceId: string, item: CatalogItem): Products.Categories[] =>
  categoryPathsOf(world, marketplaceId, item).map(nested);

/** From the node up: each is inside its parent. */
const nested = (steps: readonly CategoryStep[]): Products.Categories =>
  steps.reduce<Products.Categories>(
    (parent, { id, name }, at) => ({
      ProductCategoryId: id,
      ProductCategoryName: name,
      ...(at > 0 && { Parent: parent }),
    }),
    {},
  );

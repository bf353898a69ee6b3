import type { Products } from '../../model/generated/index.js';
import { listPlacesOfNode } from '../../store/browse-nodes.js';
import type { BrowseNode } from '../../store/browse-nodes.js';
import type { CatalogItem } from '../../store/catalog.js';
import { seedOf } from '../../world/chance.js';
import type { World } from '../../world/world.js';

/** The browse paths of a product, each from its node up to the root. */
export function categoriesOf(
  world: World,
  marketplaceId: string,
  { details }: CatalogItem,
): Products.Categories[] {
  const { browseNodes = [], productGroup } = details;
  const places = browseNodes.flatMap((nodeId) => listPlacesOfNode(world, marketplaceId, nodeId));
  const above = new Set(places.flatMap(({ pathIds }) => pathIds.slice(0, -1)));
  const nearest = places.filter(({ nodeId }) => !above.has(nodeId));
  if (nearest.length > 0) return nearest.map(pathOf);
  // Where the scenario has no tree, the product group stands for a path.
  return productGroup === undefined ? [] : [pathOfGroup(marketplaceId, productGroup)];
}

/** From the node up: each is inside its parent. */
const nested = (steps: readonly { id: string; name: string }[]): Products.Categories =>
  steps.reduce<Products.Categories>(
    (parent, { id, name }, at) => ({
      ProductCategoryId: id,
      ProductCategoryName: name,
      ...(at > 0 && { Parent: parent }),
    }),
    {},
  );

const pathOf = ({ pathIds, pathNames }: BrowseNode): Products.Categories =>
  nested(pathIds.map((id, at) => ({ id, name: pathNames[at]! })));

/** Below the root, which is called as the group is, mostly stands `Categories`. */
function pathOfGroup(marketplaceId: string, group: string): Products.Categories {
  const idOf = (name: string) =>
    String(1_000_000 + ((seedOf(`${marketplaceId}/${group}/${name}`) >>> 0) % 99_000_000));
  return nested([
    { id: idOf('root'), name: group },
    { id: idOf('categories'), name: 'Categories' },
    { id: idOf('group'), name: group },
  ]);
}

import { seedOf } from '../world/chance.js';
import type { World } from '../world/world.js';
import { listPlacesOfNode } from './browse-nodes.js';
import type { CatalogItem } from './catalog.js';

/** One category on the way from a root to where a product stands. */
export interface CategoryStep {
  id: string;
  name: string;
}

/** The browse paths of a product in a marketplace, each from the root down to its node. */
export function categoryPathsOf(
  world: World,
  marketplaceId: string,
  { details }: CatalogItem,
): CategoryStep[][] {
  const { browseNodes = [], productGroup } = details;
  const places = browseNodes.flatMap((nodeId) => listPlacesOfNode(world, marketplaceId, nodeId));
  const above = new Set(places.flatMap(({ pathIds }) => pathIds.slice(0, -1)));
  const nearest = places.filter(({ nodeId }) => !above.has(nodeId));
  if (nearest.length > 0)
    return nearest.map(({ pathIds, pathNames }) => pathIds.map((id, at) => ({ id, name: pathNames[at]! })));
  // Where the scenario has no tree, the product group stands for a path.
  return productGroup === undefined ? [] : [pathOfGroup(marketplaceId, productGroup)];
}

/** Below the root, which is called as the group is, mostly stands `Categories`. */
function pathOfGroup(marketplaceId: string, group: string): CategoryStep[] {
  const idOf = (name: string) =>
    String(1_000_000 + ((seedOf(`${marketplaceId}/${group}/${name}`) >>> 0) % 99_000_000));
  return [
    { id: idOf('root'), name: group },
    { id: idOf('categories'), name: 'Categories' },
    { id: idOf('group'), name: group },
  ];
}

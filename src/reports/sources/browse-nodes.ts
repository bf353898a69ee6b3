import { findMarketplace } from '../../model/marketplaces.js';
import { findBrowseNode, listBrowseNodes, listRootNodes } from '../../store/browse-nodes.js';
import type { BrowseNode } from '../../store/browse-nodes.js';
import type { World } from '../../world/world.js';
import type { Row } from '../row.js';
import type { Scope } from '../scope.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/**
 * The marketplace's tree, each node before those below it. RootNodesOnly=true: the roots alone; else BrowseNodeId: that
 * node and all below it, and nothing where there is no such node.
 */
export const browseNodes: Source = {
  *rows(world, scope) {
    for (const page of nodePages(world, scope)) yield page.map(nodeRow);
  },
};

function nodePages(world: World, { marketplace, options, page }: Scope): Iterable<BrowseNode[]> {
  const { marketplaceId } = findMarketplace(marketplace.marketplaceId)!;
  if (options.get('RootNodesOnly') === 'true') {
    return pagesOf(page, (limit, after) => listRootNodes(world, marketplaceId, limit, after?.id));
  }
  const top = options.get('BrowseNodeId');
  if (top === undefined) {
    return pagesOf(page, (limit, after) => listBrowseNodes(world, marketplaceId, limit, after?.id));
  }
  const node = findBrowseNode(world, marketplaceId, top);
  if (!node) return [];
  return pagesOf(page, (limit, after) =>
    listBrowseNodes(world, marketplaceId, limit, after?.id ?? node.id - 1, node.last),
  );
}

const nodeRow = (node: BrowseNode): Row => ({
  nodeId: node.nodeId,
  name: node.name,
  contextName: node.contextName,
  attributes: Object.entries(node.attributes).map(([name, value]) => ({ name, value })),
  attributeCount: Object.keys(node.attributes).length,
  pathIds: node.pathIds.join(','),
  pathNames: node.pathNames.join(','),
  hasChildren: node.childIds.length > 0,
  children: node.childIds.map((id) => ({ id })),
  childCount: node.childIds.length,
  productTypes: node.productTypes.join(','),
  refinementCount: 0,
});

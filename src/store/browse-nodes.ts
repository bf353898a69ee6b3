import type { World } from '../world/world.js';

/** What a node says of itself; kept as JSON. */
export interface BrowseNodeDetails {
  name: string;
  /** What it is called in its own context. */
  contextName: string;
  attributes: Record<string, string>;
  productTypes: string[];
  /** From the root to the node itself. */
  pathIds: string[];
  pathNames: string[];
  childIds: string[];
}

/** A place in a marketplace's tree of browse nodes. The same node may have several. */
export interface BrowseNode extends BrowseNodeDetails {
  id: number;
  nodeId: string;
  /** 0: a root. */
  depth: number;
  /** The row of its last descendant; its own, if it has none. */
  last: number;
}

/** A node that is not in a tree yet, with what is below it. */
export interface NewBrowseNode extends Pick<
  BrowseNodeDetails,
  'name' | 'contextName' | 'attributes' | 'productTypes'
> {
  nodeId: string;
  children: NewBrowseNode[];
}

/** Adds a tree of nodes to a marketplace; to be called in a transaction. */
export function insertBrowseTree(world: World, marketplaceId: string, roots: readonly NewBrowseNode[]): void {
  for (const root of roots) insertNode(world, marketplaceId, root, [], []);
}

/** @returns the row of the last node that was added */
function insertNode(
  world: World,
  marketplaceId: string,
  { nodeId, children, ...said }: NewBrowseNode,
  ids: readonly string[],
  names: readonly string[],
): number {
  const pathIds = [...ids, nodeId];
  const pathNames = [...names, said.name];
  const details: BrowseNodeDetails = {
    ...said,
    pathIds,
    pathNames,
    childIds: children.map((child) => child.nodeId),
  };
  const { id } = world.database.run(
    'INSERT INTO browse_nodes (marketplace_id, node_id, depth, last, details) VALUES (?, ?, ?, 0, ?)',
    marketplaceId,
    nodeId,
    ids.length,
    JSON.stringify(details),
  );
  const last = children.reduce((_, child) => insertNode(world, marketplaceId, child, pathIds, pathNames), id);
  world.database.run('UPDATE browse_nodes SET last = ? WHERE id = ?', last, id);
  return last;
}

interface Row {
  id: number;
  node_id: string;
  depth: number;
  last: number;
  details: string;
}

const nodeOf = (row: Row): BrowseNode => ({
  ...(JSON.parse(row.details) as BrowseNodeDetails),
  id: row.id,
  nodeId: row.node_id,
  depth: row.depth,
  last: row.last,
});

/** The first place of a node in a marketplace's tree. */
export function findBrowseNode(world: World, marketplaceId: string, nodeId: string): BrowseNode | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM browse_nodes WHERE marketplace_id = ? AND node_id = ? ORDER BY id LIMIT 1',
    marketplaceId,
    nodeId,
  );
  return row && nodeOf(row);
}

/** All places of a node in a marketplace's tree. */
export const listPlacesOfNode = (world: World, marketplaceId: string, nodeId: string): BrowseNode[] =>
  world.database
    .all<Row>(
      'SELECT * FROM browse_nodes WHERE marketplace_id = ? AND node_id = ? ORDER BY id',
      marketplaceId,
      nodeId,
    )
    .map(nodeOf);

/** Up to `limit` nodes in the order of the tree, from behind row `after` on, up to row `last`. */
export const listBrowseNodes = (
  world: World,
  marketplaceId: string,
  limit: number,
  after = 0,
  last = Number.MAX_SAFE_INTEGER,
): BrowseNode[] =>
  world.database
    .all<Row>(
      'SELECT * FROM browse_nodes WHERE marketplace_id = ? AND id > ? AND id <= ? ORDER BY id LIMIT ? + 0',
      marketplaceId,
      after,
      last,
      limit,
    )
    .map(nodeOf);

/** Up to `limit` roots of a marketplace's tree, from behind row `after` on. */
export const listRootNodes = (world: World, marketplaceId: string, limit: number, after = 0): BrowseNode[] =>
  world.database
    .all<Row>(
      'SELECT * FROM browse_nodes WHERE marketplace_id = ? AND depth = 0 AND id > ? ORDER BY id LIMIT ? + 0',
      marketplaceId,
      after,
      limit,
    )
    .map(nodeOf);

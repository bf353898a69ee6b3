/**
 * The catalogue of products, and what reports tell beside orders, listings and stock. A product of marketplace '' is the same
 * in all of them. Browse nodes are in the order of their tree: `last` is the row of a node's last descendant.
 */
export const reportFactsSchema = `
CREATE TABLE catalog (
  id INTEGER PRIMARY KEY,
  asin TEXT NOT NULL,
  marketplace_id TEXT NOT NULL,
  title TEXT NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (asin, marketplace_id)
);

CREATE TABLE catalog_identifiers (
  id INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES catalog (id),
  type TEXT NOT NULL,
  value TEXT NOT NULL
);
CREATE INDEX catalog_by_identifier ON catalog_identifiers (type, value, item);
CREATE INDEX identifiers_of_item ON catalog_identifiers (item);

CREATE TABLE cancelled_listings (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  sku TEXT NOT NULL,
  cancelled_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (participation, sku)
);

CREATE TABLE fba_returns (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  returned_at INTEGER NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX fba_returns_by_date ON fba_returns (participation, returned_at);

CREATE TABLE settlements (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  settlement_id TEXT NOT NULL UNIQUE,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  deposited_at INTEGER NOT NULL,
  total TEXT NOT NULL,
  currency TEXT NOT NULL,
  promotions INTEGER NOT NULL
);
CREATE INDEX settlements_by_end ON settlements (participation, end_at);

CREATE TABLE settlement_transactions (
  id INTEGER PRIMARY KEY,
  settlement INTEGER NOT NULL REFERENCES settlements (id),
  details TEXT NOT NULL
);
CREATE INDEX transactions_of_settlement ON settlement_transactions (settlement, id);

CREATE TABLE seller_metrics (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL UNIQUE REFERENCES participations (id),
  details TEXT NOT NULL
);

CREATE TABLE browse_nodes (
  id INTEGER PRIMARY KEY,
  marketplace_id TEXT NOT NULL,
  node_id TEXT NOT NULL,
  depth INTEGER NOT NULL,
  last INTEGER NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX browse_nodes_in_order ON browse_nodes (marketplace_id, id);
CREATE INDEX browse_nodes_by_node ON browse_nodes (marketplace_id, node_id, id);
CREATE INDEX browse_nodes_by_depth ON browse_nodes (marketplace_id, depth, id);
`;

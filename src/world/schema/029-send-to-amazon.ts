/**
 * Plans of shipments to Amazon as SP-API makes them: step by step, each step an operation that ends a moment after it was asked for. What
 * is confirmed of a plan is an inbound shipment like any other. Lists of plans are ranges of an index.
 */
export const sendToAmazonSchema = `
CREATE TABLE send_plans (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  plan_id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'VOIDED', 'SHIPPED', 'ERRORED')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;
CREATE INDEX send_plans_by_creation ON send_plans (seller, created_at, id);
CREATE INDEX send_plans_by_update ON send_plans (seller, updated_at, id);

CREATE TABLE send_operations (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES send_plans (id),
  operation_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  input TEXT NOT NULL CHECK (json_valid(input)),
  ended_at INTEGER,
  problem TEXT CHECK (json_valid(problem))
) STRICT;
`;

/**
 * Operations of SP-API that are of SKUs of a seller, not of a plan. A table that holds rows has no way to lose a NOT NULL, so it is made
 * anew; nothing refers to it.
 */
export const sendOperationsOfSkusSchema = `
CREATE TABLE send_operations_now (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  plan INTEGER REFERENCES send_plans (id),
  operation_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  input TEXT NOT NULL CHECK (json_valid(input)),
  ended_at INTEGER,
  problem TEXT CHECK (json_valid(problem))
) STRICT;
INSERT INTO send_operations_now (id, seller, plan, operation_id, name, input, ended_at, problem)
  SELECT o.id, p.seller, o.plan, o.operation_id, o.name, o.input, o.ended_at, o.problem
  FROM send_operations o JOIN send_plans p ON p.id = o.plan;
DROP TABLE send_operations;
ALTER TABLE send_operations_now RENAME TO send_operations;
`;

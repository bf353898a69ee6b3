/** Whom a world calls for unasked: chosen once, so that it stays the same when its calls come to be refused. */
export const demoCallerSchema = `
CREATE TABLE demo_caller (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  access_key INTEGER NOT NULL REFERENCES access_keys (id),
  seller INTEGER NOT NULL REFERENCES sellers (id)
);
`;

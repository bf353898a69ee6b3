/**
 * What happened in a world, and how far each consumer has read it. Rows are appended and pruned, never changed; the newest
 * one always stays, so that no id is used twice. A row of `event_cursors` stands for a consumer that listens.
 */
export const eventsSchema = `
CREATE TABLE world_events (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  seller INTEGER REFERENCES sellers (id),
  participation INTEGER REFERENCES participations (id),
  subject TEXT NOT NULL,
  details TEXT NOT NULL,
  CHECK (seller IS NULL OR participation IS NULL)
);

CREATE TABLE event_cursors (
  consumer TEXT PRIMARY KEY,
  last INTEGER NOT NULL
);
`;

/**
 * Push notifications. A row of `notifications` is a message for one queue; its XML stands in the row while it is new, then
 * in a document with others. `delayed`: its instant has not come; `waiting`: it is to be sent.
 */
export const notificationsSchema = `
CREATE TABLE notification_queues (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE
);

CREATE TABLE destinations (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  queue INTEGER NOT NULL REFERENCES notification_queues (id),
  created_at INTEGER NOT NULL,
  UNIQUE (participation, queue)
);

CREATE TABLE subscriptions (
  id INTEGER PRIMARY KEY,
  destination INTEGER NOT NULL REFERENCES destinations (id),
  type TEXT NOT NULL,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  created_at INTEGER NOT NULL,
  UNIQUE (destination, type)
);
CREATE INDEX subscriptions_by_type ON subscriptions (type, enabled);

CREATE TABLE notifications (
  id INTEGER PRIMARY KEY,
  unique_id TEXT NOT NULL UNIQUE,
  participation INTEGER NOT NULL REFERENCES participations (id),
  queue INTEGER NOT NULL REFERENCES notification_queues (id),
  type TEXT NOT NULL,
  subject TEXT,
  happened_at INTEGER NOT NULL,
  publish_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('delayed', 'waiting', 'sent', 'failed', 'dropped')),
  rank INTEGER NOT NULL,
  copies INTEGER NOT NULL CHECK (copies > 0),
  tries INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  message_id TEXT,
  xml TEXT,
  document INTEGER REFERENCES documents (id),
  start INTEGER,
  length INTEGER,
  CHECK ((xml IS NULL) = (document IS NOT NULL)),
  CHECK ((document IS NULL) = (start IS NULL) AND (document IS NULL) = (length IS NULL))
);
CREATE INDEX notifications_to_send ON notifications (queue, rank) WHERE state = 'waiting';
CREATE INDEX notifications_in_rows ON notifications (id) WHERE xml IS NOT NULL;
CREATE INDEX notifications_by_type ON notifications (type, id);
CREATE INDEX notifications_of_queue ON notifications (queue, id);

CREATE TABLE notification_faults (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  hits INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE fee_promotions (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  CHECK (starts_at < ends_at)
);
CREATE INDEX fee_promotions_of_participation ON fee_promotions (participation, starts_at);
`;

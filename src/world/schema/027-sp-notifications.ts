/**
 * Notifications of SP-API: destinations are an application's, a subscription is of a seller to one of them. A destination that is
 * a queue shares the outbox with those of MWS; one that is an event bus has none, because there is nothing here to put into.
 */
export const spNotificationsSchema = `
CREATE TABLE app_destinations (
  id INTEGER PRIMARY KEY,
  destination_id TEXT NOT NULL UNIQUE,
  developer INTEGER NOT NULL REFERENCES developers (id),
  name TEXT NOT NULL,
  queue INTEGER REFERENCES notification_queues (id),
  resource TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (developer, resource)
);

CREATE TABLE app_subscriptions (
  id INTEGER PRIMARY KEY,
  subscription_id TEXT NOT NULL UNIQUE,
  developer INTEGER NOT NULL REFERENCES developers (id),
  seller INTEGER NOT NULL REFERENCES sellers (id),
  destination INTEGER NOT NULL REFERENCES app_destinations (id),
  type TEXT NOT NULL,
  payload_version TEXT NOT NULL,
  directive TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (developer, seller, type, payload_version)
);
CREATE INDEX app_subscriptions_by_type ON app_subscriptions (seller, type);
CREATE INDEX app_subscriptions_of_destination ON app_subscriptions (destination);
`;

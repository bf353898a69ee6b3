/**
 * The first schema. Instants are milliseconds since 1970 (UTC); columns named `details` hold JSON of what no query
 * looks for. An order belongs to a participation (a seller in a marketplace), so that every list that MWS offers is a
 * range of one index: participation, then the filter, then the date.
 */
export const initialSchema = `
CREATE TABLE world (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  scenario TEXT NOT NULL,
  seed INTEGER NOT NULL,
  run INTEGER NOT NULL DEFAULT 0,
  clock TEXT NOT NULL,
  settings TEXT NOT NULL
);

CREATE TABLE due (
  id INTEGER PRIMARY KEY,
  due_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX due_by_instant ON due (due_at, id);
CREATE INDEX due_by_subject ON due (kind, subject);

CREATE TABLE sellers (
  id INTEGER PRIMARY KEY,
  seller_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'closed')),
  plan TEXT NOT NULL CHECK (plan IN ('professional', 'individual')),
  created_at INTEGER NOT NULL
);

CREATE TABLE participations (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  marketplace_id TEXT NOT NULL,
  suspended_listings INTEGER NOT NULL DEFAULT 0,
  UNIQUE (seller, marketplace_id)
);

CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('primary', 'administrator', 'user'))
);
CREATE INDEX users_of_seller ON users (seller);

CREATE TABLE developers (
  id INTEGER PRIMARY KEY,
  developer_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'approved', 'refused', 'suspended')),
  roles TEXT,
  regions TEXT,
  own_seller INTEGER REFERENCES sellers (id),
  created_at INTEGER NOT NULL
);

CREATE TABLE access_keys (
  id INTEGER PRIMARY KEY,
  access_key_id TEXT NOT NULL UNIQUE,
  developer INTEGER NOT NULL REFERENCES developers (id),
  secret_key TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive', 'deleted')),
  reason TEXT,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER,
  changed_at INTEGER NOT NULL
);
CREATE INDEX keys_of_developer ON access_keys (developer);

CREATE TABLE authorizations (
  id INTEGER PRIMARY KEY,
  developer INTEGER NOT NULL REFERENCES developers (id),
  seller INTEGER NOT NULL REFERENCES sellers (id),
  auth_token TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked', 'expired')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  renewed_at INTEGER,
  ended_at INTEGER,
  ended_by TEXT
);
CREATE INDEX authorizations_of_pair ON authorizations (developer, seller);
CREATE INDEX authorizations_of_seller ON authorizations (seller);

CREATE TABLE service_status (
  section TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('GREEN', 'GREEN_I', 'YELLOW', 'RED')),
  message_id TEXT,
  messages TEXT NOT NULL
);

CREATE TABLE listings (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  sku TEXT NOT NULL,
  asin TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
  channel TEXT NOT NULL CHECK (channel IN ('MFN', 'AFN')),
  price TEXT NOT NULL,
  currency TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  condition TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (participation, sku)
);

CREATE TABLE inventory (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  sku TEXT NOT NULL,
  asin TEXT NOT NULL,
  fnsku TEXT NOT NULL,
  condition TEXT NOT NULL,
  in_stock INTEGER NOT NULL,
  inbound INTEGER NOT NULL,
  reserved INTEGER NOT NULL,
  unfulfillable INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (seller, sku)
);
CREATE INDEX inventory_by_update ON inventory (seller, updated_at);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  amazon_order_id TEXT NOT NULL UNIQUE,
  seller_order_id TEXT,
  purchased_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  status TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('MFN', 'AFN')),
  payment_method TEXT NOT NULL,
  buyer_email TEXT,
  easy_ship_status TEXT,
  tfm_status TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  items_ordered INTEGER NOT NULL,
  items_shipped INTEGER NOT NULL,
  details TEXT NOT NULL
);

CREATE TABLE order_items (
  id INTEGER PRIMARY KEY,
  "order" INTEGER NOT NULL REFERENCES orders (id),
  order_item_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  asin TEXT NOT NULL,
  title TEXT NOT NULL,
  quantity_ordered INTEGER NOT NULL,
  quantity_shipped INTEGER NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX items_of_order ON order_items ("order", id);

CREATE INDEX orders_by_purchase ON orders (participation, purchased_at);
CREATE INDEX orders_by_purchase_status ON orders (participation, status, purchased_at);
CREATE INDEX orders_by_purchase_channel ON orders (participation, channel, purchased_at);
CREATE INDEX orders_by_purchase_payment ON orders (participation, payment_method, purchased_at);
CREATE INDEX orders_by_update ON orders (participation, updated_at);
CREATE INDEX orders_by_update_status ON orders (participation, status, updated_at);
CREATE INDEX orders_by_update_channel ON orders (participation, channel, updated_at);
CREATE INDEX orders_by_update_payment ON orders (participation, payment_method, updated_at);
CREATE INDEX orders_by_buyer ON orders (participation, buyer_email, purchased_at) WHERE buyer_email IS NOT NULL;
CREATE INDEX orders_by_seller_order ON orders (participation, seller_order_id, purchased_at) WHERE seller_order_id IS NOT NULL;
CREATE INDEX orders_by_purchase_easy_ship ON orders (participation, easy_ship_status, purchased_at) WHERE easy_ship_status IS NOT NULL;
CREATE INDEX orders_by_update_easy_ship ON orders (participation, easy_ship_status, updated_at) WHERE easy_ship_status IS NOT NULL;
CREATE INDEX orders_by_purchase_tfm ON orders (participation, tfm_status, purchased_at) WHERE tfm_status IS NOT NULL;
CREATE INDEX orders_by_update_tfm ON orders (participation, tfm_status, updated_at) WHERE tfm_status IS NOT NULL;
`;

/**
 * The shops that sellers had on Amazon Webstore: who shops there, what lies in the carts, and who waits for what is sold
 * out. A shop is that of a participation, so a seller has one at most in each marketplace.
 */
export const webstoreSchema = `
CREATE TABLE webstores (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL UNIQUE REFERENCES participations (id),
  domain TEXT NOT NULL,
  -- 1: the seller's own checkout, which carts and customers are those of
  branded_checkout INTEGER NOT NULL DEFAULT 1 CHECK (branded_checkout IN (0, 1)),
  opened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE shoppers (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  customer_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  account_type TEXT NOT NULL CHECK (account_type IN ('Registered', 'Guest')),
  addresses TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX shoppers_by_seller ON shoppers (seller);

-- That a shopper has signed in to a shop. The one that the account began at is its origin.
CREATE TABLE shop_associations (
  id INTEGER PRIMARY KEY,
  shopper INTEGER NOT NULL REFERENCES shoppers (id) ON DELETE CASCADE,
  webstore INTEGER NOT NULL REFERENCES webstores (id),
  origin INTEGER NOT NULL CHECK (origin IN (0, 1)),
  associated_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (shopper, webstore)
) STRICT;
CREATE UNIQUE INDEX shop_associations_origin ON shop_associations (shopper) WHERE origin = 1;
CREATE INDEX shop_associations_by_date ON shop_associations (webstore, associated_at, shopper);
CREATE INDEX shop_associations_by_update ON shop_associations (webstore, updated_at, shopper);

CREATE TABLE carts (
  id INTEGER PRIMARY KEY,
  cart_id TEXT NOT NULL UNIQUE,
  webstore INTEGER NOT NULL REFERENCES webstores (id),
  shopper INTEGER REFERENCES shoppers (id) ON DELETE CASCADE,
  session_id TEXT,
  updated_at INTEGER NOT NULL,
  CHECK ((shopper IS NULL) <> (session_id IS NULL))
) STRICT;
CREATE INDEX carts_by_update ON carts (webstore, updated_at, id);
CREATE UNIQUE INDEX carts_by_shopper ON carts (shopper, webstore) WHERE shopper IS NOT NULL;

CREATE TABLE cart_lines (
  id INTEGER PRIMARY KEY,
  cart INTEGER NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
  sku TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  saved INTEGER NOT NULL CHECK (saved IN (0, 1)),
  added_at INTEGER NOT NULL,
  UNIQUE (cart, sku, saved)
) STRICT;

CREATE TABLE stock_subscriptions (
  id INTEGER PRIMARY KEY,
  webstore INTEGER NOT NULL REFERENCES webstores (id),
  sku TEXT NOT NULL,
  email TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  notified_at INTEGER
) STRICT;
CREATE UNIQUE INDEX stock_subscriptions_waiting ON stock_subscriptions (webstore, sku, email) WHERE notified_at IS NULL;
CREATE INDEX stock_subscriptions_created ON stock_subscriptions (webstore, sku, created_at) WHERE notified_at IS NULL;
CREATE INDEX stock_subscriptions_notified ON stock_subscriptions (webstore, sku, notified_at) WHERE notified_at IS NOT NULL;
`;

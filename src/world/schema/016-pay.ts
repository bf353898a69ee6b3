/**
 * Amazon Pay. Amounts are in hundredths of the currency. A transaction is an authorization, its capture, a refund of that, a
 * credit to a provider, a reversal of that, or a chargeback: each of all but authorizations belongs to another.
 */
export const paySchema = `
CREATE TABLE pay_accounts (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  environment TEXT NOT NULL CHECK (environment IN ('live', 'sandbox')),
  region TEXT NOT NULL CHECK (region IN ('01', '02', '03')),
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE')),
  details TEXT NOT NULL,
  UNIQUE (seller, environment)
);

CREATE TABLE pay_buyers (
  id INTEGER PRIMARY KEY,
  buyer_id TEXT NOT NULL UNIQUE,
  details TEXT NOT NULL
);

CREATE TABLE pay_access_tokens (
  token TEXT PRIMARY KEY,
  buyer INTEGER NOT NULL REFERENCES pay_buyers (id),
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  scopes TEXT NOT NULL,
  expires_at INTEGER NOT NULL
);

CREATE TABLE pay_agreements (
  id INTEGER PRIMARY KEY,
  agreement_id TEXT NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  buyer INTEGER NOT NULL REFERENCES pay_buyers (id),
  state TEXT NOT NULL CHECK (state IN ('Draft', 'Open', 'Suspended', 'Canceled', 'Closed')),
  reason_code TEXT,
  reason_description TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER,
  details TEXT NOT NULL
);
CREATE INDEX pay_agreements_of_account ON pay_agreements (account, id);

CREATE TABLE pay_order_references (
  id INTEGER PRIMARY KEY,
  order_reference_id TEXT NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  buyer INTEGER NOT NULL REFERENCES pay_buyers (id),
  agreement INTEGER REFERENCES pay_agreements (id),
  state TEXT NOT NULL CHECK (state IN ('Draft', 'Open', 'Suspended', 'Canceled', 'Closed')),
  reason_code TEXT,
  reason_description TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER,
  total INTEGER CHECK (total > 0),
  currency TEXT,
  seller_order_id TEXT,
  details TEXT NOT NULL,
  CHECK ((total IS NULL) = (currency IS NULL)),
  CHECK (total IS NOT NULL OR state IN ('Draft', 'Canceled'))
);
CREATE INDEX pay_order_references_of_account ON pay_order_references (account, id);
CREATE INDEX pay_order_references_by_seller_order ON pay_order_references (account, seller_order_id, created_at);
CREATE INDEX pay_order_references_of_agreement ON pay_order_references (agreement) WHERE agreement IS NOT NULL;

CREATE TABLE pay_transactions (
  id INTEGER PRIMARY KEY,
  transaction_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('authorization', 'capture', 'refund', 'credit', 'reversal', 'chargeback')),
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  order_reference INTEGER NOT NULL REFERENCES pay_order_references (id),
  parent INTEGER REFERENCES pay_transactions (id),
  reference_id TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  state TEXT NOT NULL,
  reason_code TEXT,
  reason_description TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  CHECK ((parent IS NULL) = (kind = 'authorization'))
);
CREATE INDEX pay_transactions_of_order ON pay_transactions (order_reference, kind);
CREATE INDEX pay_transactions_of_parent ON pay_transactions (parent, kind) WHERE parent IS NOT NULL;
CREATE UNIQUE INDEX pay_one_capture_each ON pay_transactions (parent) WHERE kind = 'capture';

CREATE TABLE pay_reference_ids (
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  reference_id TEXT NOT NULL,
  operation TEXT NOT NULL,
  digest TEXT NOT NULL,
  made INTEGER NOT NULL REFERENCES pay_transactions (id),
  PRIMARY KEY (account, reference_id)
) WITHOUT ROWID;

CREATE TABLE pay_notifications (
  id INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES pay_accounts (id),
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  url TEXT NOT NULL,
  message TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'retrying', 'sent', 'failed', 'dropped')),
  tries TEXT NOT NULL
);
CREATE INDEX pay_notifications_by_state ON pay_notifications (state, id);
`;

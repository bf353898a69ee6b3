/**
 * Labels that sellers buy for orders that they ship themselves, and what becomes of them. Amounts are in hundredths of the
 * currency. `freed`: the label was the only one of its order when it was cancelled, so its units may have another.
 */
export const postageSchema = `
CREATE TABLE postage_shipments (
  id INTEGER PRIMARY KEY,
  shipment_id TEXT NOT NULL UNIQUE,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  "order" INTEGER NOT NULL REFERENCES orders (id),
  service TEXT NOT NULL,
  carrier TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('Purchased', 'RefundPending', 'RefundApplied', 'RefundRejected')),
  tracking_id TEXT NOT NULL,
  rate INTEGER NOT NULL CHECK (rate >= 0),
  currency TEXT NOT NULL,
  ships_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- when the carrier took the parcel, when the seller cancelled, and when the carrier had decided about the refund
  accepted_at INTEGER,
  cancelled_at INTEGER,
  decided_at INTEGER,
  freed INTEGER NOT NULL DEFAULT 0 CHECK (freed IN (0, 1)),
  details TEXT NOT NULL,
  CHECK ((status = 'Purchased') = (cancelled_at IS NULL)),
  CHECK ((status IN ('RefundApplied', 'RefundRejected')) = (decided_at IS NOT NULL)),
  CHECK (freed = 0 OR status <> 'Purchased')
) STRICT;
CREATE INDEX postage_shipments_of_order ON postage_shipments ("order", id);
CREATE INDEX postage_shipments_of_seller ON postage_shipments (seller, id);
CREATE INDEX postage_shipments_by_status ON postage_shipments (status, id);

-- "shipped": how many of the units the label shipped; those of an earlier label were shipped by that one.
CREATE TABLE postage_items (
  shipment INTEGER NOT NULL REFERENCES postage_shipments (id),
  item INTEGER NOT NULL REFERENCES order_items (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  shipped INTEGER NOT NULL CHECK (shipped BETWEEN 0 AND quantity),
  details TEXT NOT NULL,
  PRIMARY KEY (shipment, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX postage_items_of_item ON postage_items (item);

-- What sellers told for a service, to be offered again; without an ASIN it is of the shipment.
CREATE TABLE postage_inputs (
  seller INTEGER NOT NULL REFERENCES sellers (id),
  service TEXT NOT NULL,
  asin TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (seller, service, asin, field)
) STRICT, WITHOUT ROWID;

-- What sellers whose funds are limited have left.
CREATE TABLE postage_funds (
  seller INTEGER NOT NULL REFERENCES sellers (id),
  currency TEXT NOT NULL,
  "left" INTEGER NOT NULL CHECK ("left" >= 0),
  PRIMARY KEY (seller, currency)
) STRICT, WITHOUT ROWID;

-- What is set beside data/postage.json; at most one row.
CREATE TABLE postage_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL
) STRICT;
`;

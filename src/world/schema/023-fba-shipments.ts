/**
 * Parcels in which Amazon sends orders of Brazil, and the electronic invoice of each. An order of which nothing was cut has none. The
 * words of an invoice's status are Amazon's; `failing` is the check that it did not pass.
 */
export const fbaShipmentsSchema = `
CREATE TABLE fba_shipments (
  id INTEGER PRIMARY KEY,
  "order" INTEGER NOT NULL REFERENCES orders (id),
  shipment_id TEXT NOT NULL UNIQUE,
  warehouse TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('created', 'cancelled', 'sent')),
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  CHECK ((status = 'sent') = (sent_at IS NOT NULL))
) STRICT;
CREATE INDEX fba_shipments_of_order ON fba_shipments ("order", id);

CREATE TABLE fba_shipment_items (
  id INTEGER PRIMARY KEY,
  shipment INTEGER NOT NULL REFERENCES fba_shipments (id),
  item INTEGER NOT NULL REFERENCES order_items (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  -- a list; null where nobody gave any
  serial_numbers TEXT,
  UNIQUE (shipment, item)
) STRICT;

CREATE TABLE shipment_invoices (
  shipment INTEGER NOT NULL PRIMARY KEY REFERENCES fba_shipments (id),
  document INTEGER NOT NULL REFERENCES documents (id),
  status TEXT NOT NULL CHECK (status IN ('Processing', 'Accepted', 'Errored')),
  submitted_at INTEGER NOT NULL,
  decided_at INTEGER,
  failing TEXT,
  CHECK ((status = 'Processing') = (decided_at IS NULL))
) STRICT;

-- What a scenario sets; at most one row.
CREATE TABLE invoicing_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL
) STRICT;
`;

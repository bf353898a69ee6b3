/**
 * Multi-channel fulfilment: orders of other shops that Amazon ships from a seller's stock, and what became of them. An order
 * on hold has no row in `orders` yet. Package numbers are never used twice in a world. Events of a package that are in the
 * future are its plan: nobody sees them before their time.
 */
export const outboundSchema = `
CREATE TABLE fulfillment_orders (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  participation INTEGER NOT NULL REFERENCES participations (id),
  fulfillment_order_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('RECEIVED', 'INVALID', 'PLANNING', 'PROCESSING', 'CANCELLED', 'COMPLETE',
    'COMPLETE_PARTIALLED', 'UNFULFILLABLE')),
  action TEXT NOT NULL CHECK (action IN ('Ship', 'Hold')),
  policy TEXT NOT NULL CHECK (policy IN ('FillOrKill', 'FillAll', 'FillAllAvailable')),
  speed TEXT NOT NULL CHECK (speed IN ('Standard', 'Expedited', 'Priority', 'ScheduledDelivery')),
  source TEXT NOT NULL CHECK (source IN ('call', 'feed', 'control', 'scenario')),
  "order" INTEGER REFERENCES orders (id),
  received_at INTEGER NOT NULL,
  -- since when it is under way; null while it is on hold
  started_at INTEGER,
  status_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (seller, fulfillment_order_id)
) STRICT;
CREATE INDEX fulfillment_orders_by_status_date ON fulfillment_orders (seller, status_at, fulfillment_order_id);
CREATE INDEX fulfillment_orders_by_id ON fulfillment_orders (fulfillment_order_id);
CREATE UNIQUE INDEX fulfillment_orders_by_order ON fulfillment_orders ("order") WHERE "order" IS NOT NULL;

CREATE TABLE fulfillment_order_items (
  id INTEGER PRIMARY KEY,
  fulfillment_order INTEGER NOT NULL REFERENCES fulfillment_orders (id),
  item_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  fnsku TEXT NOT NULL,
  quantity_ordered INTEGER NOT NULL CHECK (quantity_ordered > 0),
  quantity INTEGER NOT NULL CHECK (quantity > 0 AND quantity <= quantity_ordered),
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled >= 0),
  unfulfillable INTEGER NOT NULL DEFAULT 0 CHECK (unfulfillable >= 0),
  details TEXT NOT NULL,
  UNIQUE (fulfillment_order, item_id),
  CHECK (cancelled + unfulfillable <= quantity)
) STRICT;

CREATE TABLE fulfillment_shipments (
  id INTEGER PRIMARY KEY,
  fulfillment_order INTEGER NOT NULL REFERENCES fulfillment_orders (id),
  shipment_id TEXT NOT NULL UNIQUE,
  center TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('PENDING', 'SHIPPED', 'CANCELLED_BY_FULFILLER', 'CANCELLED_BY_SELLER')),
  ships_at INTEGER NOT NULL,
  arrives_at INTEGER NOT NULL
) STRICT;
CREATE INDEX fulfillment_shipments_of_order ON fulfillment_shipments (fulfillment_order, id);

CREATE TABLE fulfillment_packages (
  number INTEGER PRIMARY KEY,
  shipment INTEGER NOT NULL REFERENCES fulfillment_shipments (id),
  carrier TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX fulfillment_packages_of_shipment ON fulfillment_packages (shipment, number);

CREATE TABLE fulfillment_shipment_items (
  id INTEGER PRIMARY KEY,
  shipment INTEGER NOT NULL REFERENCES fulfillment_shipments (id),
  item INTEGER NOT NULL REFERENCES fulfillment_order_items (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  -- null while nothing is packed
  package INTEGER REFERENCES fulfillment_packages (number)
) STRICT;
CREATE INDEX fulfillment_shipment_items_of_shipment ON fulfillment_shipment_items (shipment, id);

CREATE TABLE tracking_events (
  id INTEGER PRIMARY KEY,
  package INTEGER NOT NULL REFERENCES fulfillment_packages (number),
  at INTEGER NOT NULL,
  code TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL,
  country TEXT NOT NULL
) STRICT;
CREATE INDEX tracking_events_of_package ON tracking_events (package, at, id);

CREATE TABLE fulfillment_returns (
  id INTEGER PRIMARY KEY,
  fulfillment_order INTEGER NOT NULL REFERENCES fulfillment_orders (id),
  return_item_id TEXT NOT NULL,
  item INTEGER NOT NULL REFERENCES fulfillment_order_items (id),
  shipment INTEGER NOT NULL REFERENCES fulfillment_shipments (id),
  reason TEXT NOT NULL,
  comment TEXT,
  status TEXT NOT NULL CHECK (status IN ('New', 'Processed')),
  changed_at INTEGER NOT NULL,
  condition TEXT CHECK (condition IN ('Sellable', 'Defective', 'CustomerDamaged', 'CarrierDamaged', 'FulfillerDamaged')),
  authorization_id TEXT NOT NULL,
  rma_id TEXT NOT NULL,
  center TEXT NOT NULL,
  UNIQUE (fulfillment_order, return_item_id),
  CHECK ((status = 'Processed') = (condition IS NOT NULL))
) STRICT;
CREATE INDEX fulfillment_returns_by_id ON fulfillment_returns (return_item_id);

-- What a scenario sets beside the durations and rules of data/outbound.json; at most one row.
CREATE TABLE outbound_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL
) STRICT;
`;

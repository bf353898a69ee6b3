/**
 * Shipments to fulfilment centres. A plan is a reserved ShipmentId and no shipment yet. Rows of items and shipments have the seller
 * beside them, so that every list is a range of one index.
 */
export const inboundSchema = `
CREATE TABLE inbound_settings (
  seller INTEGER NOT NULL PRIMARY KEY,
  details TEXT NOT NULL
);

CREATE TABLE inbound_plans (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  shipment_id TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
  name TEXT,
  details TEXT NOT NULL
);
CREATE INDEX inbound_plans_of_seller ON inbound_plans (seller, id);
CREATE INDEX inbound_plans_by_name ON inbound_plans (seller, name) WHERE name IS NOT NULL;

CREATE TABLE inbound_shipments (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  shipment_id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('WORKING', 'SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING',
    'CLOSED', 'CANCELLED', 'DELETED', 'ERROR')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX inbound_shipments_by_update ON inbound_shipments (seller, status, updated_at, id);

CREATE TABLE inbound_items (
  id INTEGER PRIMARY KEY,
  shipment INTEGER NOT NULL REFERENCES inbound_shipments (id),
  seller INTEGER NOT NULL REFERENCES sellers (id),
  sku TEXT NOT NULL,
  fnsku TEXT NOT NULL,
  shipped INTEGER NOT NULL CHECK (shipped >= 0),
  received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
  updated_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (shipment, sku)
);
CREATE INDEX inbound_items_by_update ON inbound_items (seller, updated_at, id);

CREATE TABLE inbound_transports (
  shipment INTEGER NOT NULL PRIMARY KEY REFERENCES inbound_shipments (id),
  partnered INTEGER NOT NULL CHECK (partnered IN (0, 1)),
  type TEXT NOT NULL CHECK (type IN ('SP', 'LTL')),
  status TEXT NOT NULL,
  confirm_deadline INTEGER,
  void_deadline INTEGER,
  details TEXT NOT NULL
);

CREATE TABLE inbound_transport_failures (
  id INTEGER PRIMARY KEY,
  seller INTEGER REFERENCES sellers (id),
  shipment_id TEXT,
  at TEXT NOT NULL CHECK (at IN ('estimating', 'confirming', 'voiding')),
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  CHECK (seller IS NOT NULL OR shipment_id IS NOT NULL)
);

CREATE TABLE inbound_cartons (
  id INTEGER PRIMARY KEY,
  shipment INTEGER NOT NULL REFERENCES inbound_shipments (id),
  number INTEGER NOT NULL,
  carton_id TEXT NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (shipment, carton_id),
  UNIQUE (shipment, number)
);
`;

/**
 * Parcels of Easy Ship, which Amazon picks up at sellers in India. An order has one at work; those whose label was cancelled
 * stay beside it. Steps are what became of each, with when.
 */
export const easyShipSchema = `
CREATE TABLE easy_ship_packages (
  id INTEGER PRIMARY KEY,
  "order" INTEGER NOT NULL REFERENCES orders (id),
  participation INTEGER NOT NULL REFERENCES participations (id),
  package_id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('Scheduled', 'PickedUp', 'AtOriginFC', 'AtDestinationFC', 'OutForDelivery',
    'Delivered', 'Rejected', 'Undeliverable', 'ReturningToSeller', 'ReturnedToSeller', 'Lost', 'Damaged', 'LabelCanceled')),
  pickup_from INTEGER NOT NULL,
  pickup_to INTEGER NOT NULL,
  picked_up_at INTEGER,
  details TEXT NOT NULL,
  CHECK (pickup_to > pickup_from)
) STRICT;
CREATE UNIQUE INDEX easy_ship_packages_at_work ON easy_ship_packages ("order") WHERE status <> 'LabelCanceled';
CREATE INDEX easy_ship_packages_of_order ON easy_ship_packages ("order", id);
CREATE INDEX easy_ship_packages_waiting ON easy_ship_packages (participation, id) WHERE status = 'Scheduled';
CREATE INDEX easy_ship_packages_by_pickup ON easy_ship_packages (participation, picked_up_at, id)
  WHERE picked_up_at IS NOT NULL;

CREATE TABLE easy_ship_steps (
  id INTEGER PRIMARY KEY,
  package INTEGER NOT NULL REFERENCES easy_ship_packages (id),
  at INTEGER NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX easy_ship_steps_of_package ON easy_ship_steps (package, id);

-- What a scenario sets beside data/easy-ship.json; at most one row.
CREATE TABLE easy_ship_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL
) STRICT;
`;

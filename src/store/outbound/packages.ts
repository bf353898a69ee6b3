import { centerNamed, networkFrom } from '../../model/outbound.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { fulfillmentOrderOfRow } from './find.js';
import { findPackage, shipmentOfRow } from './find-shipments.js';
import type { PackageOnItsWay } from './find-shipments.js';
import type { FulfillmentOrder, Shipment } from './fulfillment-order.js';
import { DELIVERY } from './kinds.js';
import { outboundSettings } from './settings.js';
import { tell } from './tell.js';

/** Something that a carrier says of a package. */
export interface TrackingEvent {
  at: number;
  code: string;
  city: string;
  state: string;
  country: string;
}

type Place = Pick<TrackingEvent, 'city' | 'state' | 'country'>;

/** The number of the first package of a world. */
const FIRST = 40_001;

const HOUR = 3_600_000;

/** Delivered at the door, and what a package is called then. */
const DELIVERED = 'EVENT_301';

/** Packs what is in a shipment that leaves now, and gives it to a carrier. */
export function packShipment(
  world: World,
  order: FulfillmentOrder,
  shipment: Shipment,
  given: { number?: number; carrier?: string; tracking?: string },
): void {
  const carrier = given.carrier ?? networkFrom(findMarketplace(order.marketplaceId)!.countryCode).carrier;
  const tracking = given.tracking ?? `1Z${world.ids.made.text(16)}`;
  const number =
    given.number ??
    world.database.get<{ next: number }>(
      'SELECT max(coalesce(max(number) + 1, 0), ?) AS next FROM fulfillment_packages',
      FIRST,
    )!.next;
  world.database.run(
    "INSERT INTO fulfillment_packages (number, shipment, carrier, tracking_number, status) VALUES (?, ?, ?, ?, 'IN_TRANSIT')",
    number,
    shipment.id,
    carrier,
    tracking,
  );
  world.database.run(
    'UPDATE fulfillment_shipment_items SET package = ? WHERE shipment = ? AND package IS NULL',
    number,
    shipment.id,
  );
  planCourse(world, order, shipment, number);
}

/** What the carrier will say of a package, if nothing comes between. */
function planCourse(world: World, order: FulfillmentOrder, shipment: Shipment, number: number): void {
  const { shipsAt, arrivesAt } = shipment;
  const { center, hub, home } = placesOf(order, shipment);
  addEvent(world, number, { at: shipsAt, code: 'EVENT_102', ...center });
  if (!outboundSettings(world).auto) return;
  const middle = shipsAt + Math.round((arrivesAt - shipsAt) / 2);
  addEvent(world, number, { at: Math.min(shipsAt + 3 * HOUR, middle), code: 'EVENT_202', ...center });
  addEvent(world, number, { at: middle, code: 'EVENT_201', ...hub });
  addEvent(world, number, { at: Math.max(arrivesAt - 6 * HOUR, middle), code: 'EVENT_302', ...home });
  addEvent(world, number, { at: arrivesAt, code: DELIVERED, ...home });
  world.due.add(DELIVERY, number, arrivesAt);
}

function placesOf(order: FulfillmentOrder, shipment: Shipment): Record<'center' | 'hub' | 'home', Place> {
  const country = findMarketplace(order.marketplaceId)!.countryCode;
  const { hub, centers } = networkFrom(country);
  const { city, state } = centerNamed(shipment.center) ?? centers[0];
  const { address } = order.details;
  return {
    center: { city, state, country },
    hub: { ...hub, country },
    home: {
      city: address.city ?? '',
      state: address.stateOrRegion ?? '',
      country: address.countryCode ?? country,
    },
  };
}

const addEvent = (world: World, number: number, { at, code, city, state, country }: TrackingEvent): void =>
  void world.database.run(
    'INSERT INTO tracking_events (package, at, code, city, state, country) VALUES (?, ?, ?, ?, ?, ?)',
    number,
    at,
    code,
    city,
    state,
    country,
  );

/** What the carrier has said of a package so far, oldest first. */
export const listTrackingEvents = (world: World, number: number): TrackingEvent[] =>
  world.database.all<TrackingEvent>(
    'SELECT at, code, city, state, country FROM tracking_events WHERE package = ? AND at <= ? ORDER BY at, id',
    number,
    world.now(),
  );

/** A package is where it was to go. */
export function deliverPackage(world: World, number: number): void {
  const found = findPackage(world, number);
  if (found) setPackageStatus(world, found, 'DELIVERED');
}

/**
 * Something that the plan of a package does not have: another status, an event, or both. After a status or a delivery
 * nothing more of the plan happens.
 */
export function changePackage(
  world: World,
  found: PackageOnItsWay,
  { status, event }: { status?: string; event?: string },
): void {
  const next = status ?? (event === DELIVERED ? 'DELIVERED' : undefined);
  world.database.transaction(() => {
    if (next !== undefined) {
      world.due.remove(DELIVERY, found.number);
      world.database.run(
        'DELETE FROM tracking_events WHERE package = ? AND at > ?',
        found.number,
        world.now(),
      );
      setPackageStatus(world, found, next);
    }
    if (event === undefined) return;
    const order = fulfillmentOrderOfRow(world, found.fulfillmentOrder);
    const { center, hub, home } = placesOf(order, shipmentOfRow(world, found.shipment));
    const place = /^EVENT_(?:1|202)/.test(event) ? center : /^EVENT_2/.test(event) ? hub : home;
    addEvent(world, found.number, { at: world.now(), code: event, ...place });
  });
}

function setPackageStatus(world: World, found: PackageOnItsWay, status: string): void {
  if (found.status === status) return;
  world.database.run('UPDATE fulfillment_packages SET status = ? WHERE number = ?', status, found.number);
  const order = fulfillmentOrderOfRow(world, found.fulfillmentOrder);
  tell(world, 'outbound.package-changed', order, {
    packageNumber: found.number,
    status,
    was: found.status,
  });
}

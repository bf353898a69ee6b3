import type { EasyShipStatus } from '../../model/easy-ship.js';
import type { World } from '../../world/world.js';
import type { Window } from '../orders/order.js';

/** Centimetres, as they were sent. */
export interface EasyShipDimensions {
  length: string;
  width: string;
  height: string;
  name?: string;
}

/** The serial numbers of the units of a line. */
export interface SerialNumbers {
  orderItemId: string;
  serialNumbers: string[];
}

/** What no query looks for; kept as JSON with the package. Instants are milliseconds since 1970. */
export interface EasyShipDetails {
  slotId: string;
  dimensions: EasyShipDimensions;
  /** Grams, as they were sent. */
  weight: string;
  items: SerialNumbers[];
  /** Printed on the label. */
  identifier?: string;
  invoice: { number: string; date: number };
  trackingId: string;
  carrier: string;
}

/** A parcel with all of an order, which Amazon picks up and delivers. Instants are milliseconds since 1970. */
export interface EasyShipPackage {
  id: number;
  /** Row of the order. */
  order: number;
  participation: number;
  packageId: string;
  status: EasyShipStatus;
  pickup: Window;
  /** Null until it is. */
  pickedUpAt: number | null;
  details: EasyShipDetails;
}

interface Row {
  id: number;
  order: number;
  participation: number;
  package_id: string;
  status: EasyShipStatus;
  pickup_from: number;
  pickup_to: number;
  picked_up_at: number | null;
  details: string;
}

const packageOf = (row: Row): EasyShipPackage => ({
  id: row.id,
  order: row.order,
  participation: row.participation,
  packageId: row.package_id,
  status: row.status,
  pickup: { from: row.pickup_from, to: row.pickup_to },
  pickedUpAt: row.picked_up_at,
  details: JSON.parse(row.details) as EasyShipDetails,
});

const SELECT = 'SELECT * FROM easy_ship_packages';

export const easyShipPackageOfRow = (world: World, id: number): EasyShipPackage =>
  packageOf(world.database.get<Row>(`${SELECT} WHERE id = ?`, id)!);

/** The package with a PackageId, whoever's it is. */
export function findEasyShipPackage(world: World, packageId: string): EasyShipPackage | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE package_id = ?`, packageId);
  return row && packageOf(row);
}

/** The package that an order was scheduled as last, also where its label was cancelled. */
export function lastPackageOf(world: World, order: { id: number }): EasyShipPackage | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE "order" = ? ORDER BY id DESC LIMIT 1`, order.id);
  return row && packageOf(row);
}

/** The package of an order whose label was not cancelled. */
export function packageAtWork(world: World, order: { id: number }): EasyShipPackage | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE "order" = ? AND status <> 'LabelCanceled'`, order.id);
  return row && packageOf(row);
}

/** Up to `limit` packages of a participation that wait to be picked up, behind a row. */
export const listWaitingPackages = (
  world: World,
  participation: number,
  limit: number,
  after = 0,
): EasyShipPackage[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE participation = ? AND status = 'Scheduled' AND id > ? ORDER BY id LIMIT ? + 0`,
      participation,
      after,
      limit,
    )
    .map(packageOf);

/** Up to `limit` packages of a participation that were picked up in a period, behind a place, the first one first. */
export const listPickedUpPackages = (
  world: World,
  participation: number,
  to: number,
  limit: number,
  after: { at: number; id: number },
): EasyShipPackage[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE participation = ? AND picked_up_at <= ? AND (picked_up_at, id) > (?, ?)
       ORDER BY picked_up_at, id LIMIT ? + 0`,
      participation,
      to,
      after.at,
      after.id,
      limit,
    )
    .map(packageOf);

export type NewEasyShipPackage = Omit<EasyShipPackage, 'id' | 'packageId' | 'status' | 'pickedUpAt'>;

/** Adds a package that waits to be picked up. */
export function insertEasyShipPackage(world: World, wish: NewEasyShipPackage): EasyShipPackage {
  const { id } = world.database.run(
    `INSERT INTO easy_ship_packages ("order", participation, package_id, status, pickup_from, pickup_to, details)
     VALUES (?, ?, ?, 'Scheduled', ?, ?, ?)`,
    wish.order,
    wish.participation,
    world.ids.made.uuid(),
    wish.pickup.from,
    wish.pickup.to,
    JSON.stringify(wish.details),
  );
  addStep(world, id, 'Scheduled');
  return easyShipPackageOfRow(world, id);
}

/** Something became of a package, with when. */
export interface EasyShipStep {
  at: number;
  status: EasyShipStatus;
}

/** What became of a package, oldest first. */
export const listEasyShipSteps = (world: World, { id }: EasyShipPackage): EasyShipStep[] =>
  world.database.all<EasyShipStep>(
    'SELECT at, status FROM easy_ship_steps WHERE package = ? ORDER BY id',
    id,
  );

const addStep = (world: World, id: number, status: EasyShipStatus): void =>
  void world.database.run(
    'INSERT INTO easy_ship_steps (package, at, status) VALUES (?, ?, ?)',
    id,
    world.now(),
    status,
  );

/** Writes another status, and when it came to it. */
export function writeEasyShipStatus(world: World, { id }: EasyShipPackage, status: EasyShipStatus): void {
  world.database.run(
    'UPDATE easy_ship_packages SET status = ?, picked_up_at = coalesce(picked_up_at, ?) WHERE id = ?',
    status,
    status === 'PickedUp' ? world.now() : null,
    id,
  );
  addStep(world, id, status);
}

/** Writes another pickup slot. */
export const writePickup = (
  world: World,
  { id, details }: EasyShipPackage,
  slotId: string,
  pickup: Window,
): void =>
  void world.database.run(
    'UPDATE easy_ship_packages SET pickup_from = ?, pickup_to = ?, details = ? WHERE id = ?',
    pickup.from,
    pickup.to,
    JSON.stringify({ ...details, slotId } satisfies EasyShipDetails),
    id,
  );

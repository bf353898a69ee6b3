import type { World } from '../../world/world.js';
import { developerOfRow } from '../../registry/developers.js';
import { queueAt } from './destinations.js';

/** Where an application wants its notifications: a queue by its ARN, or an event bus, into which nothing is put here. */
export type AppResource = { arn: string } | { account: string; region: string };

/** A destination of an application, for all sellers who have authorized it. */
export interface AppDestination {
  id: number;
  destinationId: string;
  /** Row of the developer. */
  developer: number;
  name: string;
  /** Row of the queue; null: it is an event bus. */
  queue: number | null;
  resource: AppResource;
}

interface Row extends Omit<AppDestination, 'resource'> {
  resource: string;
}

const SELECT =
  'SELECT id, destination_id AS destinationId, developer, name, queue, resource FROM app_destinations';

const destinationOf = (row: Row): AppDestination => ({
  ...row,
  resource: JSON.parse(row.resource) as AppResource,
});

/** Adds a destination; the application has none of this resource yet. @param queueUrl that of the queue, where it is one */
export function insertAppDestination(
  world: World,
  given: Pick<AppDestination, 'developer' | 'name' | 'resource'>,
  queueUrl: string | undefined,
): AppDestination {
  const { developer, name, resource } = given;
  const destinationId = world.ids.spApi.uuid();
  const { id } = world.database.run(
    `INSERT INTO app_destinations (destination_id, developer, name, queue, resource, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
    destinationId,
    developer,
    name,
    queueUrl === undefined ? null : queueAt(world, queueUrl),
    JSON.stringify(resource),
    world.now(),
  );
  const details = { developerId: developerIdOf(world, developer), name, queue: queueUrl ?? null };
  world.events.append('app-destination.created', { subject: destinationId, details });
  return appDestinationOfRow(world, id);
}

export const appDestinationOfRow = (world: World, id: number): AppDestination =>
  destinationOf(world.database.get<Row>(`${SELECT} WHERE id = ?`, id)!);

/** The destination of an application with an id. */
export function findAppDestination(
  world: World,
  developer: number,
  destinationId: string,
): AppDestination | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE destination_id = ? AND developer = ?`,
    destinationId,
    developer,
  );
  return row && destinationOf(row);
}

/** Whether an application has a destination of a resource. */
export const hasAppResource = (world: World, developer: number, resource: AppResource): boolean =>
  world.database.get(
    'SELECT 1 FROM app_destinations WHERE developer = ? AND resource = ?',
    developer,
    JSON.stringify(resource),
  ) !== undefined;

/** All destinations of an application, oldest first. */
export const listAppDestinations = (world: World, developer: number): AppDestination[] =>
  world.database.all<Row>(`${SELECT} WHERE developer = ? ORDER BY id`, developer).map(destinationOf);

export function deleteAppDestination(world: World, { id, developer, destinationId }: AppDestination): void {
  world.database.run('DELETE FROM app_destinations WHERE id = ?', id);
  const details = { developerId: developerIdOf(world, developer) };
  world.events.append('app-destination.removed', { subject: destinationId, details });
}

/** The id of the developer in a row, as events name it. */
export const developerIdOf = (world: World, developer: number): string =>
  developerOfRow(world, developer).developerId;

import type { World } from '../../world/world.js';

/** A queue that a seller has registered for one marketplace. */
export interface Destination {
  id: number;
  participation: number;
  /** Row of the queue, which several sellers and marketplaces may share. */
  queue: number;
  url: string;
}

const SELECT = `SELECT d.id, d.participation, d.queue, q.url
  FROM destinations d JOIN notification_queues q ON q.id = d.queue`;

/** The row of the queue at a URL, made where it is not known yet. */
export function queueAt(world: World, url: string): number {
  const known = world.database.numbers('SELECT id FROM notification_queues WHERE url = ?', url)[0];
  return known ?? world.database.run('INSERT INTO notification_queues (url) VALUES (?)', url).id;
}

/** Registers a queue; it is not registered yet. */
export function insertDestination(world: World, participation: number, url: string): Destination {
  const queue = queueAt(world, url);
  const { id } = world.database.run(
    'INSERT INTO destinations (participation, queue, created_at) VALUES (?, ?, ?)',
    participation,
    queue,
    world.now(),
  );
  world.events.append('destination.registered', { participation, subject: url, details: {} });
  return { id, participation, queue, url };
}

/** The destination of a queue that was registered for a marketplace. */
export const findDestination = (world: World, participation: number, url: string): Destination | undefined =>
  world.database.get<Destination>(
    `${SELECT} WHERE q.url = ? AND d.participation = ? AND d.queue = q.id`,
    url,
    participation,
  );

/** The destination in a row. */
export const destinationOfRow = (world: World, id: number): Destination | undefined =>
  world.database.get<Destination>(`${SELECT} WHERE d.id = ?`, id);

/** All destinations of a marketplace, oldest first. */
export const listDestinations = (world: World, participation: number): Destination[] =>
  world.database.all<Destination>(`${SELECT} WHERE d.participation = ? ORDER BY d.id`, participation);

export function deleteDestination(world: World, { id, participation, url }: Destination): void {
  world.database.run('DELETE FROM destinations WHERE id = ?', id);
  world.events.append('destination.removed', { participation, subject: url, details: {} });
}

/** The URL of the queue in a row. */
export const queueUrlOf = (world: World, queue: number): string =>
  world.database.get<{ url: string }>('SELECT url FROM notification_queues WHERE id = ?', queue)!.url;

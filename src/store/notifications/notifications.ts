import type { World } from '../../world/world.js';
import { keepTogether } from './kept-xml.js';

/**
 * `delayed`: its instant has not come; `waiting`: it is to be sent; `failed`: it was tried in vain; `dropped`: a fault rule had
 * it lost.
 */
export type NotificationState = 'delayed' | 'waiting' | 'sent' | 'failed' | 'dropped';

/** A message for one queue, without its XML. Instants are milliseconds since 1970. */
export interface Notification {
  id: number;
  /** UniqueId. */
  uniqueId: string;
  participation: number;
  queue: number;
  type: string;
  /** The id of what it is about: an ASIN, a FeedSubmissionId; null: nothing in particular. */
  subject: string | null;
  happenedAt: number;
  publishAt: number;
  state: NotificationState;
  /** How many times it is still to be sent, or is sent when it is sent again. */
  copies: number;
  tries: number;
  lastError: string | null;
  /** What the queue called it. */
  messageId: string | null;
}

interface Row {
  id: number;
  unique_id: string;
  participation: number;
  queue: number;
  type: string;
  subject: string | null;
  happened_at: number;
  publish_at: number;
  state: NotificationState;
  copies: number;
  tries: number;
  last_error: string | null;
  message_id: string | null;
}

const notificationOf = (row: Row): Notification => ({
  id: row.id,
  uniqueId: row.unique_id,
  participation: row.participation,
  queue: row.queue,
  type: row.type,
  subject: row.subject,
  happenedAt: row.happened_at,
  publishAt: row.publish_at,
  state: row.state,
  copies: row.copies,
  tries: row.tries,
  lastError: row.last_error,
  messageId: row.message_id,
});

export type NewNotification = Omit<Notification, 'id' | 'copies' | 'tries' | 'lastError' | 'messageId'> &
  Partial<Pick<Notification, 'copies' | 'tries' | 'lastError' | 'messageId'>> & {
    xml: string;
    /** By how many places it may be sent later than it was written. */
    behind?: number;
  };

/** So many messages that are over are kept, the newest ones. */
const MOST_OVER = 100_000;
const PRUNED_AT_ONCE = 1_000;

/** Writes a message, in the transaction of whatever it tells. @returns its row */
export function insertNotification(world: World, given: NewNotification): number {
  const { id } = world.database.run(
    `INSERT INTO notifications (unique_id, participation, queue, type, subject, happened_at, publish_at, state, rank, copies,
       tries, last_error, message_id, xml)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
    given.uniqueId,
    given.participation,
    given.queue,
    given.type,
    given.subject,
    given.happenedAt,
    given.publishAt,
    given.state,
    given.copies ?? 1,
    given.tries ?? 0,
    given.lastError ?? null,
    given.messageId ?? null,
    given.xml,
  );
  world.database.run('UPDATE notifications SET rank = id + ? WHERE id = ?', given.behind ?? 0, id);
  keepTogether(world, id);
  if (id % PRUNED_AT_ONCE === 0) prune(world, id - MOST_OVER);
  return id;
}

/** What is over goes when there is much that is newer; what is still to be sent never does. */
function prune(world: World, upTo: number): void {
  world.database.run("DELETE FROM notifications WHERE id <= ? AND state NOT IN ('delayed', 'waiting')", upTo);
}

export const notificationOfRow = (world: World, id: number): Notification =>
  notificationOf(world.database.get<Row>('SELECT * FROM notifications WHERE id = ?', id)!);

export function findNotification(world: World, uniqueId: string): Notification | undefined {
  const row = world.database.get<Row>('SELECT * FROM notifications WHERE unique_id = ?', uniqueId);
  return row && notificationOf(row);
}

/** The next message for a queue; undefined: there is none. */
export function nextFor(world: World, queue: number): Notification | undefined {
  const row = world.database.get<Row>(
    `SELECT * FROM notifications INDEXED BY notifications_to_send
     WHERE queue = ? AND state = 'waiting' ORDER BY rank LIMIT 1`,
    queue,
  );
  return row && notificationOf(row);
}

/** The queues for which something is to be sent. */
export const queuesToServe = (world: World): { id: number; url: string }[] =>
  world.database.all<{ id: number; url: string }>(
    `SELECT q.id, q.url FROM notification_queues q
     WHERE EXISTS (SELECT 1 FROM notifications n WHERE n.queue = q.id AND n.state = 'waiting')`,
  );

/** Changes what becomes of a message. */
export function writeNotification(
  world: World,
  { id }: Pick<Notification, 'id'>,
  change: Pick<Notification, 'state' | 'tries' | 'lastError'> &
    Partial<Pick<Notification, 'copies' | 'messageId'>>,
): void {
  world.database.run(
    `UPDATE notifications SET state = ?, tries = ?, last_error = ?, copies = coalesce(?, copies),
       message_id = coalesce(?, message_id) WHERE id = ?`,
    change.state,
    change.tries,
    change.lastError,
    change.copies ?? null,
    change.messageId ?? null,
    id,
  );
}

/** Says of up to `limit` messages that wait for a queue that they were tried in vain. @returns how many those are */
export const failWaiting = (
  world: World,
  queue: number,
  { upTo, tries, reason, limit }: { upTo: number; tries: number; reason: string; limit: number },
): number =>
  world.database.run(
    `UPDATE notifications SET state = 'failed', tries = tries + ?, last_error = ? WHERE id IN
       (SELECT id FROM notifications INDEXED BY notifications_to_send
        WHERE queue = ? AND state = 'waiting' AND id <= ? ORDER BY rank LIMIT ? + 0)`,
    tries,
    reason,
    queue,
    upTo,
    limit,
  ).changes;

/** The newest message there is, by its row. */
export const lastNotification = (world: World): number =>
  world.database.numbers('SELECT coalesce(max(id), 0) FROM notifications')[0]!;

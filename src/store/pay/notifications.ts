import type { World } from '../../world/world.js';

/** `waiting`: to be sent now; `retrying`: an hour after its last try; `dropped`: its host is not one that may be notified. */
export type NotificationState = 'waiting' | 'sending' | 'retrying' | 'sent' | 'failed' | 'dropped';

/** One try to deliver; the instant is of the world's clock. Status: what came back, or why nothing did. */
export interface NotificationTry {
  at: number;
  status?: number;
  error?: string;
}

/** A notification of a seller. */
export interface PayNotification {
  id: number;
  messageId: string;
  account: number;
  type: string;
  /** The id of what it is about. */
  subject: string;
  url: string;
  /** As it was made, to be sent the same each time. */
  message: unknown;
  madeAt: number;
  state: NotificationState;
  tries: NotificationTry[];
}

interface Row {
  id: number;
  message_id: string;
  account: number;
  type: string;
  subject: string;
  url: string;
  message: string;
  made_at: number;
  state: NotificationState;
  tries: string;
}

const notificationOf = (row: Row): PayNotification => ({
  id: row.id,
  messageId: row.message_id,
  account: row.account,
  type: row.type,
  subject: row.subject,
  url: row.url,
  message: JSON.parse(row.message),
  madeAt: row.made_at,
  state: row.state,
  tries: JSON.parse(row.tries) as NotificationTry[],
});

export function insertNotification(
  world: World,
  given: Pick<PayNotification, 'messageId' | 'account' | 'type' | 'subject' | 'url'> & { message: object },
): void {
  world.database.run(
    `INSERT INTO pay_notifications (message_id, account, type, subject, url, message, made_at, state, tries)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', '[]')`,
    given.messageId,
    given.account,
    given.type,
    given.subject,
    given.url,
    JSON.stringify(given.message),
    world.now(),
  );
}

export function findNotification(world: World, messageId: string): PayNotification | undefined {
  const row = world.database.get<Row>('SELECT * FROM pay_notifications WHERE message_id = ?', messageId);
  return row && notificationOf(row);
}

export const notificationOfRow = (world: World, id: number): PayNotification =>
  notificationOf(world.database.get<Row>('SELECT * FROM pay_notifications WHERE id = ?', id)!);

/** Those that are to be sent now, the first one first. */
export const listWaiting = (world: World): PayNotification[] =>
  world.database
    .all<Row>("SELECT * FROM pay_notifications WHERE state = 'waiting' ORDER BY id LIMIT 100")
    .map(notificationOf);

/** Has sent what was being sent when the world was last closed. A world without any is not written to. */
export function resumeSending(world: World): void {
  const [row] = world.database.numbers("SELECT id FROM pay_notifications WHERE state = 'sending' LIMIT 1");
  if (row !== undefined)
    world.database.run("UPDATE pay_notifications SET state = 'waiting' WHERE state = 'sending'");
}

export function writeNotification(
  world: World,
  messageId: string,
  state: NotificationState,
  tries: readonly NotificationTry[],
): void {
  world.database.run(
    'UPDATE pay_notifications SET state = ?, tries = ? WHERE message_id = ?',
    state,
    JSON.stringify(tries),
    messageId,
  );
}

import type { WorldDatabase } from './database.js';

/** Work that takes time in MWS: a row that becomes due at an instant of the world's clock. */
export interface DueItem {
  id: number;
  dueAt: number;
  /** Names the function that does it, such as `authorization.expire`. */
  kind: string;
  /** What it is about, so that it can be found again: an id of a row, say. */
  subject: string;
  details: unknown;
  /** It could not be done, and is set aside until it is asked for again. */
  failed?: { at: number; reason: string };
}

interface Row {
  id: number;
  due_at: number;
  kind: string;
  subject: string;
  details: string;
  failed_at: number | null;
  reason: string | null;
}

const itemOf = (row: Row): DueItem => ({
  id: row.id,
  dueAt: row.due_at,
  kind: row.kind,
  subject: row.subject,
  details: JSON.parse(row.details),
  ...(row.failed_at !== null && { failed: { at: row.failed_at, reason: row.reason! } }),
});

/** The first item that is still to come, of those for which a condition in SQL holds. */
export function firstItem(database: WorldDatabase, where = 'true', ...values: string[]): DueItem | undefined {
  const row = database.get<Row>(
    `SELECT * FROM due WHERE failed_at IS NULL AND ${where} ORDER BY due_at, id LIMIT 1`,
    ...values,
  );
  return row && itemOf(row);
}

/** What is still to come and what was set aside, soonest first. */
export const listItems = (database: WorldDatabase, limit: number): DueItem[] =>
  database.all<Row>('SELECT * FROM due ORDER BY due_at, id LIMIT ?', limit).map(itemOf);

/** The item of that id, also one that was set aside. */
export function itemOfId(database: WorldDatabase, id: number): DueItem | undefined {
  const row = database.get<Row>('SELECT * FROM due WHERE id = ?', id);
  return row && itemOf(row);
}

/** Puts an item back that was removed. */
export function putBack(database: WorldDatabase, { id, dueAt, kind, subject, details }: DueItem): void {
  database.run(
    'INSERT INTO due (id, due_at, kind, subject, details) VALUES (?, ?, ?, ?, ?)',
    id,
    dueAt,
    kind,
    subject,
    JSON.stringify(details),
  );
}

export const removeItem = (database: WorldDatabase, { id }: DueItem): void =>
  void database.run('DELETE FROM due WHERE id = ?', id);

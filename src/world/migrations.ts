import type Database from 'better-sqlite3';
import { initialSchema } from './schema/001-initial.js';
import { besideSchema } from './schema/002-beside.js';
import { feedsReportsSchema } from './schema/003-feeds-reports.js';
import { supportCasesSchema } from './schema/004-support-cases.js';
import { reportFactsSchema } from './schema/005-report-facts.js';
import { eventsSchema } from './schema/006-events.js';

/** Every schema there ever was, oldest first: number n takes a database from version n to n + 1. Append, never edit. */
const migrations: readonly string[] = [
  initialSchema,
  besideSchema,
  feedsReportsSchema,
  supportCasesSchema,
  reportFactsSchema,
  eventsSchema,
];

/**
 * Brings a database up to this release's schema.
 * @throws Error when a newer release wrote it: its data would be misread.
 */
export function migrate(handle: Database.Database): void {
  const version = handle.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length) {
    throw new Error(
      `The data has schema version ${version}; this release of mws-local knows versions up to ${migrations.length}. Use a newer one.`,
    );
  }
  if (version === migrations.length) return;
  handle.transaction(() => {
    for (const sql of migrations.slice(version)) handle.exec(sql);
    handle.pragma(`user_version = ${migrations.length}`);
  })();
}

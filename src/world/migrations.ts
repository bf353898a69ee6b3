import type { Database as Handle } from 'better-sqlite3';
import { initialSchema } from './schema/001-initial.js';
import { besideSchema } from './schema/002-beside.js';
import { feedsReportsSchema } from './schema/003-feeds-reports.js';
import { supportCasesSchema } from './schema/004-support-cases.js';
import { reportFactsSchema } from './schema/005-report-facts.js';
import { eventsSchema } from './schema/006-events.js';
import { failedDueSchema } from './schema/008-failed-due.js';
import { regionsSchema } from './schema/009-regions.js';
import { demoCallerSchema } from './schema/010-demo-caller.js';
import { catalogueSchema } from './schema/011-catalogue.js';
import { webstoreSchema } from './schema/013-webstore.js';
import { inboundSchema } from './schema/014-inbound.js';
import { outboundSchema } from './schema/015-outbound.js';
import { paySchema } from './schema/016-pay.js';
import { spApiSchema } from './schema/017-sp-api.js';
import { financesSchema } from './schema/019-finances.js';
import { recommendationsSchema } from './schema/020-recommendations.js';
import { spApiDocumentsSchema } from './schema/025-sp-api-documents.js';
import { unwrittenReportsSchema } from './schema/037-unwritten-reports.js';
import { notificationFiltersSchema } from './schema/038-notification-filters.js';
import { sendOperationsOfSkusSchema } from './schema/050-send-operations-of-skus.js';
import { inboundSkuDetailsSchema } from './schema/051-inbound-sku-details.js';
import { easyShipSchema } from './schema/022-easy-ship.js';
import { notificationsSchema } from './schema/024-notifications.js';
import { fbaShipmentsSchema } from './schema/023-fba-shipments.js';
import { postageSchema } from './schema/021-postage.js';
import { searchSchema } from './schema/031-search.js';
import { eventsBySubjectSchema } from './schema/032-events-by-subject.js';
import { fedListingsSchema } from './schema/034-fed-listings.js';
import { sendToAmazonSchema } from './schema/029-send-to-amazon.js';
import { spNotificationsSchema } from './schema/027-sp-notifications.js';
import Database from './sqlite.js';

/** What says in the header of a file that it is a world of mws-local: MWSL in ASCII. */
export const APPLICATION_ID = 0x4d57534c;

/** Every schema there ever was, oldest first: number n takes a database from version n to n + 1. Append, never edit. */
const migrations: readonly string[] = [
  initialSchema,
  besideSchema,
  feedsReportsSchema,
  supportCasesSchema,
  reportFactsSchema,
  eventsSchema,
  failedDueSchema,
  regionsSchema,
  demoCallerSchema,
  catalogueSchema,
  webstoreSchema,
  inboundSchema,
  outboundSchema,
  paySchema,
  spApiSchema,
  financesSchema,
  recommendationsSchema,
  spApiDocumentsSchema,
  unwrittenReportsSchema,
  easyShipSchema,
  notificationsSchema,
  fbaShipmentsSchema,
  postageSchema,
  eventsBySubjectSchema,
  fedListingsSchema,
  sendToAmazonSchema,
  searchSchema,
  spNotificationsSchema,
  notificationFiltersSchema,
  sendOperationsOfSkusSchema,
  inboundSkuDetailsSchema,
];

/** The version of the schema that this release writes. */
export const SCHEMA_VERSION = migrations.length;

/**
 * Brings a database up to this release's schema.
 * @throws Error when a newer release wrote it: its data would be misread.
 */
export function migrate(handle: Handle): void {
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

/** Puts the application id into the header of a database, where it is not there yet. */
export function stamp(handle: Handle): void {
  if (handle.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  handle.pragma(`application_id = ${APPLICATION_ID}`);
}

/**
 * Whether a database without an application id has the schema of a release: all tables and indexes that its version has.
 * `blank`: it has nothing at all.
 */
export function isSchemaOfRelease(handle: Handle): 'ours' | 'blank' | 'foreign' {
  const pragma = (name: string) => handle.pragma(name, { simple: true }) as number;
  if (pragma('application_id') === APPLICATION_ID) return 'ours';
  const version = pragma('user_version');
  const found = new Set(definitionsIn(handle));
  if (version === 0) return found.size === 0 ? 'blank' : 'foreign';
  if (version < 0 || version > migrations.length || pragma('application_id') !== 0) return 'foreign';
  const made = new Database(':memory:');
  for (const sql of migrations.slice(0, version)) made.exec(sql);
  const isOurs = definitionsIn(made).every((definition) => found.has(definition));
  made.close();
  return isOurs ? 'ours' : 'foreign';
}

const definitionsIn = (handle: Handle): string[] =>
  handle
    .prepare<[], string>(
      "SELECT name || ' ' || sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();

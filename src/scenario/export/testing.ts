import { fillWorld } from '../../realms/fill.js';
import { startOf } from '../../realms/start.js';
import { dueHandlers, eventConsumers } from '../../server/due-handlers.js';
import { WorldDatabase } from '../../world/database.js';
import { DocumentFolder } from '../../world/documents.js';
import { World } from '../../world/world.js';
import type { Scenario } from '../scenario.js';
import { quoted, stateTables } from '../state/tables.js';
import { NOW } from '../testing.js';
import { exportWorld } from './export-world.js';

/** A world as a server loads it, with a clock that stands still. */
export function loaded(scenario: Scenario): World {
  const parts = { real: () => NOW, dueHandlers, consumers: eventConsumers, documents: new DocumentFolder() };
  const database = WorldDatabase.inMemory();
  fillWorld(
    database,
    scenario,
    startOf({ scenario, overrides: { mode: 'frozen' } }, () => NOW),
    parts,
  );
  return World.at(database, parts);
}

/** What it is as a scenario. */
export const exported = (world: World, scenario: Scenario, secrets = true): string =>
  [
    ...exportWorld(
      world,
      { scenario, responses: scenario.written ?? [], faults: [], quotas: {} },
      { secrets },
    ),
  ].join('');

/** All rows of a world's state by table; of documents what they hold. */
export function rowsOf({ database, settings, clock, seed }: World): Record<string, unknown> {
  const tables = stateTables(database).map(({ name, key }) => [
    name,
    database.all<object>(`SELECT * FROM ${quoted(name)} ORDER BY ${key.map(quoted).join(', ')}`).map(byName),
  ]);
  const documents = database.all('SELECT id, sha256, md5, length, content FROM documents ORDER BY id');
  const readers = database.all('SELECT consumer FROM event_cursors ORDER BY consumer');
  return {
    ...Object.fromEntries(tables),
    readers,
    documents,
    settings,
    now: clock.now(),
    mode: clock.mode,
    seed,
  };
}

/** With details as what they hold: it means nothing in which order their names stand. */
const byName = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'string' && /^[{[]/.test(cell) ? (JSON.parse(cell) as unknown) : (cell as unknown),
    ]),
  );

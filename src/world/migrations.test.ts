import { expect, test } from 'vitest';
import { migrate } from './migrations.js';
import { initialSchema } from './schema/001-initial.js';
import { besideSchema } from './schema/002-beside.js';
import { feedsReportsSchema } from './schema/003-feeds-reports.js';
import { supportCasesSchema } from './schema/004-support-cases.js';
import { reportFactsSchema } from './schema/005-report-facts.js';
import Sqlite from './sqlite.js';

test('a database of schema version 5 is brought up to this release with its rows', () => {
  const handle = new Sqlite(':memory:');
  for (const sql of [initialSchema, besideSchema, feedsReportsSchema, supportCasesSchema, reportFactsSchema])
    handle.exec(sql);
  handle.pragma('user_version = 5');
  handle.exec(`
    INSERT INTO world (id, scenario, seed, clock, settings) VALUES (1, 'quickstart', 7, '{}', '{}');
    INSERT INTO due (due_at, kind, subject, details) VALUES (1593007837000, 'authorization.expire', '3', '{"a":1}');
  `);
  migrate(handle);
  expect(handle.pragma('user_version', { simple: true })).toBeGreaterThanOrEqual(5);
  expect(handle.prepare('SELECT scenario, seed FROM world').all()).toEqual([
    { scenario: 'quickstart', seed: 7 },
  ]);
  expect(handle.prepare('SELECT due_at, kind, subject, details FROM due').all()).toEqual([
    { due_at: 1_593_007_837_000, kind: 'authorization.expire', subject: '3', details: '{"a":1}' },
  ]);
  expect(handle.pragma('foreign_key_check')).toEqual([]);
  handle.close();
});

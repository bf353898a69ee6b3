import { mkdtempSync, rmSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from './sqlite.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WorldDatabase } from './database.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The path of a database file that is not there yet. */
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  folders.push(folder);
  return join(folder, 'world.sqlite');
}

const add = (database: WorldDatabase, section: string) =>
  database.run("INSERT INTO service_status (section, status, messages) VALUES (?, 'GREEN', '[]')", section);
const sections = (database: WorldDatabase) =>
  database
    .all<{ section: string }>('SELECT section FROM service_status ORDER BY section')
    .map(({ section }) => section);

describe('statements', () => {
  test('take values in turn', () => {
    const database = WorldDatabase.inMemory();
    const all = [1, 'x', null, Buffer.from('x')];

    expect(database.get('SELECT ? AS a, ? AS b, ? AS c, ? AS d', ...all)).toEqual({
      a: 1,
      b: 'x',
      c: null,
      d: Buffer.from('x'),
    });
  });

  test('answer objects or arrays, also for the same text', () => {
    const database = WorldDatabase.inMemory();
    const sql = 'SELECT 1 AS a, ? AS b';

    expect(database.tuples(sql, 'x')).toEqual([[1, 'x']]);
    expect(database.all(sql, 'x')).toEqual([{ a: 1, b: 'x' }]);
    expect(database.tuples(sql, 'y')).toEqual([[1, 'y']]);
    expect(database.get(sql, 'y')).toEqual({ a: 1, b: 'y' });
  });

  test('answer rows, or undefined for none', () => {
    const database = WorldDatabase.inMemory();
    add(database, 'Orders');

    expect(database.get('SELECT section FROM service_status')).toEqual({ section: 'Orders' });
    expect(database.get('SELECT section FROM service_status WHERE section = ?', 'Feeds')).toBeUndefined();
    expect(database.all('SELECT section FROM service_status WHERE section = ?', 'Feeds')).toEqual([]);
  });

  test('that change rows say how many, and the id of the last one', () => {
    const database = WorldDatabase.inMemory();
    const insert = () =>
      database.run(
        "INSERT INTO sellers (seller_id, name, status, plan, created_at) VALUES (hex(randomblob(4)), '', 'active', 'professional', 0)",
      );

    expect([insert(), insert()]).toEqual([
      { changes: 1, id: 1 },
      { changes: 1, id: 2 },
    ]);
    expect(database.run("UPDATE sellers SET name = 'x'").changes).toBe(2);
  });

  test('hold rows to the tables they refer to', () => {
    const database = WorldDatabase.inMemory();

    expect(() => database.run("INSERT INTO participations (seller, marketplace_id) VALUES (1, 'A')")).toThrow(
      'FOREIGN KEY',
    );
  });
});

describe('a transaction', () => {
  test('is all of the work or nothing of it, and gives its result', () => {
    const database = WorldDatabase.inMemory();
    const failing = () =>
      database.transaction(() => {
        add(database, 'Feeds');
        throw new Error('no');
      });

    expect(database.transaction(() => add(database, 'Orders').changes)).toBe(1);
    expect(failing).toThrow('no');
    expect(sections(database)).toEqual(['Orders']);
  });

  test('inside another one is a part of it', () => {
    const database = WorldDatabase.inMemory();
    const failing = () =>
      database.transaction(() => {
        database.transaction(() => add(database, 'Feeds'));
        throw new Error('no');
      });

    expect(failing).toThrow('no');
    expect(sections(database)).toEqual([]);
  });
});

describe('an image', () => {
  test('opens as a database with the same rows, that goes its own way', () => {
    const database = WorldDatabase.inMemory();
    add(database, 'Orders');
    const copy = WorldDatabase.inMemory(database.image());
    add(copy, 'Feeds');

    expect([sections(database), sections(copy)]).toEqual([['Orders'], ['Feeds', 'Orders']]);
  });

  test('takes a database back, together with the statements that were used before', () => {
    const database = WorldDatabase.inMemory();
    add(database, 'Orders');
    const image = database.image();
    add(database, 'Feeds');
    const tuples = () => database.tuples('SELECT section FROM service_status ORDER BY section');
    const before = [sections(database), tuples()];
    database.replace(image);

    expect(before).toEqual([
      ['Feeds', 'Orders'],
      [['Feeds'], ['Orders']],
    ]);
    expect([sections(database), tuples()]).toEqual([['Orders'], [['Orders']]]);
    add(database, 'Sellers');
    expect(sections(database)).toEqual(['Orders', 'Sellers']);
  });

  test('takes a database back as often as wanted', () => {
    const database = WorldDatabase.inMemory();
    const image = database.image();
    const seen = [1, 2, 3].map(() => {
      add(database, 'Orders');
      const after = sections(database);
      database.replace(image);
      return [after, sections(database)];
    });

    expect(seen).toEqual(Array(3).fill([['Orders'], []]));
  });

  test('that cannot be read leaves the database as it is', () => {
    const database = WorldDatabase.inMemory();
    add(database, 'Orders');

    expect(() =>
      database.replace(Buffer.from('no database at all, but long enough to be one'.repeat(20))),
    ).toThrow();
    expect(sections(database)).toEqual(['Orders']);
  });

  test('has foreign keys enforced again', () => {
    const database = WorldDatabase.inMemory(WorldDatabase.inMemory().image());

    expect(() => database.run("INSERT INTO participations (seller, marketplace_id) VALUES (1, 'A')")).toThrow(
      'FOREIGN KEY',
    );
  });
});

describe('a file', () => {
  test('keeps its rows', () => {
    const file = newFile();
    const database = WorldDatabase.inFile(file);
    add(database, 'Orders');
    database.close();
    const again = WorldDatabase.inFile(file);

    expect(sections(again)).toEqual(['Orders']);
    again.close();
  });

  test('is written ahead, so that a kill loses nothing that was committed', () => {
    const database = WorldDatabase.inFile(newFile());

    expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 1 });
    database.close();
  });
});

describe('a schema', () => {
  const versionOf = (database: WorldDatabase) =>
    database.get<{ user_version: number }>('PRAGMA user_version')!.user_version;
  const current = versionOf(WorldDatabase.inMemory());

  /** A database file of another release. */
  function fileOfVersion(version: number): string {
    const file = newFile();
    const handle = new Database(file);
    handle.pragma(`user_version = ${version}`);
    handle.close();
    return file;
  }

  test('of this release is at its newest version', () => {
    expect(current).toBe(
      readdirSync(new URL('schema/', import.meta.url)).filter((file) => !file.includes('.test.')).length,
    );
  });

  test('is made once', () => {
    const file = newFile();
    WorldDatabase.inFile(file).close();
    const again = WorldDatabase.inFile(file);

    expect(versionOf(again)).toBe(current);
    again.close();
  });

  test('of a newer release is refused, with both versions', () => {
    expect(() => WorldDatabase.inFile(fileOfVersion(current + 6))).toThrow(
      `The data has schema version ${current + 6}; this release of mws-local knows versions up to ${current}. Use a newer one.`,
    );
  });

  test('of a newer release is refused in an image, too', () => {
    const handle = new Database(':memory:');
    handle.pragma(`user_version = ${current + 1}`);

    expect(() => WorldDatabase.inMemory(handle.serialize())).toThrow(`schema version ${current + 1}`);
  });

  test('of a newer release stays as it was', () => {
    const file = fileOfVersion(current + 1);
    expect(() => WorldDatabase.inFile(file)).toThrow('Use a newer one.');
    const handle = new Database(file, { readonly: true });

    expect(handle.pragma('user_version', { simple: true })).toBe(current + 1);
    expect(handle.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toEqual({ tables: 0 });
    handle.close();
  });
});

test('the rows of a file are taken over in one transaction, which others who have it open see', () => {
  const [file, made] = [newFile(), newFile()];
  const database = WorldDatabase.inFile(file);
  add(database, 'Orders');
  const scratch = WorldDatabase.inScratchFile(made);
  add(scratch, 'Feeds');
  scratch.close();
  const other = new Database(file);
  const seen = other.prepare<[], string>('SELECT section FROM service_status').pluck();
  const fail = () => {
    throw new Error('no origin');
  };
  expect(() => database.takeRows(made, fail)).toThrow('no origin');
  expect([sections(database), seen.all()]).toEqual([['Orders'], ['Orders']]);

  database.takeRows(made, () => add(database, 'Reports'));
  expect([sections(database), seen.all().sort()]).toEqual([
    ['Feeds', 'Reports'],
    ['Feeds', 'Reports'],
  ]);
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok');
  other.close();
  database.close();
});

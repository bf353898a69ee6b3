import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WorldDatabase } from './database.js';
import { DocumentFolder } from './documents.js';
import { MAX_IN_ROW } from './spool.js';
import { createTestWorld, START } from './testing.js';

const nameOf = ({ database }: { database: WorldDatabase }) =>
  database.get<{ scenario: string }>('SELECT scenario FROM world')!.scenario;
const created = { status: 'Unshipped', channel: 'MFN' };
const rename = ({ database }: { database: WorldDatabase }, name: string) =>
  database.run('UPDATE world SET scenario = ?', name);

/** Runs work in a transaction and has it fail at its end. */
function failing({ database }: { database: WorldDatabase }, work: () => void): void {
  const fail = () =>
    database.transaction(() => {
      work();
      throw new Error('refused');
    });
  expect(fail).toThrow('refused');
}

test('a transaction that throws leaves the rows as they were, and what is remembered of them', () => {
  const { world } = createTestWorld();
  failing(world, () => {
    rename(world, 'changed');
    world.database.remembered('name', () => nameOf(world));
  });

  expect([nameOf(world), world.database.remembered('name', () => nameOf(world))]).toEqual(['test', 'test']);
});

test('a transaction inside another is a part of it', () => {
  const { world } = createTestWorld();
  failing(world, () => world.database.transaction(() => rename(world, 'changed')));

  expect([nameOf(world), world.database.inTransaction]).toEqual(['test', false]);
});

test('a transaction that throws takes clock, settings, kept documents and what is due back', () => {
  const { world } = createTestWorld({}, { clock: { mode: 'frozen' } });
  world.due.add('note', 'x', START + 1);
  failing(world, () => {
    world.setClock({ at: START + 5 });
    world.setSettings({ auth: 'off' });
    world.kept.set(1, {});
    world.due.remove('note', 'x');
  });

  expect([world.now(), world.settings.auth, world.kept.get(1)]).toEqual([START, 'strict', undefined]);
  expect(world.due.next()).toMatchObject({ subject: 'x' });
});

test('an event of a transaction that throws was never told, and its id is not used again', () => {
  const { world } = createTestWorld();
  const tell = (subject: string) => world.events.append('order.created', { subject, details: created });
  failing(world, () => tell('undone'));
  tell('done');

  expect(world.database.all('SELECT id, subject FROM world_events')).toEqual([{ id: 2, subject: 'done' }]);
});

test('who registered for events in a transaction that throws does not listen', () => {
  const consumer = { name: 'mail', types: ['order.created'] as const, take: () => {} };
  const { world } = createTestWorld({}, {}, { consumers: [consumer] });
  const tell = () => world.events.append('order.created', { subject: 'x', details: created });
  failing(world, () => {
    world.events.register('mail');
    tell();
  });
  tell();

  expect(world.due.next()).toBeUndefined();
});

test('due work is not settled, and no other database taken, within a transaction', () => {
  const { world } = createTestWorld();
  failing(world, () => expect(() => world.due.settle()).toThrow('no item could fail alone'));
  failing(world, () =>
    expect(() => world.database.takeRows('other.sqlite', () => {})).toThrow('not taken over within'),
  );
});

test('a transaction that only reads begins none, and one that changes begins it with the first change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  const [one, other] = ['world.sqlite', 'world.sqlite'].map((name) =>
    WorldDatabase.inFile(join(folder, name)),
  );
  const count = (database: WorldDatabase) =>
    database.get<{ n: number }>('SELECT count(*) AS n FROM beside')!.n;
  const add = (database: WorldDatabase, name: string) =>
    database.run("INSERT INTO beside (name, value) VALUES (?, '')", name);
  // With a lock held by this one, the other could not write.
  one!.transaction(() => {
    count(one!);
    add(other!, 'by the other');
  });
  one!.transaction(() => {
    add(one!, 'by this one');
    expect(count(other!)).toBe(1);
  });
  expect(count(other!)).toBe(2);
  one!.close();
  other!.close();
  rmSync(folder, { recursive: true });
});

test('a transaction that SQLite ended, because it could not write, changes nothing even where that is swallowed', () => {
  const { world } = createTestWorld();
  const work = () =>
    world.database.transaction(() => {
      rename(world, 'before');
      // As SQLite does where the disk is full.
      world.database.run('ROLLBACK');
      rename(world, 'after');
    });

  expect(work).toThrow('rolled back before its end');
  expect(nameOf(world)).toBe('test');
});

test('a document of a world in memory whose row comes to nothing is held by nobody', () => {
  const documents = new DocumentFolder();
  const { world } = createTestWorld({}, {}, { documents });
  const bytes = Buffer.alloc(MAX_IN_ROW + 1, 'x');
  failing(world, () => documents.keep(world.database, documents.spoolBytes(bytes)));

  expect(readdirSync(documents.make())).toEqual(['lock.sqlite']);
  documents.end();
});

test('a document whose row comes to nothing leaves no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  const documents = new DocumentFolder(folder);
  const { world } = createTestWorld({}, {}, { documents });
  const bytes = Buffer.alloc(MAX_IN_ROW + 1, 'x');
  const keep = () => documents.keep(world.database, documents.spoolBytes(bytes));
  failing(world, keep);
  expect(readdirSync(folder)).toEqual([]);

  // One that was there before stays.
  const { content } = documents.find(world.database, world.database.transaction(keep));
  failing(world, keep);
  expect('file' in content && existsSync(content.file)).toBe(true);
  rmSync(folder, { recursive: true });
});

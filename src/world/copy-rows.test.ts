import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorldDatabase } from './database.js';

let folder: string;
let file: WorldDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  file = WorldDatabase.inFile(join(folder, 'world.sqlite'));
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

/** A seller with a participation, which refers to it. */
function addSeller(database: WorldDatabase, sellerId: string): void {
  const { id } = database.run(
    "INSERT INTO sellers (seller_id, name, status, plan, created_at) VALUES (?, '', 'active', 'professional', 0)",
    sellerId,
  );
  database.run("INSERT INTO participations (seller, marketplace_id) VALUES (?, 'A')", id);
}

const sellers = (database: WorldDatabase) =>
  database.tuples(
    'SELECT s.id, s.seller_id, p.id FROM sellers s JOIN participations p ON p.seller = s.id ORDER BY s.id',
  );

test('a database in a file takes over what one in memory has, and stays the file that it is', () => {
  addSeller(file, 'OLD');
  const other = WorldDatabase.inMemory();
  for (const id of ['GONE', 'ONE', 'TWO']) addSeller(other, id);
  other.run('DELETE FROM participations WHERE seller = 1');
  other.run('DELETE FROM sellers WHERE id = 1');
  other.run('INSERT INTO beside (name, value) VALUES (?, ?)', 'bytes', Buffer.from([0, 255]));
  const before = sellers(other);
  file.take(other);

  expect(sellers(file)).toEqual(before);
  expect(file.get('SELECT value FROM beside')).toEqual({ value: Buffer.from([0, 255]) });
  expect(file.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(() => sellers(other)).toThrow('not open');
});

test('an image of a file takes it back, and opens in memory', () => {
  addSeller(file, 'ONE');
  const image = file.image();
  expect(image.length).toBe(file.size());
  addSeller(file, 'TWO');
  file.replace(image);

  const inMemory = WorldDatabase.inMemory(image);
  for (const database of [file, inMemory]) expect(sellers(database)).toEqual([[1, 'ONE', 1]]);
  addSeller(inMemory, 'THREE');
  expect(sellers(inMemory)).toHaveLength(2);
});

test('an image that cannot be taken over leaves the file as it is', () => {
  addSeller(file, 'ONE');
  const other = WorldDatabase.inMemory();
  other.run('PRAGMA foreign_keys = OFF');
  other.run("INSERT INTO participations (seller, marketplace_id) VALUES (7, 'A')");

  expect(() => file.take(other)).toThrow('FOREIGN KEY');
  expect(sellers(file)).toEqual([[1, 'ONE', 1]]);
});

test('a database is emptied as a part of a transaction', () => {
  addSeller(file, 'ONE');
  const failing = () =>
    file.transaction(() => {
      file.empty();
      throw new Error('no');
    });

  expect(failing).toThrow('no');
  expect(sellers(file)).toHaveLength(1);
  file.transaction(() => file.empty());
  expect(sellers(file)).toEqual([]);
});

import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesOf, DocumentFolder } from './documents.js';
import { discardDocument, MAX_IN_ROW } from './spool.js';
import { sweepTemporaryFolders } from './temporary-folder.js';
import { createTestWorld } from './testing.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mws-local-'));
  folder = join(root, 'documents');
});
afterEach(() => rmSync(root, { recursive: true }));

const hashed = (algorithm: string, bytes: Buffer, form: 'base64' | 'hex') =>
  createHash(algorithm).update(bytes).digest(form);

test('a short document is kept in its row, and makes no folder', () => {
  const { world } = createTestWorld();
  const documents = new DocumentFolder(folder);
  const bytes = Buffer.alloc(MAX_IN_ROW, 'short');
  const found = documents.find(world.database, documents.keep(world.database, documents.spoolBytes(bytes)));

  expect(found).toEqual({
    id: 1,
    length: MAX_IN_ROW,
    md5: hashed('md5', bytes, 'base64'),
    content: { bytes },
  });
  expect(existsSync(folder)).toBe(false);
});

test('the beginning of a document holds no more memory than it has', () => {
  const { head } = new DocumentFolder().spoolBytes(Buffer.alloc(MAX_IN_ROW, 'x'));
  expect(head.length).toBe(16 * 1024);
  expect(head.buffer.byteLength).toBeLessThan(MAX_IN_ROW);
});

test('a long document is a file named by its SHA-256', () => {
  const { world } = createTestWorld();
  const documents = new DocumentFolder(folder);
  const pieces = [Buffer.alloc(50_000, 'a'), Buffer.alloc(50_000, 'b'), Buffer.alloc(7, 'c')];
  const spool = documents.spool();
  for (const piece of pieces) spool.write(piece);
  const spooled = spool.end();
  const bytes = Buffer.concat(pieces);
  expect([spooled.length, spooled.head.equals(bytes.subarray(0, 16_384))]).toEqual([100_007, true]);
  const found = documents.find(world.database, documents.keep(world.database, spooled));

  const name = hashed('sha256', bytes, 'hex');
  expect(found.content).toEqual({ file: join(folder, name) });
  expect([bytesOf(found).equals(bytes), found.md5]).toEqual([true, hashed('md5', bytes, 'base64')]);
  expect(readdirSync(folder)).toEqual([name]);
});

test('the same bytes are kept once', () => {
  const { world } = createTestWorld();
  const documents = new DocumentFolder(folder);
  const long = Buffer.alloc(100_000, 'x');
  const keep = (bytes: Buffer) => documents.keep(world.database, documents.spoolBytes(bytes));

  expect([keep(long), keep(Buffer.from('short')), keep(long), keep(Buffer.from('short'))]).toEqual([
    1, 2, 1, 2,
  ]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what is discarded or given up leaves nothing behind', () => {
  const documents = new DocumentFolder(folder);
  discardDocument(documents.spoolBytes(Buffer.alloc(100_000)));
  const spool = documents.spool();
  spool.write(Buffer.alloc(100_000));
  spool.discard();

  expect(readdirSync(folder)).toEqual([]);
});

test('tidying deletes the files that the world does not name', () => {
  const { world } = createTestWorld();
  const documents = new DocumentFolder(folder);
  const kept = documents.find(
    world.database,
    documents.keep(world.database, documents.spoolBytes(Buffer.alloc(100_000, 'kept'))),
  );
  documents.spoolBytes(Buffer.alloc(100_000, 'left'));
  new DocumentFolder(folder).tidy(world.database, true);

  expect(readdirSync(folder)).toHaveLength(1);
  expect(readFileSync((kept.content as { file: string }).file).length).toBe(100_000);
});

test('a temporary folder goes with its end', () => {
  const { world } = createTestWorld();
  const documents = new DocumentFolder();
  const found = documents.find(
    world.database,
    documents.keep(world.database, documents.spoolBytes(Buffer.alloc(100_000))),
  );
  const { file } = found.content as { file: string };
  expect(existsSync(file)).toBe(true);
  documents.end();

  expect(existsSync(file)).toBe(false);
});

const heldFile = (documents: DocumentFolder, fill: string) => {
  const { world } = createTestWorld();
  const id = documents.keep(world.database, documents.spoolBytes(Buffer.alloc(100_000, fill)));
  return { world, file: (documents.find(world.database, id).content as { file: string }).file };
};

test('a document of worlds in memory goes with the last of its holders', () => {
  const documents = new DocumentFolder();
  const first = heldFile(documents, 'same');
  const second = heldFile(documents, 'same');
  const snapshot = {};
  documents.hold(snapshot, second.world.database);
  const isThere = () => existsSync(first.file);
  const seen = [isThere()];
  for (const holder of [first.world.database, second.world.database, snapshot]) {
    documents.release(holder);
    seen.push(isThere());
  }
  documents.end();

  expect(seen).toEqual([true, true, true, false]);
});

test('a temporary folder that was cleaned away is made again, for its owner alone', () => {
  const documents = new DocumentFolder();
  rmSync(documents.make(), { recursive: true });
  const { file } = heldFile(documents, 'again');
  const isThere = existsSync(file);
  expect([isThere, statSync(documents.make()).mode & 0o777]).toEqual([true, 0o700]);
  documents.end();
});

test('the sweep removes what a crash left, and nothing of a server that lives or of anyone else', () => {
  const living = new DocumentFolder();
  const { file } = heldFile(living, 'living');
  const left = mkdtempSync(join(tmpdir(), 'mws-local-documents-'));
  const foreign = mkdtempSync(join(tmpdir(), 'mws-local-documents-'));
  for (const folder of [left, foreign]) writeFileSync(join(folder, 'lock.sqlite'), '');
  writeFileSync(join(left, 'a'.repeat(64)), 'left');
  writeFileSync(join(foreign, 'notes.txt'), 'mine');
  sweepTemporaryFolders();

  expect([existsSync(file), existsSync(left), existsSync(join(foreign, 'notes.txt'))]).toEqual([
    true,
    false,
    true,
  ]);
  living.end();
  rmSync(foreign, { recursive: true });
});

test('tidying leaves the files of others, links and their targets alone', () => {
  const { world } = createTestWorld();
  const target = join(root, 'target');
  writeFileSync(target, 'mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  symlinkSync(target, join(folder, 'a'.repeat(64)));
  linkSync(target, join(folder, 'b'.repeat(64)));
  writeFileSync(join(folder, 'c'.repeat(64)), 'ours');
  new DocumentFolder(folder).tidy(world.database, true);

  expect(readdirSync(folder).sort()).toEqual(['a'.repeat(64), 'b'.repeat(64), 'notes.txt']);
  expect(readFileSync(target, 'utf8')).toBe('mine');
});

import {
  chmodSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFolder, markFolder } from './data-folder.js';
import { WorldDatabase } from './database.js';
import { NAMES } from './folder-entries.js';
import { migrate } from './migrations.js';
import Database from './sqlite.js';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mws-local-'));
  data = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (...names: string[]) => join(data, ...names);
const write = (name: string, text = 'mine') => writeFileSync(at(name), text);
const claim = () => claimFolder(data).unlock();

/** All files below a folder with what is in them, and when they were changed. */
const everything = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(join(folder, name)).mtimeMs, contentOf(join(folder, name))]);
const contentOf = (path: string) => (statSync(path).isFile() ? readFileSync(path, 'base64') : undefined);

/** A database of someone else. */
function foreignDatabase(file: string, applicationId = 0): void {
  const handle = new Database(file);
  handle.pragma('journal_mode = WAL');
  handle.pragma(`application_id = ${applicationId}`);
  handle.exec('CREATE TABLE orders (id INTEGER); INSERT INTO orders VALUES (1); PRAGMA user_version = 5');
  handle.close();
}

/** A world as releases made it that set no application id and no mark. */
function formerWorld(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const handle = new Database(join(folder, NAMES.world));
  handle.pragma('journal_mode = WAL');
  migrate(handle);
  handle.close();
  writeFileSync(join(folder, NAMES.lock), '');
}

/** A folder that this release has marked, with a world. */
function ownFolder(): void {
  markFolder(data);
  WorldDatabase.inFile(at(NAMES.world)).close();
}

describe('a folder that is taken', () => {
  test('is new, or empty, and is marked then', () => {
    claim();
    expect(readFileSync(at(NAMES.mark), 'utf8')).toMatch(/^This folder belongs to mws-local/);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    const empty = join(root, 'empty');
    mkdirSync(empty);
    mkdirSync(join(empty, 'lost+found'));
    claimFolder(empty).unlock();
    expect(existsSync(join(empty, NAMES.mark))).toBe(true);
  });

  test('is ours, whatever else is in it by now', () => {
    ownFolder();
    write('notes.txt');
    claim();
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe('mine');
  });

  test('is named through a link', () => {
    mkdirSync(join(root, 'disk'));
    symlinkSync(join(root, 'disk'), data);
    const { path, unlock } = claimFolder(data);
    unlock();
    expect(path).toBe(join(root, 'disk'));
  });

  test('was made by a release without a mark, and is marked then', () => {
    formerWorld(data);
    write('notes.txt');
    claim();
    expect(existsSync(at(NAMES.mark))).toBe(true);
  });

  test('is one whose first start was killed: before the mark was whole, or before there was a world', () => {
    mkdirSync(data);
    write(NAMES.mark, 'This folder bel');
    claim();
    rmSync(data, { recursive: true });
    mkdirSync(at(NAMES.documents), { recursive: true });
    write(NAMES.lock, '');
    write(NAMES.world, '');
    claim();
    expect(existsSync(at(NAMES.mark))).toBe(true);
  });

  test('was made by a release whose schema was still in the log when it was killed', () => {
    mkdirSync(data);
    const handle = new Database(join(root, 'w.sqlite'));
    handle.pragma('journal_mode = WAL');
    migrate(handle);
    for (const end of ['', '-wal'])
      writeFileSync(at(NAMES.world + end), readFileSync(join(root, `w.sqlite${end}`)));
    handle.close();
    claim();
    expect(existsSync(at(NAMES.mark))).toBe(true);
  });
});

describe('a folder is refused, and nothing in it changes,', () => {
  const cases: [string, string, () => void][] = [
    ['with a file of the user', 'notes.txt', () => write('notes.txt')],
    ['with a hidden file', '.env', () => write('.env')],
    [
      'with documents of the user',
      'documents',
      () => mkdirSync(at('documents', 'mine'), { recursive: true }),
    ],
    ['with an empty database', 'world.sqlite', () => write('world.sqlite', '')],
    ['with a database that is none', 'world.sqlite', () => write('world.sqlite', 'x'.repeat(5_000))],
    ['with the database of another program', 'world.sqlite', () => foreignDatabase(at('world.sqlite'))],
    ['with one that has another id', 'world.sqlite', () => foreignDatabase(at('world.sqlite'), 7)],
    ['with a lock that was written', 'lock.sqlite', () => write('lock.sqlite')],
    [
      'with a file that SQLite would take for that of the lock',
      'lock.sqlite-journal',
      () => {
        write('lock.sqlite', '');
        write('lock.sqlite-journal');
      },
    ],
    ['with a mark that says something else', 'mws-local.txt', () => write('mws-local.txt')],
    [
      'with a mark that is a folder',
      'mws-local.txt in it is not a file',
      () => mkdirSync(at('mws-local.txt')),
    ],
    [
      'with the beginning of a mark beside a file of the user',
      'notes.txt',
      () => {
        write('mws-local.txt', '');
        write('notes.txt');
      },
    ],
    [
      'with a CA of the user',
      'ca',
      () => {
        mkdirSync(at('ca'));
        write(join('ca', 'ca.pem'));
      },
    ],
  ];

  test.each(cases)('%s (%s)', (_, named, make) => {
    mkdirSync(data);
    make();
    const before = everything(data);

    expect(claim).toThrow(named);
    expect(claim).toThrow(/^The folder .* is not used: .*\. Choose .*$/);
    expect(everything(data)).toEqual(before);
  });

  const links: [string, string][] = [
    [NAMES.world, 'world'],
    [NAMES.lock, 'lock'],
    [NAMES.mark, 'mark'],
    [`${NAMES.world}-wal`, 'log'],
    [NAMES.documents, 'folder'],
    [NAMES.ca, 'folder'],
  ];
  test.each(links)('with a link in the place of %s, although it is marked', (name, target) => {
    ownFolder();
    const elsewhere = join(root, target);
    if (target === 'folder') {
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, 'a'.repeat(64)), 'mine');
    } else writeFileSync(elsewhere, '');
    rmSync(at(name), { force: true });
    symlinkSync(elsewhere, at(name));
    const before = everything(elsewhere.replace(/\/[^/]+$/, ''));

    expect(claim).toThrow(`${name} in it is a link`);
    expect(everything(elsewhere.replace(/\/[^/]+$/, ''))).toEqual(before);
  });

  test.each([NAMES.world, NAMES.lock, NAMES.mark])('with a hard link in the place of %s', (name) => {
    ownFolder();
    claim();
    linkSync(at(name), join(root, 'backup'));
    expect(claim).toThrow(`${name} in it is a hard link`);
  });

  test.each(['-wal', '-shm', '-journal'])('with a foreign file beside the world, %s', (end) => {
    ownFolder();
    write(NAMES.world + end, 'a letter of the user');
    expect(claim).toThrow(`${NAMES.world}${end} is not of`);
    expect(readFileSync(at(NAMES.world + end), 'utf8')).toBe('a letter of the user');
  });

  test('with the log of a world that is gone', () => {
    ownFolder();
    rmSync(at(NAMES.world));
    write(`${NAMES.world}-wal`, 'x');
    expect(claim).toThrow('Put that file back, or remove world.sqlite-wal.');
    expect(existsSync(at(`${NAMES.world}-wal`))).toBe(true);
  });

  test('with a foreign database that took the place of its world', () => {
    ownFolder();
    rmSync(at(NAMES.world));
    foreignDatabase(at(NAMES.world));
    const before = readFileSync(at(NAMES.world));
    expect(claim).toThrow('world.sqlite in it is not a world of mws-local');
    expect(readFileSync(at(NAMES.world))).toEqual(before);
  });

  test.each([
    ['a file', () => data],
    ['below a file', () => join(data, 'below')],
    ['a link to nothing', () => join(root, 'link')],
    ['nothing', () => ''],
    ['in a file system that makes none', () => '/proc/nowhere/data'],
  ])('that is %s, in one line', (_, path) => {
    writeFileSync(data, 'mine');
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    expect(() => claimFolder(path())).toThrow(/^The folder .* is not used: [^\n]+$/);
    expect(readFileSync(data, 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  test('with names of several lines, in one line', () => {
    mkdirSync(data);
    write('two\nlines');
    expect(claim).toThrow(/^[^\n]*two\?lines[^\n]*$/);
  });
});

test('two processes that take a new folder at once: one has it', () => {
  const first = claimFolder(data);
  expect(claim).toThrow(`Another mws-local server has the folder ${data}`);
  first.unlock();
  claim();
});

test.skipIf(process.platform === 'win32')('what others could read is mended, and told', () => {
  formerWorld(data);
  mkdirSync(at(NAMES.documents));
  const loose = [data, at(NAMES.world), at(NAMES.documents)];
  for (const path of loose) chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  const { mended, unlock } = claimFolder(data);
  unlock();

  expect(mended).toEqual(expect.arrayContaining(loose));
  for (const path of mended) expect(statSync(path).mode & 0o077).toBe(0);
  expect(claimFolder(data).mended).toEqual([]);
});

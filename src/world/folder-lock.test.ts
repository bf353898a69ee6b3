import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is of one holder until that gives it free', () => {
  const unlock = lockFolder(folder)!;

  expect(lockFolder(folder)).toBeUndefined();
  unlock();
  const again = lockFolder(folder);
  expect(again).toBeDefined();
  again!();
});

test('folders do not concern each other', () => {
  const other = mkdtempSync(join(tmpdir(), 'mws-local-'));
  const locks = [lockFolder(folder), lockFolder(other)];

  expect(locks).not.toContain(undefined);
  locks.forEach((unlock) => unlock!());
  rmSync(other, { recursive: true });
});

test('a lock ends with its process, however that ends', async () => {
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
  const script = `
    const lock = new (require(${JSON.stringify(sqlite)}))(${JSON.stringify(join(folder, 'lock.sqlite'))});
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  expect(lockFolder(folder)).toBeUndefined();
  child.kill('SIGKILL');
  await ended;

  const unlock = lockFolder(folder);
  expect(unlock).toBeDefined();
  unlock!();
});

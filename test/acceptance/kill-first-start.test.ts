import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import Database from '../../src/world/sqlite.js';

const root = mkdtempSync(join(tmpdir(), 'mws-local-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Starts a server on a folder and kills it: before its n-th write, or when it answers. @returns whether it answered */
async function start(folder: string, killAt?: number): Promise<boolean> {
  const hook = killAt === undefined ? [] : ['--import', './scripts/soak/kill-at-write.js'];
  const words = ['dist/cli/main.js', 'start', '--port', '0', '--json', '--log', 'silent', '--data', folder];
  const child = spawn(process.execPath, [...hook, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(killAt !== undefined && { KILL_AT_WRITE: String(killAt) }) },
  });
  const closed = once(child, 'close').then(() => false);
  const answered = await Promise.race([once(child.stdout, 'data').then(() => true), closed]);
  child.kill('SIGKILL');
  await closed;
  return answered;
}

/** What a folder has: is its database sound, how many orders, what is left half made. */
function found(folder: string) {
  const file = new Database(join(folder, 'world.sqlite'));
  const orders = file.prepare('SELECT count(*) FROM orders').pluck().get();
  const integrity = file.pragma('integrity_check', { simple: true });
  file.close();
  const names = readdirSync(folder, { recursive: true }).map(String);
  return { integrity, orders, halfMade: names.filter((name) => name.includes('loading-')) };
}

it.each([1, 5, 50, 500])(
  'a first start that is killed before its write %i is made good by the next one',
  async (killAt) => {
    const folder = join(root, String(killAt));
    expect(await start(folder, killAt)).toBe(false);
    expect(await start(folder)).toBe(true);
    expect(found(folder)).toEqual({ integrity: 'ok', orders: 300, halfMade: [] });
  },
  600_000,
);

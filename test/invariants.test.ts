import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const rows = readFileSync(`${ROOT}docs/invariants.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [promise: string, enforced: string]);
const files = ['src', 'test']
  .flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true }).map((name) => `${folder}/${String(name)}`),
  )
  .map((name) => name.replaceAll('\\', '/'));
const tests = files.filter((name) => name.endsWith('.test.ts'));

const namedIn = (text: string) => [...text.matchAll(/`([\w./-]+\.(?:ts|js))`/g)].map(([, name]) => name!);
/** A test may be named without its folder, where its row or one above has said it. */
const isThere = (name: string) =>
  name.includes('/') ? existsSync(ROOT + name) : files.filter((file) => basename(file) === name).length > 0;

it('there is a table of what always holds', () => expect(rows.length).toBeGreaterThan(30));

it.each(rows)('%s: has a test, and all that it names is there', (_, enforced) => {
  const named = namedIn(enforced);

  expect(named.filter((name) => tests.some((test) => test.endsWith(name)))).not.toEqual([]);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

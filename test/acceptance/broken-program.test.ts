import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built program, of which every test breaks a part and puts it back. */
let program: string;
beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), 'mws-local-broken-'));
  for (const part of ['dist', 'data', 'package.json'])
    cpSync(join(ROOT, part), join(program, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(program, 'node_modules'));
});
afterAll(() => rmSync(program, { recursive: true }));

const chunk = (name: string) =>
  `dist/chunks/${readdirSync(join(program, 'dist/chunks')).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))}`;

const missing = (file: string) => rmSync(join(program, file), { recursive: true });
const broken = (file: string) => writeFileSync(join(program, file), '}');

it.each<[string, () => string, (file: string) => void]>([
  ['the chunk of its commands is missing', () => chunk('run'), missing],
  ['the chunk of the server is missing', () => chunk('app'), missing],
  ['the chunk of the server is broken', () => chunk('app'), broken],
  ['a data file is missing', () => 'data/marketplaces.json', missing],
  ['a data file is broken', () => 'data/marketplaces.json', broken],
  ['a folder of data is missing', () => 'data/services', missing],
])('says so in one line, and ends with status 1, where %s', (_, find, spoil) => {
  const file = find();
  spoil(file);
  try {
    const main = join(program, 'dist/cli/main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'start', '--port', '0'], {
      encoding: 'utf8',
      // A server that starts all the same must not go on.
      timeout: 60_000,
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^mws-local: [^\n]+\n$/);
  } finally {
    cpSync(join(ROOT, file), join(program, file), { recursive: true });
  }
});

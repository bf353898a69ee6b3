import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBuiltIns } from '../scenario/index.js';
import { runCli } from './testing.js';

let folder: string;
let good: string;
let bad: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-check-'));
  good = join(folder, 'good.yaml');
  bad = join(folder, 'bad.yaml');
  writeFileSync(good, 'name: good\ndescription: Nothing.\n');
  writeFileSync(bad, 'name: bad\nauth: maybe\nsellers:\n  - {id: A1SELLER, name: One, status: asleep}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('mws-local check', () => {
  it('has a line for each file that is right', async () => {
    expect(await runCli(['check', good, 'scenarios/quickstart.yaml'])).toEqual({
      status: 0,
      stdout: `${good}: ok\nscenarios/quickstart.yaml: ok\n`,
      stderr: '',
    });
  });

  it('has a line for each mistake, with its place and what was expected', async () => {
    const { status, stdout, stderr } = await runCli(['check', bad, good]);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/bad\.yaml:2:7 auth: expected strict, lenient or off; found "maybe"$/),
      expect.stringMatching(/bad\.yaml:4:39 sellers\[0\]\.status: expected active, suspended or closed; /),
      `${good}: ok`,
      '',
    ]);
  });

  it('prints an array with --json, empty if all is right', async () => {
    const wrong = await runCli(['check', '--json', bad, good]);
    expect([wrong.status, wrong.stderr]).toEqual([1, '']);
    expect(JSON.parse(wrong.stdout)).toMatchObject([
      { file: bad, line: 2, column: 7, path: 'auth', problem: expect.any(String) },
      { file: bad, line: 4, column: 39, path: 'sellers[0].status' },
    ]);
    const right = await runCli(['check', '--json', good]);
    expect([right.status, JSON.parse(right.stdout)]).toEqual([0, []]);
  });

  it('reads a folder as one scenario', async () => {
    const both = join(folder, 'both');
    mkdirSync(both);
    writeFileSync(join(both, '1.yaml'), 'name: both\n');
    writeFileSync(join(both, '2.yaml'), 'authorisations: []\n');
    const { status, stdout } = await runCli(['check', both]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/2\.yaml:1:1 authorisations: .*\n$/)]);
  });

  it('finds that a file is not there, and that one is needed', async () => {
    const missing = await runCli(['check', join(folder, 'none.yaml')]);
    expect([missing.status, missing.stdout]).toEqual([
      1,
      expect.stringMatching(/none\.yaml:1:1 no such file/),
    ]);
    expect(await runCli('check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("missing required argument 'file'"),
    });
  });
});

describe('mws-local scenarios', () => {
  it('has all that are built in, as a table, as lines or as JSON', async () => {
    const builtIns = listBuiltIns();
    const { stdout } = await runCli('scenarios');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(builtIns.map(({ name }) => name));
    const table = await runCli('scenarios', { isTTY: true });
    expect(table.stdout).toMatch(/^NAME +DESCRIPTION\n/);
    expect(JSON.parse((await runCli('scenarios --json')).stdout)).toEqual(builtIns);
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingsOf } from '../testing.js';
import { builtInNames, nameOfPath, readScenarioFiles } from './scenario-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-scenario-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text = '') => writeFileSync(join(folder, name), text);
const namesIn = (path: string) => readScenarioFiles(path).map(({ label }) => basename(label));

describe('a built-in scenario', () => {
  it('is found by its name', () => {
    expect(builtInNames()).toContain('quickstart');
    expect(readScenarioFiles('quickstart')).toEqual([
      expect.objectContaining({ builtIn: true, text: expect.stringContaining('name: quickstart') as string }),
    ]);
  });

  it('is not found by a path around its folder', () => {
    expect(findingsOf(() => readScenarioFiles('../scenarios/quickstart'))).toHaveLength(1);
  });

  it('is named where nothing is found', () => {
    expect(findingsOf(() => readScenarioFiles('quikstart'))).toEqual([
      expect.stringMatching(
        /^quikstart:1:1 no such file or folder, .*built in are .*quickstart.*; did you mean quickstart\?$/,
      ),
    ]);
  });
});

describe('a folder', () => {
  it('is read in the order of its names: YAML and JSON, without a copy of the schema', () => {
    for (const name of ['20.yml', '10.yaml', '9.json', 'schema.json', 'notes.txt']) write(name);
    mkdirSync(join(folder, 'more.yaml'));

    expect(namesIn(folder)).toEqual(['10.yaml', '20.yml', '9.json']);
  });

  it('has a file', () => {
    expect(findingsOf(() => readScenarioFiles(folder))).toEqual([
      `${folder}:1:1 expected a YAML or JSON file in this folder`,
    ]);
  });

  it('does not reach files outside of it', () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    write('secret.yaml', 'name: secret');
    writeFileSync(join(inside, 'a.yaml'), 'name: a');
    symlinkSync(join(inside, 'a.yaml'), join(inside, 'b.yaml'));
    expect(namesIn(inside)).toEqual(['a.yaml', 'b.yaml']);

    symlinkSync(join(folder, 'secret.yaml'), join(inside, 'c.yaml'));
    symlinkSync(join(folder, 'none.yaml'), join(inside, 'd.yaml'));
    expect(findingsOf(() => readScenarioFiles(inside))).toEqual([
      `${join(inside, 'c.yaml')}:1:1 expected a file that lies in its own folder`,
      `${join(inside, 'd.yaml')}:1:1 expected a file that lies in its own folder`,
    ]);
  });

  it('that begins like another one is not that one', () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'one-more')];
    mkdirSync(one);
    mkdirSync(two);
    writeFileSync(join(two, 'a.yaml'), '');
    symlinkSync(join(two, 'a.yaml'), join(one, 'a.yaml'));

    expect(findingsOf(() => readScenarioFiles(one))).toHaveLength(1);
  });
});

it('a file has at most 10 MiB, and is not read to see it', () => {
  write('big.yaml');
  truncateSync(join(folder, 'big.yaml'), 10 * 1024 * 1024 + 1);

  expect(findingsOf(() => readScenarioFiles(join(folder, 'big.yaml')))).toEqual([
    `${join(folder, 'big.yaml')}:1:1 expected at most 10 MiB`,
  ]);
});

it('a scenario without a name is called like its file', () => {
  expect(nameOfPath('/some/where/my.shop.yaml')).toBe('my.shop');
  expect(nameOfPath('folder/')).toBe('folder');
});

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../../model/nearest-name.js';
import { ScenarioError } from '../findings.js';
import type { Finding } from '../findings.js';
import type { ScenarioText } from './source-node.js';

/** The folder of the built-in scenarios; it lies beside `src` and `dist` alike. */
const builtInFolder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

const EXTENSION = /\.(yaml|yml|json)$/;
const MAX_BYTES = 10 * 1024 * 1024;

/** The JSON Schema that editors and the loader use. */
export const readSchemaFile = (): string => readFileSync(join(builtInFolder, 'schema.json'), 'utf8');

/** The names of the scenarios that come with the server, sorted. */
export const builtInNames = (): string[] =>
  entriesOfFolder(builtInFolder).map((name) => name.replace(EXTENSION, ''));

/** The texts of all of them. */
export const builtInTexts = (): string[] =>
  builtInNames().flatMap((name) => readScenarioFiles(name).map(({ text }) => text));

/** The name that a scenario has where its files give it none. */
export const nameOfPath = (path: string): string => basename(path).replace(EXTENSION, '');

/**
 * The texts of a scenario: of a built-in, else of the file or folder at a path, the files of a folder by name.
 * @throws ScenarioError where one cannot be read, is too large or lies outside of its folder.
 */
export function readScenarioFiles(nameOrPath: string): ScenarioText[] {
  const builtIn = builtInPath(nameOrPath);
  const path = builtIn ?? existingPath(nameOrPath);
  const files = statSync(path).isDirectory() ? filesOfFolder(path) : [path];
  const problems = files.flatMap(sizeProblem);
  if (problems.length > 0) throw new ScenarioError(problems);
  return files.map((file) => ({
    label: file,
    text: readFileSync(file, 'utf8'),
    builtIn: builtIn !== undefined,
    folder: dirname(file),
  }));
}

function existingPath(nameOrPath: string): string {
  if (nameOrPath !== '' && existsSync(nameOrPath)) return nameOrPath;
  const names = builtInNames();
  const known = `built in are ${names.join(', ')}`;
  const meant = didYouMean(nameOrPath, names);
  throw new ScenarioError([
    fileFinding(nameOrPath, `no such file or folder, and no built-in scenario (${known})${meant}`),
  ]);
}

function builtInPath(name: string): string | undefined {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return undefined;
  return [`${name}.yaml`, name].map((entry) => join(builtInFolder, entry)).find((path) => existsSync(path));
}

function filesOfFolder(folder: string): string[] {
  const root = realpathSync(folder) + sep;
  const files = entriesOfFolder(folder).map((name) => join(folder, name));
  const outside = files.filter((file) => !existsSync(file) || !realpathSync(file).startsWith(root));
  const problems = outside.map((file) => fileFinding(file, 'expected a file that lies in its own folder'));
  if (files.length === 0) problems.push(fileFinding(folder, 'expected a YAML or JSON file in this folder'));
  if (problems.length > 0) throw new ScenarioError(problems);
  return files.filter((file) => statSync(file).isFile());
}

/** Names of a folder's scenario files in the order in which they are merged; a copy of the schema is none of them. */
const entriesOfFolder = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => EXTENSION.test(name) && name !== 'schema.json')
    .sort();

function sizeProblem(file: string): Finding[] {
  const stat = statSync(file);
  if (!stat.isFile()) return [fileFinding(file, 'expected a file or a folder')];
  return stat.size > MAX_BYTES ? [fileFinding(file, 'expected at most 10 MiB')] : [];
}

const fileFinding = (file: string, problem: string): Finding => ({
  file,
  line: 1,
  column: 1,
  path: '',
  problem,
});

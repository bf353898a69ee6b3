import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromJson, toJson } from './bytes-json.js';
import { readScenario } from './read-scenario.js';
import type { Scenario } from './scenario.js';
import { builtInNames, builtInTexts } from './source/scenario-files.js';

/** Where `npm run build` leaves what it has read; there is no such folder beside the source. */
const FOLDER = new URL('./compiled/', import.meta.url);

interface Compiled {
  stamp: string;
  scenario: Scenario;
}

/** Changes with any built-in scenario, since one may extend another. */
const stampOf = (): string => createHash('sha256').update(builtInTexts().join('\0')).digest('hex');

/** Reads all built-in scenarios and keeps them as JSON: reading their YAML takes a fifth of a start. */
export function compileBuiltIns(): void {
  mkdirSync(FOLDER, { recursive: true });
  const stamp = stampOf();
  for (const name of builtInNames()) {
    const compiled: Compiled = { stamp, scenario: readScenario(name) };
    writeFileSync(new URL(`${name}.json`, FOLDER), toJson(compiled));
  }
}

/** A built-in scenario: as it was compiled, unless its files have changed since. */
export function readBuiltIn(name: string): Scenario {
  return readCompiled(name) ?? readScenario(name);
}

function readCompiled(name: string): Scenario | undefined {
  let text: string;
  try {
    text = readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
  const { stamp, scenario } = fromJson(text) as Compiled;
  return stamp === stampOf() ? scenario : undefined;
}

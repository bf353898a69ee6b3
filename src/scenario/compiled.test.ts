import { expect, test } from 'vitest';
import { fromJson, toJson } from './bytes-json.js';
import { readBuiltIn } from './compiled.js';
import { readScenario } from './read-scenario.js';
import { builtInNames } from './source/scenario-files.js';

test.each(builtInNames())('%s is the same when it was kept as JSON', (name) => {
  const scenario = readScenario(name);
  expect(fromJson(toJson(scenario))).toEqual(scenario);
});

test('what was never compiled is read', () => {
  expect(readBuiltIn('quickstart')).toEqual(readScenario('quickstart'));
});

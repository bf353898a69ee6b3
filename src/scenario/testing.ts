import { WorldDatabase } from '../world/database.js';
import type { DueHandlers } from '../world/world.js';
import { World } from '../world/world.js';
import { formatFinding, ScenarioError } from './findings.js';
import { populate } from './populate/populate.js';
import { parseScenario } from './read-scenario.js';
import type { Scenario } from './scenario.js';
import { worldStart } from './world-start.js';

/** 2020-06-24T14:10:37.462Z: where the clocks of these worlds stand, unless a scenario sets them. */
export const NOW = Date.UTC(2020, 5, 24, 14, 10, 37, 462);

/** A world in memory with a frozen clock, filled with a scenario. */
export function worldOf(scenario: Scenario, seed = 1, handlers: DueHandlers = {}): World {
  const start = worldStart(scenario);
  const world = World.found(
    WorldDatabase.inMemory(),
    { scenario: scenario.name, seed, clock: { worldAt: NOW, mode: 'frozen' }, ...start },
    { real: () => NOW, dueHandlers: handlers },
  );
  populate(world, scenario);
  return world;
}

/** What is wrong with a scenario, a line each; nothing, if it is right. */
export function findingsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.findings.map(formatFinding);
    throw error;
  }
}

/** What is wrong with the text of a scenario called `s.yaml`. */
export const findingsIn = (text: string): string[] => findingsOf(() => parseScenario(text, 's.yaml'));

/** One seller in two marketplaces and one developer, for scenarios that need some. */
export const someone = `
sellers: [{id: A1SELLER, name: Seller, marketplaces: [US, JP]}]
developers: [{id: 1234-3214-4321, name: Developer}]
`;

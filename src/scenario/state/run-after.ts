import { seedOf } from '../../world/chance.js';
import type { ScenarioState } from '../scenario-state.js';

/**
 * The run of ids that a world with this state goes on behind: one that neither the world that was exported nor an earlier
 * export of it has drawn from, so that nothing that is there is made up once more.
 */
export const runAfter = (state: ScenarioState): number => seedOf(JSON.stringify(state)) >>> 0;

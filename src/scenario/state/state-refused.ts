import { ScenarioError } from '../findings.js';

/** A `state` that does not go with the words beside it. It is found when the world is filled, so it has no line. */
export class StateRefused extends ScenarioError {
  constructor(problem: string) {
    super([{ file: 'state', line: 1, column: 1, path: 'state', problem }]);
  }
}

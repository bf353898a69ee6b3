import { ScenarioError } from '../scenario/index.js';
import { invalidBody } from './problem.js';

/** Reads a body that has the words of a scenario. @throws Problem with everything that is wrong with it */
export function readGiven<Given>(read: () => Given): Given {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw invalidBody(
      error.findings.map(({ path, problem }) => ({
        in: 'body' as const,
        path: `/${path.replaceAll(/[.[]/g, '/').replaceAll(']', '')}`,
        message: problem,
      })),
    );
  }
}

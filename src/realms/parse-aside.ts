import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ScenarioError } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';
import type { Parsed, ParseTask } from './parse-worker.js';

const PROGRAM = fileURLToPath(new URL('./parse-worker.js', import.meta.url));

/** How long reading may take, in milliseconds, and how much memory: many times what 10 MB of sense need. */
const MOST_TIME = 30_000;
const LIMITS = { maxOldGenerationSizeMb: 512 };

/** Whether there is a worker that can read aside; running from source there is none. */
export const canParseAside = (): boolean => existsSync(PROGRAM);

/**
 * Reads a scenario in a worker. @param label what messages call it
 * @throws ScenarioError with everything that is wrong with it, also where it took more time or memory than there is for it.
 */
export async function parseAside(task: ParseTask): Promise<Scenario> {
  const parsed = await run(task);
  if ('findings' in parsed) throw new ScenarioError(parsed.findings);
  return parsed.scenario;
}

function run(task: ParseTask): Promise<Parsed> {
  const tooMuch = (of: string): Parsed => ({
    findings: [
      { file: task.label, line: 1, column: 1, path: '', problem: `reading it takes more than ${of}` },
    ],
  });
  const worker = new Worker(PROGRAM, { workerData: task, resourceLimits: LIMITS });
  return new Promise<Parsed>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(tooMuch(`${MOST_TIME / 1_000} seconds`));
      void worker.terminate();
    }, MOST_TIME);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch(`${LIMITS.maxOldGenerationSizeMb} MB`));
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The worker that reads a scenario ended without an answer.'));
    });
  });
}

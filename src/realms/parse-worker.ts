// A worker that reads the text of one scenario, so that the server can go on meanwhile, whatever somebody sent.
import { parentPort, workerData } from 'node:worker_threads';
import { parseScenario, ScenarioError } from '../scenario/index.js';
import type { Finding, Scenario } from '../scenario/index.js';

export interface ParseTask {
  text: string;
  /** What messages call it. */
  label: string;
}

/** What came of it. */
export type Parsed = { scenario: Scenario } | { findings: readonly Finding[] };

const { text, label } = workerData as ParseTask;
parentPort!.postMessage(read());

function read(): Parsed {
  try {
    return { scenario: parseScenario(text, label) };
  } catch (error) {
    if (error instanceof ScenarioError) return { findings: error.findings };
    throw error;
  }
}

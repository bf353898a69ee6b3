import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../scenario/index.js';
import type { DocumentFolder } from '../world/documents.js';
import type { TimeSource } from '../world/real-time.js';
import type { LoadTask } from './load-worker.js';
import type { RealmStart } from './start.js';

const PROGRAM = fileURLToPath(new URL('./load-worker.js', import.meta.url));

/** From so many entries on, loading takes long enough to be noticed by other worlds: a tenth of a second and more. */
const LARGE = 1_200;

/** Makes the worlds of large scenarios in files, each in a worker, one after another. */
export interface RealmLoader {
  /** Whether a scenario is for it: a large one. Running from source, where there is no built worker, none is. */
  takes(scenario: Scenario): boolean;
  /** Whoever takes the file removes it. */
  load(scenario: Scenario, start: RealmStart): Promise<LoadedFile>;
}

/** A filled database, and the names of its large documents. */
export interface LoadedFile {
  file: string;
  documents: string[];
}

/** Whether a scenario is large, by what is written in it and by what it has made up. */
export const isLarge = ({ generate = [], ...written }: Scenario): boolean =>
  entriesIn(written) +
    generate.reduce(
      (sum, { orders = 0, products = 0, customers = 0, carts = 0 }) =>
        sum + orders + products + customers + carts,
      0,
    ) >=
  LARGE;

/** How many entries a part of a scenario has, those within entries too. */
function entriesIn(part: unknown): number {
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return 0;
  const within = Object.values(part).reduce((sum: number, each) => sum + entriesIn(each), 0);
  return within + (Array.isArray(part) ? part.length : 0);
}

export interface LoaderParts {
  /** The files are made where its documents are. */
  documents: DocumentFolder;
  real: TimeSource;
}

export function createLoader({ documents, real }: LoaderParts): RealmLoader {
  const isBuilt = existsSync(PROGRAM);
  let made = 0;
  let last: Promise<unknown> = Promise.resolve();

  return {
    takes: (scenario) => isBuilt && isLarge(scenario),
    load(scenario, start) {
      const folder = documents.make();
      const file = join(folder, `loading-${process.pid}-${++made}.sqlite`);
      const task = { scenario, start, file, documents: folder, now: real() };
      const loaded = documents.whileWriting(() => last.then(() => runWorker(task)));
      last = loaded.catch(() => {});
      return loaded.then((names) => ({ file, documents: names }));
    },
  };
}

function runWorker(task: LoadTask): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { workerData: task });
    let documents: string[] = [];
    worker.on('message', (names: string[]) => (documents = names));
    worker.on('error', (error) => {
      rmSync(task.file, { force: true });
      reject(error);
    });
    worker.on('exit', () => resolve(documents));
  });
}

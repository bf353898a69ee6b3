import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { exportWorld } from '../scenario/index.js';
import type { ExportedBeside } from '../scenario/index.js';
import type { World } from '../world/world.js';
import type { ExportTask } from './export-worker.js';

const PROGRAM = fileURLToPath(new URL('./export-worker.js', import.meta.url));

/** From so many bytes of a database on, writing takes long enough to be noticed by others. */
const LARGE = 4 * 1024 * 1024;

/**
 * A world as a scenario, in pieces. A large one is written in a worker, from what it was when it was asked for, and no faster
 * than it is taken; running from source, where there is no built worker, none is.
 */
export function exportAside(
  world: World,
  beside: ExportedBeside,
  secrets: boolean,
): Iterable<string> | AsyncIterable<string> {
  if (world.database.size() < LARGE || !existsSync(PROGRAM))
    return [...exportWorld(world, beside, { secrets })];
  return piecesOf({
    image: world.database.image(),
    documents: world.documents.make(),
    now: world.clock.real(),
    beside,
    secrets,
  });
}

async function* piecesOf(task: ExportTask): AsyncGenerator<string> {
  const worker = new Worker(PROGRAM, { workerData: task });
  try {
    for await (const [piece] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[string]>) {
      yield piece;
      worker.postMessage('taken');
    }
  } finally {
    await worker.terminate();
  }
}

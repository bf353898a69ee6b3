// A worker that writes a large world as a scenario, so that the server can go on meanwhile. It goes on when a piece was taken.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { exportWorld } from '../scenario/index.js';
import type { ExportedBeside } from '../scenario/index.js';
import { WorldDatabase } from '../world/database.js';
import { DocumentFolder } from '../world/documents.js';
import { World } from '../world/world.js';

export interface ExportTask {
  /** The world's database. */
  image: Uint8Array;
  /** Folder of the large documents. */
  documents: string;
  /** Real time, in milliseconds. */
  now: number;
  beside: ExportedBeside;
  secrets: boolean;
}

const { image, documents, now, beside, secrets } = workerData as ExportTask;
const database = WorldDatabase.inMemory(Buffer.from(image.buffer, image.byteOffset, image.byteLength));
const world = World.at(database, {
  real: () => now,
  dueHandlers: {},
  documents: new DocumentFolder(documents),
});
for (const piece of exportWorld(world, beside, { secrets })) {
  parentPort!.postMessage(piece);
  await once(parentPort!, 'message');
}
process.exit();

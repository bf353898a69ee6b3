// A worker that makes the world of one large scenario in a file, so that the server can go on meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../scenario/index.js';
import { WorldDatabase } from '../world/database.js';
import { DocumentFolder, namesIn } from '../world/documents.js';
import { fillWorld } from './fill.js';
import type { RealmStart } from './start.js';

export interface LoadTask {
  scenario: Scenario;
  start: RealmStart;
  /** Where the database is made; there is no such file yet. */
  file: string;
  /** Folder of the large documents. */
  documents: string;
  /** Real time, in milliseconds. */
  now: number;
}

const { scenario, start, file, documents, now } = workerData as LoadTask;
const database = WorldDatabase.inScratchFile(file);
const parts = { real: () => now, dueHandlers: {}, documents: new DocumentFolder(documents) };
fillWorld(database, scenario, start, parts);
parentPort!.postMessage(namesIn(database));
database.close();

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readHere } from './feed-source.js';
import type { Checked, FeedSource, Slices } from './feed-source.js';
import type { FeedReading } from './read-feed.js';
import type { Answer, Question } from './worker.js';

const PROGRAM = fileURLToPath(new URL('./worker.js', import.meta.url));

/** What the reading of one feed may take; a feed that takes more fails. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 };

/** Reads in a worker where the built one is at hand; running from source, on this thread in slices. */
export const readAside = (reading: FeedReading): FeedSource =>
  existsSync(PROGRAM) ? readInWorker(reading) : readHere(reading);

/** Reads in a worker, which is one answer ahead of what was asked for and no more. */
function readInWorker(reading: FeedReading): FeedSource {
  let asking: Asking | undefined;
  const ask = (question: Question) => (asking ??= new Asking(reading)).ask(question);
  let ahead = false;

  return {
    *check() {
      ask({ check: true });
      const { checked } = yield* asking!.answer();
      return checked ?? TOO_MUCH;
    },
    *next(skip) {
      if (!ahead) ask({ skip });
      const { messages, failed } = yield* asking!.answer();
      if (failed !== undefined) throw new Error(`Reading a feed failed: ${failed}`);
      ahead = messages !== undefined;
      if (ahead) ask({ skip });
      return messages;
    },
    end: () => asking?.end(),
  };
}

/** A worker that ran out of memory, or of anything else. */
const TOO_MUCH: Checked = {
  fatal: {
    result: 'beyondBounds',
    values: { what: 'reading it takes too much memory', line: '1', column: '1' },
  },
};

/** One worker and the question that it is at; a worker that has ended answers that it failed. */
class Asking {
  readonly #worker: Worker;
  #came: Answer | undefined;
  #failed: Answer | undefined;
  #tell = () => {};

  constructor(reading: FeedReading) {
    this.#worker = new Worker(PROGRAM, { workerData: reading, resourceLimits: LIMITS });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', ({ message }) => this.#fail(message));
    this.#worker.on('exit', () => this.#fail('the worker ended'));
  }

  ask(question: Question): void {
    this.#came = undefined;
    this.#worker.postMessage(question);
  }

  /** The answer to what was asked, for which a slice ends only where it has not come yet. */
  *answer(): Slices<Answer> {
    if (!this.#came && !this.#failed) yield new Promise<void>((resolve) => (this.#tell = resolve));
    return this.#came ?? this.#failed!;
  }

  end(): void {
    void this.#worker.terminate();
  }

  #take(answer: Answer): void {
    this.#came = answer;
    this.#tell();
  }

  #fail(failed: string): void {
    this.#failed ??= { failed };
    this.#tell();
  }
}

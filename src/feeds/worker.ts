// A worker that reads one feed: it is asked to check it, then for its messages, and answers each question once.
import { parentPort, workerData } from 'node:worker_threads';
import { ALL, batchesOf, checkAll } from './feed-source.js';
import type { Checked } from './feed-source.js';
import type { FeedMessage } from './feed-message.js';
import { readFeed } from './read-feed.js';
import type { FeedReading } from './read-feed.js';

/** To go through the whole feed; or for the next messages, from behind `skip` on at first. */
export type Question = { check: true } | { skip: number };

export interface Answer {
  checked?: Checked;
  /** Absent behind the last one. */
  messages?: FeedMessage[];
  /** Why there is no answer, and will be none. */
  failed?: string;
}

const reading = workerData as FeedReading;
let batches: ReturnType<typeof batchesOf> | undefined;

parentPort!.on('message', (question: Question) => parentPort!.postMessage(answer(question)));

function answer(question: Question): Answer {
  if ('check' in question) return { checked: checked() };
  const messages = (batches ??= batchesOf(readFeed(reading, question.skip))).next().value;
  return messages ? { messages } : {};
}

function checked(): Checked {
  const check = checkAll(readFeed(reading, ALL));
  for (;;) {
    const { done, value } = check.next();
    if (done) return value;
  }
}

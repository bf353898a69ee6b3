import type { FeedFrame, FeedMessage, FeedReader } from './feed-message.js';
import { Refusal } from './problem.js';
import type { Problem } from './problem.js';
import { readFeed } from './read-feed.js';
import type { FeedReading } from './read-feed.js';

/** What going through a whole feed showed: what it says besides its messages, or why it fails. */
export type Checked = { frame: FeedFrame } | { fatal: Problem; further?: readonly Problem[] };

/**
 * Ends a slice of work: with nothing, go on at once; with a promise, when that resolves. What a step returns, it returns
 * when all its slices are done.
 */
export type Slices<Result> = Generator<Promise<unknown> | undefined, Result>;

/** Where the messages of one feed come from. */
export interface FeedSource {
  /** Goes through the whole feed before anything is applied. */
  check(): Slices<Checked>;
  /** The next messages, from behind `skip` on at first; undefined behind the last one. */
  next(skip: number): Slices<FeedMessage[] | undefined>;
  end(): void;
}

/** Counts messages and builds none. */
export const ALL = Number.MAX_SAFE_INTEGER;

/** Runs a reader to its end. @returns what it found, with a stop behind every chunk */
export function* checkAll(reader: FeedReader): Generator<undefined, Checked> {
  try {
    for (;;) {
      const { done, value } = reader.next();
      if (done) return { frame: value };
      yield undefined;
    }
  } catch (error) {
    if (error instanceof Refusal) return { fatal: error.problem, further: error.further };
    throw error;
  }
}

/** How many messages are applied at once: by count, so that the same calls always give the same slices. */
const BATCH = 100;

/** The messages of a reader in batches. */
export function* batchesOf(reader: FeedReader): Generator<FeedMessage[], undefined> {
  for (;;) {
    const { done, value } = reader.next();
    if (done) return undefined;
    for (let at = 0; at < value.length; at += BATCH) yield value.slice(at, at + BATCH);
  }
}

/** Reads on the thread that asks: small feeds, and large ones where there is no worker to be had. */
export function readHere(reading: FeedReading): FeedSource {
  let batches: Generator<FeedMessage[], undefined> | undefined;
  return {
    check: () => checkAll(readFeed(reading, ALL)),
    *next(skip) {
      yield undefined;
      return (batches ??= batchesOf(readFeed(reading, skip))).next().value;
    },
    end: () => void batches?.return(undefined),
  };
}

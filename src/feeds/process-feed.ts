import { completeFeed, setFeedProgress } from '../store/feeds.js';
import type { Feed, FeedProgress } from '../store/feeds.js';
import type { LongWork } from '../world/due.js';
import type { World } from '../world/world.js';
import { applyMessages, purge } from './apply-messages.js';
import { decode } from './charset.js';
import { jobOf, readingOf } from './feed-job.js';
import type { FeedFrame, Job } from './feed-message.js';
import { readHere } from './feed-source.js';
import type { FeedSource, Slices } from './feed-source.js';
import { processingOf } from './feed-type.js';
import type { Problem } from './problem.js';
import { readChunks } from './read-chunks.js';
import { readAside } from './worker-source.js';
import { applyWhole } from './whole/whole-feed.js';
import { wholeFeeds } from './whole/index.js';
import { writeReport } from './write-report.js';

/** As many steps as a small feed takes, unless it is thousands of lines of a few characters. */
const STEPS_AT_ONCE = 64;

/**
 * Processes a feed that is due and ends it with its processing report. A small one is done at once; a large one is read by
 * a worker and applied in slices, and goes on behind the last message that was applied when it is taken up again.
 */
export function processFeed(world: World, feed: Feed): LongWork | undefined {
  const job = jobOf(world, feed);
  const { content } = world.documents.find(world.database, feed.document);
  const reading = readingOf(job, content);
  const source = 'file' in content ? readAside(reading) : readHere(reading);
  const steps = processing(job, source);
  if ('bytes' in content) {
    for (let left = STEPS_AT_ONCE; left > 0; left--) if (steps.next().done) return undefined;
  }
  return inSlices(steps, source);
}

/** Each step runs to the next stop. */
const inSlices = (steps: Slices<void>, source: FeedSource): LongWork => ({
  step() {
    const { done, value } = steps.next();
    return done ? 'done' : (value ?? 'more');
  },
  end() {
    steps.return();
    source.end();
  },
});

function* processing(job: Job, source: FeedSource): Slices<void> {
  try {
    const checked = yield* source.check();
    if ('fatal' in checked) yield* complete(job, NOTHING, [checked.fatal, ...(checked.further ?? [])]);
    else yield* apply(job, source, checked.frame);
  } finally {
    source.end();
  }
}

/** Of a feed of which nothing was applied, because it fails as a whole. */
const NOTHING: FeedProgress = { done: 0, successful: 0, failed: 1, warned: 0 };

function* apply(job: Job, source: FeedSource, frame: FeedFrame): Slices<void> {
  const { message, record, json, whole, purges } = processingOf(job.feed.feedType);
  if (whole !== undefined) return yield* doWhole(job, whole, frame);
  if (message === undefined && record === undefined && json === undefined) {
    const progress = { done: frame.messages, successful: frame.messages, failed: 0, warned: 0 };
    return yield* complete(job, progress, []);
  }
  // XML says it in the envelope, flat files have the parameter.
  const isPurging = message === undefined ? job.feed.details.purgeAndReplace : frame.purgeAndReplace;
  if (purges && isPurging && job.feed.progress.done === 0) yield* purge(job);
  yield* complete(job, yield* applyMessages(job, source), frame.warnings);
}

/** Its progress moves in the transaction of what it does, so that it is done once. */
function* doWhole(job: Job, whole: string, { messages }: FeedFrame): Slices<void> {
  const { world, feed } = job;
  let outcome: { progress: FeedProgress; ofFile: Problem[] } = { progress: feed.progress, ofFile: [] };
  if (feed.progress.done === 0) {
    const { content } = world.documents.find(world.database, feed.document);
    const text = [...decode(readChunks(content), readingOf(job, content).charset)].join('');
    outcome = applyWhole(job, wholeFeeds[whole]!, text, messages);
    setFeedProgress(world, feed, outcome.progress);
  }
  yield* complete(job, outcome.progress, outcome.ofFile);
}

function* complete(job: Job, progress: FeedProgress, ofFile: readonly Problem[]): Slices<void> {
  const { world, feed } = job;
  const result = yield* writeReport(job, { progress, ofFile });
  setFeedProgress(world, feed, progress);
  completeFeed(world, feed, result);
}

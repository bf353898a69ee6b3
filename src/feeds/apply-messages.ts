import { addFeedProblem, setFeedProgress } from '../store/feeds.js';
import type { FeedProgress } from '../store/feeds.js';
import { closeListings } from '../store/listings-in-bulk.js';
import type { FeedMessage, Job, MessageType } from './feed-message.js';
import type { FeedSource, Slices } from './feed-source.js';
import { processingOf } from './feed-type.js';
import type { FeedProcessing } from './feed-type.js';
import { jsonTypes } from './json/index.js';
import { messageTypes } from './messages/index.js';
import { problemOf } from './problem.js';
import type { MadeReport, MessageProblem, Problem } from './problem.js';
import { recordTypes } from './records/index.js';

/** How many listings are closed at once. */
const LISTINGS = 200;

/**
 * Applies the messages that a feed has left, a slice at a time. The feed's progress moves in the same transaction as
 * what they change, so that a message is applied once, whenever the server ends.
 * @returns how it went for all of its messages
 */
export function* applyMessages(job: Job, source: FeedSource): Slices<FeedProgress> {
  let { progress } = job.feed;
  for (;;) {
    const messages = yield* source.next(progress.done);
    if (!messages) return progress;
    progress = applySlice(job, messages, progress);
    yield undefined;
  }
}

function applySlice(job: Job, messages: readonly FeedMessage[], progress: FeedProgress): FeedProgress {
  const type = typeOf(processingOf(job.feed.feedType));
  const problems = messages.map(({ problem, wish, label }) => {
    const made = (reference: string) =>
      addFeedProblem(job.world, job.feed, { label, reference } satisfies MadeReport);
    return problem ?? problemOf(() => type.apply(job, wish, made));
  });
  problems.forEach((problem, at) => {
    if (problem) addFeedProblem(job.world, job.feed, problemOfMessage(problem, messages[at]!));
  });
  const failed = problems.filter((problem) => problem !== undefined).length;
  const next = {
    ...progress,
    done: progress.done + messages.length,
    successful: progress.successful + messages.length - failed,
    failed: progress.failed + failed,
  };
  setFeedProgress(job.world, job.feed, next);
  return next;
}

function typeOf({ message, json, record }: FeedProcessing): Pick<MessageType, 'apply'> {
  if (message !== undefined) return messageTypes[message]!;
  return json === undefined ? recordTypes[record!]! : jsonTypes[json]!;
}

const problemOfMessage = ({ result, values }: Problem, { label, about }: FeedMessage): MessageProblem => ({
  result,
  values,
  label,
  about,
});

/**
 * Takes all listings of the feed's marketplaces out of the shop, before those that it has come back. Doing it again before
 * the first message was applied changes nothing more.
 */
export function* purge({ world, participations }: Job): Slices<void> {
  for (const { id } of participations) {
    let after: string | undefined = '';
    while (after !== undefined) {
      after = closeListings(world, id, after, LISTINGS);
      yield undefined;
    }
  }
}

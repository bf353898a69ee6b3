import { addFeedProblem, setFeedProgress } from '../store/feeds.js';
import type { FeedProgress } from '../store/feeds.js';
import { closeListings } from '../store/listings-in-bulk.js';
import type { FeedMessage, Job, MessageType, Notes } from './feed-message.js';
import type { FeedSource, Slices } from './feed-source.js';
import { processingOf } from './feed-type.js';
import type { FeedProcessing } from './feed-type.js';
import { jsonTypes } from './json/index.js';
import { messageTypes } from './messages/index.js';
import { problemsOf } from './problem.js';
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
  const next = { ...progress, done: progress.done + messages.length };
  for (const message of messages) {
    const { failed, warned, entries } = applyMessage(job, type, message);
    if (failed) next.failed++;
    else next.successful++;
    if (warned) next.warned++;
    for (const entry of entries) addFeedProblem(job.world, job.feed, entry);
  }
  setFeedProgress(job.world, job.feed, next);
  return next;
}

/** Applies one message. @returns how it went, and what the processing report is to say of it */
function applyMessage(
  job: Job,
  type: Pick<MessageType, 'apply'>,
  { label, about, wish, problem }: FeedMessage,
): { failed: boolean; warned: boolean; entries: (MessageProblem | MadeReport)[] } {
  const made: MadeReport[] = [];
  const warnings: Problem[] = [];
  const notes: Notes = {
    made: (reference) => made.push({ label, reference }),
    warn: (result, values) => warnings.push({ result, values }),
  };
  const problems = problem ? [problem] : problemsOf(() => type.apply(job, wish, notes));
  const failed = problems.length > 0;
  const said = failed ? problems : warnings;
  return {
    failed,
    warned: !failed && warnings.length > 0,
    entries: [...made, ...said.map(({ result, values }) => ({ result, values, label, about }))],
  };
}

function typeOf({ message, json, record }: FeedProcessing): Pick<MessageType, 'apply'> {
  if (message !== undefined) return messageTypes[message]!;
  return json === undefined ? recordTypes[record!]! : jsonTypes[json]!;
}

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

import {
  cancelFeed,
  completeFeed,
  feedOfRow,
  findFeedAhead,
  insertFeed,
  setFeedStatus,
  startFeed,
} from '../store/feeds.js';
import type { Feed, NewFeed } from '../store/feeds.js';
import { expectElements } from '../protocol/xml-element.js';
import type { LongWork } from '../world/due.js';
import type { DueHandlers, World } from '../world/world.js';
import { courseOf } from './feed-rules.js';
import { processFeed } from './process-feed.js';

/** The kinds of due work of a feed; the subject is its row. */
const START = 'feed.start';
const RESUME = 'feed.resume';
const PROCESS = 'feed.process';

/** Takes a feed in; its processing begins when it has waited. */
export function submit(world: World, feed: NewFeed): Feed {
  const submitted = insertFeed(world, feed);
  world.due.add(START, submitted.id, submitted.submittedAt + courseOf(world, submitted).wait);
  return submitted;
}

/** Takes a feed in that was submitted before, with the result that it has had since, if it has one. */
export function submitBefore(
  world: World,
  feed: NewFeed,
  result?: { document: number; contentType: string },
): void {
  const submitted = insertFeed(world, feed);
  const { wait, run } = courseOf(world, submitted);
  const startsAt = submitted.submittedAt + wait;
  if (!result) return world.due.add(START, submitted.id, startsAt);
  world.clock.standingAt(startsAt, () => startFeed(world, submitted));
  world.clock.standingAt(startsAt + run, () => completeFeed(world, submitted, result));
}

/** Cancels a feed whose processing has not begun. */
export function cancelSubmission(world: World, feed: Feed): void {
  world.due.remove(START, feed.id);
  cancelFeed(world, feed);
}

/** What happens to feeds as time goes by. */
export const feedDueHandlers: DueHandlers = {
  [START]: {
    run: (world, { subject }) => void start(world, feedOfRow(world, Number(subject))),
    nature: 'once',
    // Of its processing report.
    ahead: expectElements,
  },
  [RESUME]: (world, { subject }) =>
    void setFeedStatus(world, feedOfRow(world, Number(subject)), '_IN_PROGRESS_'),
  [PROCESS]: (world, { subject }) => process(world, feedOfRow(world, Number(subject))),
};

/** Begins the processing, unless a feed of the same type and seller is still being processed: then it is next. */
function start(world: World, feed: Feed): void {
  const ahead = findFeedAhead(world, feed);
  const ends = ahead && world.due.find(PROCESS, ahead.id);
  if (ends) return world.due.add(START, feed.id, ends.dueAt);
  startFeed(world, feed);
  const { run, hold: held } = courseOf(world, feed);
  if (held) {
    setFeedStatus(world, feed, held.status);
    world.due.add(RESUME, feed.id, world.now() + held.for);
  }
  world.due.add(PROCESS, feed.id, world.now() + (held?.for ?? 0) + run);
}

function process(world: World, feed: Feed): LongWork | undefined {
  const { cancelled, result } = courseOf(world, feed);
  if (cancelled) return void cancelFeed(world, feed);
  if (result) return void completeFeed(world, feed, result);
  return processFeed(world, feed);
}

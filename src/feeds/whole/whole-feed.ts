import { addFeedProblem } from '../../store/feeds.js';
import type { FeedProgress } from '../../store/feeds.js';
import type { Job } from '../feed-message.js';
import { problemOf } from '../problem.js';
import type { Problem } from '../problem.js';

/** One record of a feed that is done as a whole, and what is said of it when all is done. */
export interface WholeRecord {
  sku: string;
  note?: Problem;
}

/**
 * A feed that is done as a whole or not at all: none of its records means anything alone.
 * @throws Refusal before anything is changed
 */
export type WholeFeed = (job: Job, text: string) => WholeRecord[];

/** Does a feed as a whole. @returns how it went, and what is wrong with the file itself */
export function applyWhole(
  job: Job,
  feed: WholeFeed,
  text: string,
  count: number,
): { progress: FeedProgress; ofFile: Problem[] } {
  let records: WholeRecord[] = [];
  const problem = problemOf(() => (records = feed(job, text)));
  if (problem)
    return { progress: { done: count, successful: 0, failed: count, warned: 0 }, ofFile: [problem] };
  records.forEach(({ sku, note }, at) => {
    if (note) addFeedProblem(job.world, job.feed, { ...note, label: String(at + 1), about: { SKU: sku } });
  });
  const done = records.length;
  const warned = records.filter(({ note }) => note).length;
  return { progress: { done, successful: done, failed: 0, warned }, ofFile: [] };
}

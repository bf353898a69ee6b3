import type { Feeds } from '../../model/generated/index.js';
import { listFeeds } from '../../store/feeds.js';
import type { FeedQuery } from '../../store/feeds.js';
import type { OperationContext } from '../handler.js';
import { feedDocument } from './feed-document.js';

/** GetFeedSubmissionList and its ByNextToken share their tokens. */
export const FEEDS = 'Feeds.GetFeedSubmissionList';

/** One page of a list of feeds, newest first. */
export function feedPage(
  { world, sealToken }: OperationContext,
  query: FeedQuery,
  size: number,
): Feeds.GetFeedSubmissionListResult {
  // One more than is shown tells whether there is a further page.
  const found = listFeeds(world, query, size + 1);
  const page = found.slice(0, size);
  const last = page.at(-1);
  const hasNext = found.length > page.length && last !== undefined;
  return {
    ...(hasNext && {
      NextToken: sealToken(FEEDS, { ...query, after: { at: last.submittedAt, id: last.id } }),
    }),
    HasNext: hasNext,
    FeedSubmissionInfo: page.map(feedDocument),
  };
}

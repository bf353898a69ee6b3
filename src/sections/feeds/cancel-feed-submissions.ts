import type { Feeds } from '../../model/generated/index.js';
import { cancelSubmission } from '../../feeds/lifecycle.js';
import { countFeeds, feedOfRow, listFeeds } from '../../store/feeds.js';
import type { Feed } from '../../store/feeds.js';
import type { Handler, OperationContext } from '../handler.js';
import { feedDocument } from './feed-document.js';
import { findOwnFeed } from './find-own-feed.js';

/** The answer has the first hundred of those that matched. */
const SHOWN = 100;

/**
 * CancelFeedSubmissions: cancels those of the feeds that match whose processing has not begun. As recorded, the answer counts
 * and shows all that match, also those that were finished before.
 */
export const cancelFeedSubmissions: Handler<'Feeds.CancelFeedSubmissions'> = (context, input) => {
  const { count, shown, waiting } = input.FeedSubmissionIdList?.length
    ? namedFeeds(context, input.FeedSubmissionIdList)
    : matchingFeeds(context, input);
  for (const feed of waiting) cancelSubmission(context.world, feed);
  return {
    Count: count,
    FeedSubmissionInfo: shown.map(({ id }) => feedDocument(feedOfRow(context.world, id))),
  };
};

function namedFeeds(context: OperationContext, ids: readonly string[]) {
  const feeds = [...new Set(ids)].map((id) => findOwnFeed(context, id));
  return { count: feeds.length, shown: feeds.slice(0, SHOWN), waiting: feeds.filter(isWaiting) };
}

function matchingFeeds({ world, seller, host }: OperationContext, input: Feeds.CancelFeedSubmissionsRequest) {
  const query = {
    seller: seller.id,
    region: host?.region,
    from: input.SubmittedFromDate,
    to: input.SubmittedToDate,
    ...(input.FeedTypeList?.length && { feedTypes: input.FeedTypeList }),
  };
  return {
    count: countFeeds(world, query),
    shown: listFeeds(world, query, SHOWN),
    waiting: listFeeds(world, { ...query, statuses: ['_SUBMITTED_'] }, -1),
  };
}

const isWaiting = ({ status }: Feed): boolean => status === '_SUBMITTED_';

import type { Handler } from '../handler.js';
import { feedDocument } from './feed-document.js';
import { feedPage } from './feed-page.js';
import { findOwnFeed } from './find-own-feed.js';

/** GetFeedSubmissionList: the seller's feeds by id, or else of a period, newest first. */
export const getFeedSubmissionList: Handler<'Feeds.GetFeedSubmissionList'> = (context, input) => {
  if (input.FeedSubmissionIdList?.length) {
    const feeds = [...new Set(input.FeedSubmissionIdList)].map((id) => findOwnFeed(context, id));
    return { HasNext: false, FeedSubmissionInfo: feeds.map(feedDocument) };
  }
  const query = {
    seller: context.seller.id,
    region: context.host?.region,
    from: input.SubmittedFromDate,
    to: input.SubmittedToDate,
    ...(input.FeedTypeList?.length && { feedTypes: input.FeedTypeList }),
    ...(input.FeedProcessingStatusList?.length && { statuses: input.FeedProcessingStatusList }),
  };
  return feedPage(context, query, input.MaxCount);
};

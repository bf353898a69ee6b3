import { countFeeds } from '../../store/feeds.js';
import type { Handler } from '../handler.js';

/** GetFeedSubmissionCount: how many feeds of a period there are. */
export const getFeedSubmissionCount: Handler<'Feeds.GetFeedSubmissionCount'> = (
  { world, seller, host },
  input,
) => ({
  Count: countFeeds(world, {
    seller: seller.id,
    region: host?.region,
    from: input.SubmittedFromDate,
    to: input.SubmittedToDate,
    ...(input.FeedTypeList?.length && { feedTypes: input.FeedTypeList }),
    ...(input.FeedProcessingStatusList?.length && { statuses: input.FeedProcessingStatusList }),
  }),
});

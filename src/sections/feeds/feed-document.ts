import type { Feeds } from '../../model/generated/index.js';
import type { Feed } from '../../store/feeds.js';

/** What the lists say of a feed. A cancelled one has neither of the later dates. */
export const feedDocument = (feed: Feed): Feeds.FeedSubmissionInfo => ({
  FeedSubmissionId: feed.feedSubmissionId,
  FeedType: feed.feedType,
  SubmittedDate: feed.submittedAt,
  FeedProcessingStatus: feed.status,
  ...(feed.startedAt !== undefined && { StartedProcessingDate: feed.startedAt }),
  ...(feed.completedAt !== undefined && { CompletedProcessingDate: feed.completedAt }),
});

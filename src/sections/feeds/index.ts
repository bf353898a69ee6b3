import type { Handlers } from '../handler.js';
import { cancelFeedSubmissions } from './cancel-feed-submissions.js';
import { getFeedSubmissionCount } from './get-feed-submission-count.js';
import { getFeedSubmissionList } from './get-feed-submission-list.js';
import { getFeedSubmissionListByNextToken } from './get-feed-submission-list-by-next-token.js';
import { getFeedSubmissionResult } from './get-feed-submission-result.js';
import { submitFeed } from './submit-feed.js';

/** The operations of Feeds. */
export const feeds: Handlers = {
  'Feeds.CancelFeedSubmissions': cancelFeedSubmissions,
  'Feeds.GetFeedSubmissionCount': getFeedSubmissionCount,
  'Feeds.GetFeedSubmissionList': getFeedSubmissionList,
  'Feeds.GetFeedSubmissionListByNextToken': getFeedSubmissionListByNextToken,
  'Feeds.GetFeedSubmissionResult': getFeedSubmissionResult,
  'Feeds.SubmitFeed': submitFeed,
};

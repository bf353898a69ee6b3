import { cancelSubmission } from '../../../feeds/lifecycle.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { ownFeed } from './own-feed.js';

/** cancelFeed: cancels a feed whose processing has not begun. */
export const cancelFeed: SpHandler = (context) => {
  const feed = ownFeed(context);
  if (feed.status !== '_SUBMITTED_')
    throw refusal('FeedNotCancelable', {}, `Feed ${feed.feedSubmissionId} is no longer IN_QUEUE.`);
  cancelSubmission(context.world, feed);
  return undefined;
};

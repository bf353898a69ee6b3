import { mwsError } from '../../protocol/errors.js';
import { answerBody } from '../answer-body.js';
import type { Handler } from '../handler.js';
import { findOwnFeed } from './find-own-feed.js';

/** GetFeedSubmissionResult: the processing report of a feed, as it is. */
export const getFeedSubmissionResult: Handler<'Feeds.GetFeedSubmissionResult'> = (
  context,
  { FeedSubmissionId: feedSubmissionId },
) => {
  const { result, status } = findOwnFeed(context, feedSubmissionId);
  if (status === '_CANCELLED_') throw mwsError('FeedCanceled', { feedSubmissionId });
  if (!result) throw mwsError('FeedResultNotReady', { feedSubmissionId });
  return { contentType: result.contentType, body: answerBody(context.world, result.document) };
};

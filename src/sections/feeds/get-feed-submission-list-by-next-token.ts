import { FURTHER_FEEDS } from '../../model/feed-types.js';
import type { FeedQuery } from '../../store/feeds.js';
import type { Handler } from '../handler.js';
import { feedPage, FEEDS } from './feed-page.js';

/** GetFeedSubmissionListByNextToken: the next page of the list, with the filters of the first call. */
export const getFeedSubmissionListByNextToken: Handler<'Feeds.GetFeedSubmissionListByNextToken'> = (
  context,
  { NextToken },
) => feedPage(context, context.openToken<FeedQuery>(FEEDS, NextToken), FURTHER_FEEDS);

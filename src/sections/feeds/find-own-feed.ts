import { mwsError } from '../../protocol/errors.js';
import { findFeed } from '../../store/feeds.js';
import type { Feed } from '../../store/feeds.js';
import type { OperationContext } from '../handler.js';

/** A feed of the caller's seller. @throws MwsError for an id that is none, that nothing has, or that another seller's feed has. */
export function findOwnFeed({ world, seller }: OperationContext, feedSubmissionId: string): Feed {
  if (!/^\d+$/.test(feedSubmissionId)) throw mwsError('IdentifierInvalid', { id: feedSubmissionId });
  const feed = findFeed(world, feedSubmissionId);
  if (feed?.seller !== seller.id) throw mwsError('FeedUnknown', { feedSubmissionId });
  return feed;
}

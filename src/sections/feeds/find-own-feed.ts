import { mwsError } from '../../protocol/errors.js';
import { isSeenFrom } from '../../registry/call-marketplaces.js';
import { findFeed } from '../../store/feeds.js';
import type { Feed } from '../../store/feeds.js';
import type { OperationContext } from '../handler.js';

/**
 * A feed of the caller's seller in the region of the host.
 * @throws MwsError for an id that is none, that nothing has, or that a feed of another seller or region has.
 */
export function findOwnFeed({ world, seller, host }: OperationContext, feedSubmissionId: string): Feed {
  if (!/^\d+$/.test(feedSubmissionId)) throw mwsError('IdentifierInvalid', { id: feedSubmissionId });
  const feed = findFeed(world, feedSubmissionId);
  if (feed?.seller !== seller.id || !isSeenFrom(host, feed))
    throw mwsError('FeedUnknown', { feedSubmissionId });
  return feed;
}

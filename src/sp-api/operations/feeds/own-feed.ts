import { findFeed } from '../../../store/feeds.js';
import type { Feed } from '../../../store/feeds.js';
import { isKept } from '../../../store/reports/report-requests.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { isOfRegion } from '../../participations.js';

/** The feed that the path names. @throws SpApiError where the seller has none such in the region, or it is too old */
export function ownFeed({ world, seller, region, path }: SpContext): Feed {
  const feed = findFeed(world, path.feedId!);
  if (feed?.seller !== seller.id || !isOfRegion(region, feed) || !isKept(world, feed.submittedAt))
    throw refusal('FeedUnknown', {}, `Seller ${seller.sellerId} has no feed ${path.feedId} here.`);
  return feed;
}

import { callPlaceOf, participationsOfCall } from '../registry/call-marketplaces.js';
import { sellerOfRow } from '../registry/sellers.js';
import type { Feed } from '../store/feeds.js';
import { hasListings } from '../store/listings.js';
import type { World } from '../world/world.js';
import { charsetOf } from './charset.js';
import type { Job } from './feed-message.js';
import { processingOf } from './feed-type.js';
import { headOf } from './read-chunks.js';
import type { FeedContent } from './read-chunks.js';
import type { FeedReading } from './read-feed.js';

/** What applying a feed needs to know of its seller. */
export function jobOf(world: World, feed: Feed): Job {
  const seller = sellerOfRow(world, feed.seller);
  const place = callPlaceOf(feed.details);
  const about = participationsOfCall(world, seller, place);
  const { sellerId, merchantToken, language } = seller;
  const common = { world, feed, sellerId, merchantToken, language, host: place.host };
  if (feed.details.marketplaceIds.length > 0) return { ...common, participations: about, home: about };
  // Only at home a feed lists what is new, so where nothing is listed there is nothing to look for.
  const [home, ...others] = about;
  const elsewhere = others.filter(({ id }) => hasListings(world, id));
  const atHome = home ? [home] : [];
  return { ...common, participations: [...atHome, ...elsewhere], home: atHome };
}

/** What reading a feed needs to know of it. */
export function readingOf({ feed, sellerId, merchantToken, home }: Job, content: FeedContent): FeedReading {
  const { feedType, details } = feed;
  const { format } = processingOf(feedType);
  const marketplaceId = home[0]?.marketplaceId;
  const charset = charsetOf({
    contentType: details.contentType,
    head: headOf(content),
    format,
    marketplaceId,
  });
  return { content, feedType, charset, sellerId, ...(merchantToken !== undefined && { merchantToken }) };
}

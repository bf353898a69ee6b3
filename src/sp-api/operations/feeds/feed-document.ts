import type { Feed } from '../../../store/feeds.js';
import { stageOfFeed } from '../../../store/find-feeds.js';
import type { World } from '../../../world/world.js';
import { documentId } from '../../documents/document-ids.js';
import { offsetInstantOf } from '../../instants.js';
import { statusOf } from '../../processing-status.js';
import { inSpApi } from './feed-types.js';

/** What answers say of a feed. */
export function feedDocument(world: World, feed: Feed) {
  const { id, region, details, startedAt, completedAt, result } = feed;
  return {
    feedId: feed.feedSubmissionId,
    feedType: inSpApi(feed.feedType),
    marketplaceIds: details.marketplaceIds.length > 0 ? details.marketplaceIds : undefined,
    createdTime: offsetInstantOf(feed.submittedAt),
    processingStatus: statusOf(stageOfFeed(world, feed)),
    processingStartTime: startedAt === undefined ? undefined : offsetInstantOf(startedAt),
    processingEndTime: completedAt === undefined ? undefined : offsetInstantOf(completedAt),
    resultFeedDocumentId: result && documentId(world, { kind: 'result', row: id, region }),
  };
}

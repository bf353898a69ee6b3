import { feedOfRow, resultOfFeed } from '../../../store/feeds.js';
import { documentId, readDocumentId } from '../../documents/document-ids.js';
import { presign } from '../../documents/presigned.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { isOfRegion } from '../../participations.js';

/** Results are kept for so long, in milliseconds. */
const KEPT = 28 * 86_400_000;

/** getFeedDocument: where to download the result of a feed. */
export const getFeedDocument: SpHandler = (context) => {
  const { world, origin, path } = context;
  const { id, region } = ownResult(context, path.feedDocumentId!);
  const feedDocumentId = documentId(world, { kind: 'result', row: id, region });
  return {
    feedDocumentId,
    url: presign(world, origin, { method: 'GET', documentId: feedDocumentId, region }),
  };
};

function ownResult({ world, seller, region }: SpContext, id: string) {
  const named = readDocumentId(world, ['result'], id);
  const feed = named && resultOfFeed(world, named.row) ? feedOfRow(world, named.row) : undefined;
  if (feed?.seller !== seller.id || !isOfRegion(region, feed))
    throw refusal('FeedDocumentUnknown', {}, 'No feed of this seller has a result of that id.');
  if (world.now() - feed.completedAt! > KEPT)
    throw refusal('FeedDocumentUnknown', {}, 'The result is older than the 28 days for which it is kept.');
  return feed;
}

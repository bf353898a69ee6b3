import { submit } from '../../../feeds/lifecycle.js';
import { findUpload } from '../../../store/uploads.js';
import type { Upload } from '../../../store/uploads.js';
import { readDocumentId } from '../../documents/document-ids.js';
import { checkOwnMarketplaces } from '../../participations.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { optionsText } from '../../options-text.js';
import { findSpFeedType, inMws } from './feed-types.js';

interface Asked {
  feedType: string;
  marketplaceIds: string[];
  inputFeedDocumentId: string;
  feedOptions?: Record<string, unknown> | null;
}

/** createFeed: takes in what was uploaded, to be processed later; it is the same feed in MWS. */
export const createFeed: SpHandler = (context, { body }) => {
  const { feedType, marketplaceIds, inputFeedDocumentId, feedOptions } = body as Asked;
  checkType(context, feedType);
  checkOwnMarketplaces(context, marketplaceIds);
  const { contentType, document } = uploaded(context, inputFeedDocumentId);
  const options = feedOptions && optionsText('feedOptions', feedOptions);
  const feed = submit(context.world, {
    seller: context.seller.id,
    feedType: inMws(feedType),
    document,
    details: {
      marketplaceIds: [...new Set(marketplaceIds)],
      purgeAndReplace: false,
      contentType,
      ...(options && { feedOptions: options }),
    },
  });
  return { feedId: feed.feedSubmissionId };
};

function checkType({ remark }: SpContext, feedType: string): void {
  const type = findSpFeedType(feedType);
  if (!type)
    throw refusal('RequestParametersInvalid', {}, `SP-API has no feed type ${feedType.slice(0, 100)}.`);
  const { withdrawn, instead } = type;
  if (withdrawn !== undefined)
    remark(
      `Amazon withdrew ${feedType} on ${withdrawn}${instead === undefined ? '' : `; ${instead} takes its place`}. It is processed here all the same.`,
    );
}

function uploaded({ world, seller }: SpContext, id: string): Upload & { document: number } {
  const named = readDocumentId(world, ['upload'], id);
  const upload = named && findUpload(world, named.row);
  if (upload?.seller !== seller.id)
    throw refusal('RequestParametersInvalid', {}, 'inputFeedDocumentId names no document of this seller.');
  const { document } = upload;
  if (document === undefined)
    throw refusal(
      'RequestParametersInvalid',
      {},
      'Nothing was uploaded to the document that inputFeedDocumentId names.',
    );
  return { ...upload, document };
}

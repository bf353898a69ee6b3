import { brokenRule } from '../../feeds/alike-marketplaces.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { Feeds } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { keptPlaceOf } from '../../registry/call-marketplaces.js';
import type { FeedDetails } from '../../store/feeds.js';
import { submit } from '../../feeds/lifecycle.js';
import type { Handler, Upload } from '../handler.js';
import { feedDocument } from './feed-document.js';

/** SubmitFeed: takes a document in, to be processed later. */
export const submitFeed: Handler<'Feeds.SubmitFeed'> = ({ world, seller, host, upload }, input) => {
  const { FeedType: feedType, MarketplaceIdList: marketplaceIds = [] } = input;
  checkFeedType(feedType);
  checkMd5(upload, input.ContentMD5Value);
  if (!upload) throw mwsError('FeedEmpty');
  checkMarketplaces(feedType, marketplaceIds);
  const feed = submit(world, {
    seller: seller.id,
    feedType,
    document: world.documents.keep(world.database, upload.document),
    details: {
      ...keptPlaceOf({ host, marketplaceIds }),
      purgeAndReplace: input.PurgeAndReplace,
      contentType: upload.contentType,
      ...(input.FeedOptions !== undefined && { feedOptions: input.FeedOptions }),
      ...easyShipOf(input),
    },
  });
  return { FeedSubmissionInfo: feedDocument(feed) };
};

/** Documented for papers of Easy Ship alone. */
function easyShipOf({ AmazonOrderId, DocumentType }: Feeds.SubmitFeedRequest): Pick<FeedDetails, 'easyShip'> {
  if (AmazonOrderId === undefined && DocumentType === undefined) return {};
  return {
    easyShip: {
      ...(AmazonOrderId !== undefined && { amazonOrderId: AmazonOrderId }),
      ...(DocumentType !== undefined && { documentType: DocumentType }),
    },
  };
}

/** No list of types is complete, so only what cannot be one is refused. */
function checkFeedType(feedType: string): void {
  if (!/^_[A-Z0-9_]+_$/.test(feedType)) throw mwsError('FeedTypeInvalid', { feedType });
}

const MD5 = /^[A-Za-z0-9+/]{22}==$/;
const EMPTY = '1B2M2Y8AsgTpgAmY7PhCfg==';

/** The header was sent until 2016, the parameter later; either alone is enough. */
function checkMd5(upload: Upload | undefined, parameter: string | undefined): void {
  const header = upload?.contentMd5;
  const sent = parameter ?? header;
  if (sent === undefined) throw mwsError('FeedMd5Missing');
  if (!MD5.test(sent)) {
    const name = parameter === undefined ? 'Content-MD5' : 'ContentMD5Value';
    throw mwsError('FeedMd5Invalid', { name, value: sent });
  }
  if (header !== undefined && header !== sent) throw mwsError('FeedMd5Twice');
  if (sent !== (upload?.document.md5 ?? EMPTY)) throw mwsError('FeedMd5Differs');
}

function checkMarketplaces(feedType: string, marketplaceIds: readonly string[]): void {
  const broken = brokenRule(feedType, marketplaceIds);
  if (!broken) return;
  const known = marketplaceIds.filter((marketplaceId) => findMarketplace(marketplaceId));
  const marketplaces = known.map((marketplaceId) => `[${marketplaceId}]`).join(', ');
  throw mwsError('FeedMarketplacesDiffer', { ...broken, marketplaces });
}

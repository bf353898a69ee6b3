import { listFeedsByType } from '../../../store/find-feeds.js';
import type { StagedFeedQuery } from '../../../store/find-feeds.js';
import { dateFilter, openPage, pageSizeOf, sealPage } from '../../dated-page.js';
import type { DatedInput, DatedPageState } from '../../dated-page.js';
import type { SpHandler } from '../../context.js';
import { stagesOf } from '../../processing-status.js';
import { feedDocument } from './feed-document.js';
import { inMws } from './feed-types.js';

const LIST = 'feeds.getFeeds';

type FeedsInput = DatedInput & { feedTypes?: string[] };

/** getFeeds: the seller's feeds of some types, newest first; or, by nextToken alone, the next page. */
export const getFeeds: SpHandler = (context, input) => {
  const { world } = context;
  const query = input.query as FeedsInput;
  const state: DatedPageState<StagedFeedQuery> = openPage(context, LIST, input, 'feedTypes') ?? {
    query: {
      seller: context.seller.id,
      region: context.region,
      ...dateFilter(world, query),
      feedTypes: query.feedTypes!.map(inMws),
      stages: stagesOf(query.processingStatuses),
      marketplaceIds: query.marketplaceIds,
    },
    size: pageSizeOf(query),
  };
  const page = { ...(state.after && { after: state.after }), limit: state.size + 1 };
  const found = listFeedsByType(world, state.query, page);
  const shown = found.slice(0, state.size);
  return {
    feeds: shown.map((feed) => feedDocument(world, feed)),
    ...sealPage(context, LIST, state, found.length > state.size && shown.at(-1)),
  };
};

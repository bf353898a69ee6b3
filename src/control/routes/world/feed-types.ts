import { feedSample as sampleOf } from '../../../feeds/sample.js';
import { processingOf } from '../../../feeds/feed-type.js';
import { feedTypes as known } from '../../../model/feed-types.js';
import { listParticipations } from '../../../registry/sellers.js';
import { examplesOf } from '../../../store/examples.js';
import type { World } from '../../../world/world.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { feedSample, feedTypeResource } from './feed-schemas.js';

interface For {
  sellerId: string;
  marketplaceId?: string;
}

const list = () =>
  known.map(({ FeedType: id, name, category }) => ({ id, name, category, format: processingOf(id).format }));

function sample(world: World, feedType: string, { sellerId, marketplaceId }: For) {
  const seller = sellerNamed(world, sellerId);
  const participation =
    marketplaceId === undefined
      ? listParticipations(world, seller)[0]
      : participationNamed(world, seller, marketplaceId);
  if (!participation) throw conflict(`Seller ${sellerId} takes no part in any marketplace.`);
  const found = sampleOf(feedType, examplesOf(world, seller, participation));
  if (!found) throw notFound(`sample of ${feedType}`);
  return found;
}

/** The feed types that are documented, with a sample of each. */
export const feedTypes: Resource = {
  tag: 'feeds',
  settles: true,
  schemas: [feedTypeResource, feedSample],
  routes: [
    route({
      method: 'GET',
      path: '/feed-types',
      id: 'listFeedTypes',
      summary: 'The documented feed types',
      answer: schema.listOf('FeedType'),
      run: () => ({ items: list(), count: known.length }),
    }),
    route<{ params: { type: string }; query: For }>({
      method: 'GET',
      path: '/feed-types/:type/sample',
      id: 'getFeedSample',
      summary: 'A feed of a type to begin with, about what a seller has',
      params: { type: schema.text('Such as _POST_PRODUCT_DATA_.') },
      query: {
        sellerId: schema.nonEmpty,
        marketplaceId: schema.described(schema.nonEmpty, 'The first of the seller’s if not given.'),
      },
      required: ['sellerId'],
      answer: schema.ref('FeedSample'),
      refusals: [409],
      run: ({ world, params, query }) => sample(world, params.type, query),
    }),
  ],
};

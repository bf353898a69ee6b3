import { addRecommendation, readGivenRecommendation } from '../../../scenario/index.js';
import { listParticipations } from '../../../registry/sellers.js';
import { makeRecommendations } from '../../../store/recommendations/make.js';
import {
  CATEGORIES,
  deleteRecommendations,
  findRecommendation,
} from '../../../store/recommendations/recommendations.js';
import type { Category, Recommendation } from '../../../store/recommendations/recommendations.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { readGiven } from '../../given.js';
import { iso } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

interface Named {
  sellerId: string;
  marketplaceId: string;
}

interface Filters extends Partial<Named> {
  category?: Category;
}

type Body = Named & {
  category: Category;
  reason: string;
  sku?: string;
  asin?: string;
  [member: string]: unknown;
};

const names = { sellerId: schema.nonEmpty, marketplaceId: schema.nonEmpty };
const category = schema.oneOf(CATEGORIES);

const recommendation = schema.resource('Recommendation', {
  id: schema.text(),
  ...names,
  category,
  asin: schema.text(),
  sku: schema.text(),
  lastUpdated: schema.instant,
  details: {
    type: 'object',
    additionalProperties: true,
    description: 'Its members by the names of the model.',
  },
});

const show = (one: Recommendation, named: Named) => ({
  id: String(one.id),
  sellerId: named.sellerId,
  marketplaceId: named.marketplaceId,
  category: one.category,
  asin: one.asin,
  sku: one.sku,
  lastUpdated: iso(one.updatedAt),
  details: one.details,
});

function list(world: World, query: Paging & Filters) {
  const { rows, count } = browse<{ id: number } & Named>(
    world,
    {
      select: 'r.id, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId',
      from: 'recommendations r JOIN participations p ON p.id = r.participation JOIN sellers s ON s.id = p.seller',
      id: 'r.id',
      where: {
        's.seller_id = ?': query.sellerId,
        'p.marketplace_id = ?': query.marketplaceId,
        'r.category = ?': query.category,
      },
    },
    query.limit,
    readRow(query.after),
  );
  return { items: rows.map((row) => show(findRecommendation(world, row.id)!, row)), count };
}

function add(world: World, { sellerId, marketplaceId, ...given }: Body) {
  participationNamed(world, sellerNamed(world, sellerId), marketplaceId);
  const read = readGiven(() =>
    readGivenRecommendation({ seller: sellerId, marketplace: marketplaceId, ...given }),
  );
  return show(findRecommendation(world, addRecommendation(world, read))!, { sellerId, marketplaceId });
}

/** The parts that a seller takes in marketplaces: all, or the one that is named. */
function partsOf(world: World, { sellerId, marketplaceId }: { sellerId: string; marketplaceId?: string }) {
  const seller = sellerNamed(world, sellerId);
  const parts = marketplaceId
    ? [participationNamed(world, seller, marketplaceId)]
    : listParticipations(world, seller);
  return { seller, parts };
}

/** What Amazon advises sellers to do. */
export const recommendations: Resource = {
  tag: 'recommendations',
  settles: true,
  schemas: [recommendation],
  routes: [
    route<{ query: Paging & Filters }>({
      method: 'GET',
      path: '/recommendations',
      id: 'listRecommendations',
      summary: 'All recommendations, newest first',
      query: { ...schema.paging, ...names, category },
      answer: schema.listOf('Recommendation'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/recommendations',
      id: 'addRecommendation',
      summary: 'Adds a recommendation, with its members by the names of the model of Recommendations',
      body: schema.object(
        {
          ...names,
          category,
          reason: schema.nonEmpty,
          sku: schema.nonEmpty,
          asin: schema.nonEmpty,
          lastUpdated: schema.instant,
          common: schema.boolean,
        },
        ['sellerId', 'marketplaceId', 'category', 'reason'],
        { additionalProperties: true },
      ),
      status: 201,
      answer: schema.ref('Recommendation'),
      run: ({ world, body }) => add(world, body),
    }),
    route<{ query: { sellerId: string; marketplaceId?: string; category?: Category } }>({
      method: 'DELETE',
      path: '/recommendations',
      id: 'deleteRecommendations',
      summary: 'Takes away recommendations of a seller: all, or those of a marketplace or a category',
      query: { ...names, category },
      answer: schema.object({ deleted: schema.integer(0) }, ['deleted']),
      run({ world, query }) {
        const categories = query.category ? [query.category] : CATEGORIES;
        const deleted = partsOf(world, query).parts.flatMap(({ id }) =>
          categories.map((one) => deleteRecommendations(world, id, one)),
        );
        return { deleted: deleted.reduce((sum, each) => sum + each, 0) };
      },
    }),
    route<{ body: { sellerId: string; marketplaceId?: string } }>({
      method: 'POST',
      path: '/recommendations/make',
      id: 'makeRecommendations',
      summary: 'Does the nightly run now',
      body: schema.object(names, ['sellerId']),
      answer: schema.object({ made: schema.integer(0) }, ['made']),
      run({ world, body }) {
        const { seller, parts } = partsOf(world, body);
        const made = parts.map((part) => makeRecommendations(world, seller, part));
        return { made: made.reduce((sum, each) => sum + each, 0) };
      },
    }),
  ],
};

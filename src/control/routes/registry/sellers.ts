import { findMarketplace } from '../../../model/marketplaces.js';
import {
  createSeller,
  findSeller,
  listParticipations,
  listSellers,
  updateSeller,
} from '../../../registry/sellers.js';
import type { Seller, SellerStatus, SellingPlan } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { sellerAt } from '../../lookup.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalidBody } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const sellerId = schema.pattern(/^\w{1,50}$/, 'Such as A2EXAMPLESELLER.');
const named = schema.text('The seller.');
const status = schema.oneOf(['active', 'suspended', 'closed']);
const plan = schema.oneOf(['professional', 'individual'], 'MWS needs the professional plan.');
const marketplaceIds = schema.arrayOf(schema.nonEmpty, { uniqueItems: true });

const seller = schema.resource('Seller', {
  id: sellerId,
  name: schema.text(),
  status,
  plan,
  marketplaceIds,
  createdAt: schema.instant,
});

const show = (world: World) => (each: Seller) => ({
  id: each.sellerId,
  name: each.name,
  status: each.status,
  plan: each.plan,
  marketplaceIds: listParticipations(world, each).map(({ marketplaceId }) => marketplaceId),
  createdAt: iso(each.createdAt),
});

interface NewSellerBody {
  id?: string;
  name: string;
  status?: SellerStatus;
  plan?: SellingPlan;
  marketplaceIds?: string[];
}

function create(world: World, { id, ...body }: NewSellerBody): Seller {
  if (id !== undefined && findSeller(world, id)) throw conflict(`There is a seller ${id} already.`);
  const findings = (body.marketplaceIds ?? []).flatMap((marketplaceId, at) =>
    findMarketplace(marketplaceId)
      ? []
      : [
          {
            in: 'body' as const,
            path: `/marketplaceIds/${at}`,
            message: `there is no marketplace ${marketplaceId}`,
          },
        ],
  );
  if (findings.length > 0) throw invalidBody(findings);
  return world.database.transaction(() =>
    createSeller(world, { ...body, ...(id !== undefined && { sellerId: id }) }),
  );
}

/** Seller accounts. */
export const sellers: Resource = {
  tag: 'sellers',
  settles: true,
  schemas: [seller],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/sellers',
      id: 'listSellers',
      summary: 'All sellers',
      query: schema.paging,
      answer: schema.listOf('Seller'),
      run: ({ world, query }) => pageOf(listSellers(world), (each) => each.sellerId, query, show(world)),
    }),
    route<{ body: NewSellerBody }>({
      method: 'POST',
      path: '/sellers',
      id: 'createSeller',
      summary: 'Opens a seller account; an id is made up where none is given',
      body: schema.object({ id: sellerId, name: schema.nonEmpty, status, plan, marketplaceIds }, ['name']),
      status: 201,
      answer: schema.ref('Seller'),
      refusals: [409],
      run: ({ world, body }) => show(world)(create(world, body)),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/sellers/:id',
      id: 'getSeller',
      summary: 'One seller',
      params: { id: named },
      answer: schema.ref('Seller'),
      run: ({ world, params }) => show(world)(sellerAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: { status?: SellerStatus; plan?: SellingPlan } }>({
      method: 'PATCH',
      path: '/sellers/:id',
      id: 'updateSeller',
      summary: 'Suspends, closes or reopens an account, or changes its plan',
      params: { id: named },
      body: schema.object({ status, plan }, [], { minProperties: 1 }),
      answer: schema.ref('Seller'),
      run({ world, params, body }) {
        updateSeller(world, sellerAt(world, params.id), body);
        return show(world)(sellerAt(world, params.id));
      },
    }),
  ],
};

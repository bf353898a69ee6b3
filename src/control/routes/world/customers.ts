import { findMarketplace } from '../../../model/marketplaces.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import { makeShopper } from '../../../scenario/index.js';
import {
  associate,
  createShopper,
  findShopper,
  listAssociations,
  removeShopper,
  shopperOfRow,
  updateShopper,
} from '../../../store/webstore/shoppers.js';
import type { Shopper, ShopperChange } from '../../../store/webstore/shoppers.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { addressFields } from './order-schemas.js';
import { shopNamed } from './webstores.js';

const address = schema.object(
  { ...addressFields, default: schema.described(schema.boolean, 'One at most; it is shown first.') },
  ['name'],
);
const account = {
  name: schema.nonEmpty,
  email: schema.nonEmpty,
  addresses: schema.arrayOf(address, { maxItems: 100 }),
};
const association = {
  domain: schema.text(),
  origin: schema.boolean,
  associatedAt: schema.instant,
  updatedAt: schema.instant,
};

const customer = schema.resource('Customer', {
  customerId: schema.text(),
  sellerId: schema.text(),
  accountType: schema.oneOf(['Registered', 'Guest']),
  ...account,
  associations: schema.arrayOf(schema.object(association, Object.keys(association))),
});

const params = { id: schema.text('The customerId.') };

const show = (world: World, shopper: Shopper) => ({
  customerId: shopper.customerId,
  sellerId: sellerOfRow(world, shopper.seller).sellerId,
  accountType: shopper.accountType,
  name: shopper.name,
  email: shopper.email,
  addresses: shopper.addresses,
  associations: listAssociations(world, shopper).map(({ domain, origin, associatedAt, updatedAt }) => ({
    domain,
    origin,
    associatedAt: iso(associatedAt),
    updatedAt: iso(updatedAt),
  })),
});

/** The customer that a path names. */
function shopperAt(world: World, customerId: string): Shopper {
  const shopper = findShopper(world, customerId);
  if (!shopper) throw notFound(`customer ${customerId}`);
  return shopper;
}

interface Filter {
  sellerId?: string;
  marketplaceId?: string;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findShopper(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'seller IN (SELECT id FROM sellers WHERE seller_id = ?)': filter.sellerId,
    'id IN (SELECT a.shopper FROM shop_associations a JOIN webstores w ON w.id = a.webstore JOIN participations p ON p.id = w.participation WHERE p.marketplace_id = ?)':
      filter.marketplaceId,
  };
  const { rows, count } = browse<{ id: number }>(
    world,
    { select: 'id', from: 'shoppers', id: 'id', where },
    limit,
    last?.id,
  );
  return { items: rows.map(({ id }) => show(world, shopperOfRow(world, id))), count };
}

interface Body extends ShopperChange {
  sellerId: string;
  marketplaceId: string;
}

/** What is not said of a customer is made up. */
function create(world: World, { sellerId, marketplaceId, ...said }: Body) {
  const shop = shopNamed(world, sellerNamed(world, sellerId), marketplaceId);
  const made = makeShopper(world.ids.made, findMarketplace(marketplaceId)!);
  return show(world, createShopper(world, shop, { ...made, ...said }));
}

function signIn(world: World, customerId: string, marketplaceId: string) {
  const shopper = shopperAt(world, customerId);
  const shop = shopNamed(world, sellerOfRow(world, shopper.seller), marketplaceId);
  if (!associate(world, shopper, shop))
    throw conflict(`Customer ${customerId} has signed in at ${shop.domain} already.`);
  return show(world, shopper);
}

/** Who shops at sellers’ own shops. */
export const customers: Resource = {
  tag: 'customers',
  settles: true,
  schemas: [customer],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/customers',
      id: 'listCustomers',
      summary: 'All customers of sellers’ own shops',
      query: { ...schema.paging, sellerId: schema.nonEmpty, marketplaceId: schema.nonEmpty },
      answer: schema.listOf('Customer'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/customers',
      id: 'createCustomer',
      summary: 'Signs somebody up at a shop; what is not said is made up',
      body: schema.object({ sellerId: schema.nonEmpty, marketplaceId: schema.nonEmpty, ...account }, [
        'sellerId',
        'marketplaceId',
      ]),
      status: 201,
      answer: schema.ref('Customer'),
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string }; body: ShopperChange }>({
      method: 'PATCH',
      path: '/customers/:id',
      id: 'updateCustomer',
      summary: 'Changes an account; LastUpdatedOn of all its shops moves to now',
      params,
      body: schema.object(account, [], { minProperties: 1 }),
      answer: schema.ref('Customer'),
      run: ({ world, params, body }) => show(world, updateShopper(world, shopperAt(world, params.id), body)),
    }),
    route<{ params: { id: string }; body: { marketplaceId: string } }>({
      method: 'POST',
      path: '/customers/:id/associate',
      id: 'associateCustomer',
      summary: 'Signs a customer in at a further shop of the seller',
      params,
      body: schema.object({ marketplaceId: schema.nonEmpty }, ['marketplaceId']),
      answer: schema.ref('Customer'),
      refusals: [409],
      run: ({ world, params, body }) => signIn(world, params.id, body.marketplaceId),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/customers/:id',
      id: 'removeCustomer',
      summary: 'Deletes an account with its carts',
      params,
      status: 204,
      run: ({ world, params }) => removeShopper(world, shopperAt(world, params.id)),
    }),
  ],
};

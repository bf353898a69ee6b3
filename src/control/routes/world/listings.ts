import { findMarketplace } from '../../../model/marketplaces.js';
import { hundredthsOf, moneyOf } from '../../../store/hundredths.js';
import { makeRoom } from '../../../store/inventory.js';
import { createListing, findListing, updateListing } from '../../../store/listings.js';
import type { Listing, ListingStatus } from '../../../store/listings.js';
import type { Channel } from '../../../store/orders/order.js';
import type { World } from '../../../world/world.js';
import { beginsWith, browse, sortOf, sortWords } from '../../browse.js';
import { iso } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { price, readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const status = schema.oneOf(['active', 'inactive']);
const channel = schema.oneOf(['MFN', 'AFN']);
const quantity = schema.described(schema.integer(0), 'What the seller has in stock itself.');
const condition = schema.described(schema.nonEmpty, 'Such as New or UsedGood.');
const names = { sellerId: schema.nonEmpty, marketplaceId: schema.nonEmpty, sku: schema.nonEmpty };

const listing = schema.resource('Listing', {
  id: schema.text(),
  ...names,
  asin: schema.text(),
  title: schema.text(),
  status,
  channel,
  price: schema.money,
  quantity,
  condition,
  createdAt: schema.instant,
  updatedAt: schema.instant,
});

const show = (sellerId: string, each: Listing) => ({
  id: String(each.id),
  sellerId,
  marketplaceId: each.marketplaceId,
  sku: each.sku,
  asin: each.asin,
  title: each.title,
  status: each.status,
  channel: each.channel,
  price: each.price,
  quantity: each.quantity,
  condition: each.condition,
  createdAt: iso(each.createdAt),
  updatedAt: iso(each.updatedAt),
});

/** Which listing is meant. */
interface Named {
  sellerId: string;
  marketplaceId: string;
  sku: string;
}

interface Change {
  title?: string;
  status?: ListingStatus;
  channel?: Channel;
  price?: Price;
  quantity?: number;
}

type NewListingBody = Named & Change & { asin?: string; price: Price; condition?: string };
type Filter = Partial<Named> & { status?: ListingStatus; skuBegins?: string; sort?: string };

/** What listings can be sorted by, with the column of each. */
const sorts = { sku: 'l.sku COLLATE NOCASE' };

function list(world: World, query: Paging & Filter) {
  const { rows, count } = browse<{ seller: number; sellerId: string; marketplaceId: string; sku: string }>(
    world,
    {
      select: 's.id AS seller, s.seller_id AS sellerId, p.marketplace_id AS marketplaceId, l.sku',
      from: 'listings l',
      join: 'JOIN participations p ON p.id = l.participation JOIN sellers s ON s.id = p.seller',
      id: 'l.id',
      where: {
        'l.participation IN (SELECT p.id FROM participations p JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
          query.sellerId,
        'l.participation IN (SELECT id FROM participations WHERE marketplace_id = ?)': query.marketplaceId,
        'l.sku = ?': query.sku,
        'l.status = ?': query.status,
        ...beginsWith('l.sku COLLATE NOCASE', query.skuBegins),
      },
      sort: sortOf(sorts, query.sort),
    },
    query.limit,
    readRow(query.after),
  );
  const items = rows.map((row) =>
    show(row.sellerId, findListing(world, row.seller, row.marketplaceId, row.sku)!),
  );
  return { items, count };
}

function create(world: World, body: NewListingBody) {
  const { sellerId, marketplaceId, sku, asin, title = sku, channel = 'MFN', price, ...rest } = body;
  const seller = sellerNamed(world, sellerId);
  const participation = participationNamed(world, seller, marketplaceId);
  if (findListing(world, seller.id, marketplaceId, sku))
    throw conflict(`Seller ${sellerId} lists ${sku} in ${marketplaceId} already.`);
  const created = createListing(world, {
    participation: participation.id,
    sku,
    asin: asin ?? `B0${world.ids.made.text(8)}`,
    title,
    channel,
    price: moneyOf(hundredthsOf(readPrice(price, '/price')), findMarketplace(marketplaceId)!.currency),
    ...rest,
  });
  return show(sellerId, created);
}

function change(world: World, { sellerId, marketplaceId, sku, price, ...rest }: Named & Change) {
  const seller = sellerNamed(world, sellerId);
  const found = findListing(world, seller.id, marketplaceId, sku);
  if (!found) throw notFound(`listing of ${sku} by seller ${sellerId} in ${marketplaceId}`);
  const priced =
    price === undefined
      ? {}
      : { price: moneyOf(hundredthsOf(readPrice(price, '/price')), found.price.currency) };
  if (rest.channel === 'AFN') makeRoom(world, { ...found, seller: seller.id });
  return show(sellerId, updateListing(world, found, { ...rest, ...priced }));
}

/** What sellers offer, by marketplace and SKU. */
export const listings: Resource = {
  tag: 'listings',
  settles: true,
  schemas: [listing],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/listings',
      id: 'listListings',
      summary: 'All listings',
      query: {
        ...schema.paging,
        ...names,
        status,
        skuBegins: schema.described(schema.nonEmpty, 'What the SKU begins with, in either case.'),
        sort: schema.oneOf(
          sortWords(sorts),
          'The highest first with - before it; as they were added, if not given.',
        ),
      },
      answer: schema.listOf('Listing'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewListingBody }>({
      method: 'POST',
      path: '/listings',
      id: 'createListing',
      summary: 'Offers a product in a marketplace',
      body: schema.object(
        {
          ...names,
          asin: schema.nonEmpty,
          title: schema.nonEmpty,
          status,
          channel,
          price,
          quantity,
          condition,
        },
        ['sellerId', 'marketplaceId', 'sku', 'price'],
      ),
      status: 201,
      answer: schema.ref('Listing'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ body: Named & Change }>({
      method: 'PATCH',
      path: '/listings',
      id: 'updateListing',
      summary: 'Changes the listing that seller, marketplace and SKU name',
      body: schema.object(
        { ...names, title: schema.nonEmpty, status, channel, price, quantity },
        ['sellerId', 'marketplaceId', 'sku'],
        { minProperties: 4 },
      ),
      answer: schema.ref('Listing'),
      run: ({ world, body }) => change(world, body),
    }),
  ],
};

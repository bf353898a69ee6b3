import { findSeller } from '../../../registry/sellers.js';
import type { Seller } from '../../../registry/sellers.js';
import { findWebstore, openWebstore, webstoreOfRow } from '../../../store/webstore/webstores.js';
import type { Webstore } from '../../../store/webstore/webstores.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const fields = {
  sellerId: schema.nonEmpty,
  marketplaceId: schema.nonEmpty,
  domain: schema.pattern(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Such as shop.example.com.'),
  brandedCheckout: schema.described(
    schema.boolean,
    'Whether it has the seller’s own checkout, as most had; without it MWS tells of no carts and customers.',
  ),
};

const webstore = schema.resource('Webstore', { id: schema.text(), ...fields, openedAt: schema.instant });

/** The shop of a seller in a marketplace, which a body names. */
export function shopNamed(world: World, seller: Seller, marketplaceId: string): Webstore {
  const shop = findWebstore(world, participationNamed(world, seller, marketplaceId).id);
  if (!shop)
    throw invalid(
      '/marketplaceId',
      `seller ${seller.sellerId} has no shop there: POST /_mws/webstores opens one`,
    );
  return shop;
}

const show = (sellerId: string, shop: Webstore) => ({
  id: String(shop.id),
  sellerId,
  marketplaceId: shop.marketplaceId,
  domain: shop.domain,
  brandedCheckout: shop.brandedCheckout,
  openedAt: iso(shop.openedAt),
});

function list(world: World, query: Paging & { sellerId?: string }) {
  const { rows, count } = browse<{ id: number; sellerId: string }>(
    world,
    {
      select: 'w.id, s.seller_id AS sellerId',
      from: 'webstores w JOIN participations p ON p.id = w.participation JOIN sellers s ON s.id = p.seller',
      id: 'w.id',
      where: { 's.seller_id = ?': query.sellerId },
    },
    query.limit,
    readRow(query.after),
  );
  return { items: rows.map(({ id, sellerId }) => show(sellerId, webstoreOfRow(world, id))), count };
}

interface Body {
  sellerId: string;
  marketplaceId: string;
  domain: string;
  brandedCheckout?: boolean;
}

function open(world: World, { sellerId, marketplaceId, ...body }: Body) {
  const participation = participationNamed(world, sellerNamed(world, sellerId), marketplaceId);
  if (findWebstore(world, participation.id))
    throw conflict(`Seller ${sellerId} has a shop in ${marketplaceId} already.`);
  return show(
    findSeller(world, sellerId)!.sellerId,
    openWebstore(world, { participation: participation.id, ...body }),
  );
}

/** The shops that sellers have on Amazon Webstore. */
export const webstores: Resource = {
  tag: 'webstores',
  settles: true,
  schemas: [webstore],
  routes: [
    route<{ query: Paging & { sellerId?: string } }>({
      method: 'GET',
      path: '/webstores',
      id: 'listWebstores',
      summary: 'All shops on Amazon Webstore',
      query: { ...schema.paging, sellerId: schema.nonEmpty },
      answer: schema.listOf('Webstore'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: Body }>({
      method: 'POST',
      path: '/webstores',
      id: 'openWebstore',
      summary: 'Opens a shop of a seller in a marketplace',
      body: schema.object(fields, ['sellerId', 'marketplaceId', 'domain']),
      status: 201,
      answer: schema.ref('Webstore'),
      refusals: [409],
      run: ({ world, body }) => open(world, body),
    }),
  ],
};

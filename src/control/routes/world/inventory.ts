import { createStock, findStock, updateStock } from '../../../store/inventory.js';
import type { NewStock, Stock, StockChange } from '../../../store/inventory.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const names = { sellerId: schema.nonEmpty, sku: schema.nonEmpty };
const counts = {
  inStock: schema.described(schema.integer(0), 'Units ready to be sold.'),
  inbound: schema.described(schema.integer(0), 'Units on their way to a warehouse.'),
  reserved: schema.described(schema.integer(0), 'Units set aside for orders and transfers.'),
  unfulfillable: schema.integer(0),
};
const more = {
  asin: schema.nonEmpty,
  fnsku: schema.described(schema.nonEmpty, 'Amazon’s label for the units.'),
  condition: schema.described(schema.nonEmpty, 'Such as NewItem.'),
};

const stock = schema.resource('Stock', {
  id: schema.text(),
  ...names,
  ...more,
  ...counts,
  updatedAt: schema.instant,
});

const show = (sellerId: string, each: Stock) => ({
  id: String(each.id),
  sellerId,
  sku: each.sku,
  asin: each.asin,
  fnsku: each.fnsku,
  condition: each.condition,
  inStock: each.inStock,
  inbound: each.inbound,
  reserved: each.reserved,
  unfulfillable: each.unfulfillable,
  updatedAt: iso(each.updatedAt),
});

interface Named {
  sellerId: string;
  sku: string;
}

type NewStockBody = Named & Omit<NewStock, 'seller' | 'asin' | 'updatedAt'> & { asin?: string };

function list(world: World, query: Paging & Partial<Named>) {
  const { rows, count } = browse<{ seller: number; sellerId: string; sku: string }>(
    world,
    {
      select: 's.id AS seller, s.seller_id AS sellerId, i.sku',
      from: 'inventory i JOIN sellers s ON s.id = i.seller',
      id: 'i.id',
      where: { 's.seller_id = ?': query.sellerId, 'i.sku = ?': query.sku },
    },
    query.limit,
    readRow(query.after),
  );
  return { items: rows.map((row) => show(row.sellerId, findStock(world, row.seller, row.sku)!)), count };
}

function create(world: World, { sellerId, asin, ...body }: NewStockBody) {
  const seller = sellerNamed(world, sellerId);
  if (findStock(world, seller.id, body.sku))
    throw conflict(`Amazon holds ${body.sku} of seller ${sellerId} already.`);
  return show(
    sellerId,
    createStock(world, { seller: seller.id, asin: asin ?? `B0${world.ids.made.text(8)}`, ...body }),
  );
}

function change(world: World, { sellerId, sku, ...counts }: Named & StockChange) {
  const found = findStock(world, sellerNamed(world, sellerId).id, sku);
  if (!found) throw notFound(`stock of ${sku} of seller ${sellerId}`);
  return show(sellerId, updateStock(world, found, counts));
}

/** What Amazon's warehouses hold for sellers, by SKU. */
export const inventory: Resource = {
  tag: 'inventory',
  settles: true,
  schemas: [stock],
  routes: [
    route<{ query: Paging & Partial<Named> }>({
      method: 'GET',
      path: '/inventory',
      id: 'listInventory',
      summary: 'All stock',
      query: { ...schema.paging, ...names },
      answer: schema.listOf('Stock'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewStockBody }>({
      method: 'POST',
      path: '/inventory',
      id: 'createStock',
      summary: 'Adds a SKU to what Amazon holds for a seller',
      body: schema.object({ ...names, ...more, ...counts }, ['sellerId', 'sku', 'inStock']),
      status: 201,
      answer: schema.ref('Stock'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ body: Named & StockChange }>({
      method: 'PATCH',
      path: '/inventory',
      id: 'updateStock',
      summary: 'Changes the counts of the SKU that is named',
      body: schema.object({ ...names, ...counts }, ['sellerId', 'sku'], { minProperties: 3 }),
      answer: schema.ref('Stock'),
      run: ({ world, body }) => change(world, body),
    }),
  ],
};

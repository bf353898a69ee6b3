import { createStock, findStock, updateStock } from '../../../store/inventory.js';
import type { Lot, NewStock, Stock } from '../../../store/inventory.js';
import { parseAvailability } from '../../../scenario/moment.js';
import { lotOf } from '../../../scenario/populate/populate-listings.js';
import type { ScenarioLot, StockCounts } from '../../../scenario/scenario.js';
import type { World } from '../../../world/world.js';
import { beginsWith, browse } from '../../browse.js';
import { sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { counts, detail, more, names, stock, stockView } from './inventory-view.js';

interface Named {
  sellerId: string;
  sku: string;
}

type NewStockBody = Named & Omit<NewStock, 'seller' | 'asin' | 'details' | 'updatedAt'> & { asin?: string };

type Filter = Partial<Named> & { skuBegins?: string };

function list(world: World, query: Paging & Filter) {
  const { rows, count } = browse<{ seller: number; sellerId: string; sku: string }>(
    world,
    {
      select: 's.id AS seller, s.seller_id AS sellerId, i.sku',
      from: 'inventory i',
      join: 'JOIN sellers s ON s.id = i.seller',
      id: 'i.id',
      where: {
        'i.seller = (SELECT id FROM sellers WHERE seller_id = ?)': query.sellerId,
        'i.sku = ?': query.sku,
        ...beginsWith('i.sku COLLATE NOCASE', query.skuBegins),
      },
    },
    query.limit,
    readRow(query.after),
  );
  return {
    items: rows.map((row) => stockView(world, row.sellerId, findStock(world, row.seller, row.sku)!)),
    count,
  };
}

function create(world: World, { sellerId, asin, ...body }: NewStockBody) {
  const seller = sellerNamed(world, sellerId);
  if (findStock(world, seller.id, body.sku))
    throw conflict(`Amazon holds ${body.sku} of seller ${sellerId} already.`);
  return stockView(
    world,
    sellerId,
    createStock(world, { seller: seller.id, asin: asin ?? `B0${world.ids.made.text(8)}`, ...body }),
  );
}

function stockNamed(world: World, { sellerId, sku }: Named): Stock {
  const found = findStock(world, sellerNamed(world, sellerId).id, sku);
  if (!found) throw notFound(`stock of ${sku} of seller ${sellerId}`);
  return found;
}

type Change = StockCounts & { detail?: ScenarioLot[] };

function change(world: World, { sellerId, sku, detail: lots, ...counts }: Named & Change) {
  const found = stockNamed(world, { sellerId, sku });
  const { lots: _, ...details } = found.details;
  const said = lots && {
    details:
      lots.length === 0 ? details : { ...details, lots: lots.map((lot, at) => readLot(world, lot, at)) },
  };
  return stockView(world, sellerId, updateStock(world, found, { ...counts, ...said }));
}

/** @throws Problem where it does not say when the units can be sold */
function readLot(world: World, lot: ScenarioLot, at: number): Lot {
  for (const name of ['earliest', 'latest'] as const)
    if (lot[name] !== undefined && parseAvailability(lot[name], world.now()) === undefined)
      throw invalid(`/detail/${at}/${name}`, 'must be now, unknown, or an ISO 8601 instant');
  return lotOf(lot, world.now());
}

/** Units that were on their way arrive; of more than that nobody had told Amazon. */
function receive(world: World, { sellerId, sku, quantity }: Named & { quantity: number }) {
  const found = stockNamed(world, { sellerId, sku });
  const inbound = Math.max(0, found.inbound - quantity);
  return stockView(
    world,
    sellerId,
    updateStock(world, found, { inStock: found.inStock + quantity, inbound }),
  );
}

/** What Amazon's warehouses hold for sellers, by SKU. */
export const inventory: Resource = {
  tag: 'inventory',
  settles: true,
  schemas: [stock],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/inventory',
      id: 'listInventory',
      summary: 'All stock',
      query: {
        ...schema.paging,
        ...names,
        skuBegins: schema.described(schema.nonEmpty, 'What the SKU begins with, in either case.'),
      },
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
    route<{ body: Named & Change }>({
      method: 'PATCH',
      path: '/inventory',
      id: 'updateStock',
      summary: 'Changes the counts of the SKU that is named',
      body: schema.object({ ...names, ...counts, detail }, ['sellerId', 'sku'], { minProperties: 3 }),
      answer: schema.ref('Stock'),
      run: ({ world, body }) => change(world, body),
    }),
    route<{ body: Named & { quantity: number } }>({
      method: 'POST',
      path: '/inventory/receive',
      id: 'receiveStock',
      summary: 'Units that were on their way arrive in a warehouse and can be sold',
      body: schema.object({ ...names, quantity: schema.integer(1) }, ['sellerId', 'sku', 'quantity']),
      answer: schema.ref('Stock'),
      run: ({ world, body }) => receive(world, body),
    }),
  ],
};

import { addBuyBox } from '../../../scenario/populate/populate-offers.js';
import { buyBoxesOf, findBuyBox, freeBuyBox } from '../../../store/offers/buy-box.js';
import type { BoxCondition, SetBuyBox } from '../../../store/offers/buy-box.js';
import { offersOf } from '../../../store/offers/offers.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { marketplaceNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { productFilters } from './offer-schemas.js';

const condition = schema.oneOf(['New', 'Used']);
const holder = schema.described(schema.nonEmpty, 'The id of a seller, the name of an offer, or nobody.');
const params = { id: schema.text() };

const buyBox = schema.resource('BuyBox', {
  id: schema.text(),
  ...productFilters,
  condition,
  holder,
  holderNow: schema.described(
    schema.orNull(schema.text()),
    'The id of the seller that has it now; null: nobody.',
  ),
});

function show(world: World, box: SetBuyBox) {
  const { marketplaceId, asin, condition: of } = box;
  const boxes = buyBoxesOf(world, marketplaceId, asin, offersOf(world, marketplaceId, asin));
  return {
    id: String(box.id),
    marketplaceId,
    asin,
    condition: of,
    holder: box.holder ?? 'nobody',
    holderNow: boxes[of]?.sellerId ?? null,
  };
}

interface Filter {
  marketplaceId?: string;
  asin?: string;
}

function list(world: World, { limit, after, marketplaceId, asin }: Paging & Filter) {
  const where = { 'marketplace_id = ?': marketplaceId, 'asin = ?': asin };
  const table = { select: 'id', from: 'buy_boxes', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, readRow(after));
  return { items: rows.map(({ id }) => show(world, findBuyBox(world, id)!)), count };
}

function boxAt(world: World, id: string): SetBuyBox {
  const found = /^\d{1,15}$/.test(id) ? findBuyBox(world, Number(id)) : undefined;
  if (!found) throw notFound(`buy box ${id}`);
  return found;
}

type NewBuyBox = Required<Filter> & { condition?: BoxCondition; holder: string };

function set(world: World, { marketplaceId, ...box }: NewBuyBox) {
  const id = addBuyBox(world, { ...box, marketplace: marketplaceNamed(marketplaceId) });
  return show(world, findBuyBox(world, id)!);
}

function change(world: World, id: string, { holder: next }: { holder: string }) {
  const { marketplaceId, asin, condition: of } = boxAt(world, id);
  return set(world, { marketplaceId, asin, condition: of, holder: next });
}

/** Buy boxes that are set by hand. */
export const buyBoxes: Resource = {
  tag: 'offers',
  settles: true,
  schemas: [buyBox],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/buy-box',
      id: 'listBuyBoxes',
      summary: 'Buy boxes that are set by hand',
      query: { ...schema.paging, ...productFilters },
      answer: schema.listOf('BuyBox'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewBuyBox }>({
      method: 'POST',
      path: '/buy-box',
      id: 'setBuyBox',
      summary: 'Says who is to hold a buy box, over what was said before',
      body: schema.object({ ...productFilters, condition, holder }, ['marketplaceId', 'asin', 'holder']),
      status: 201,
      answer: schema.ref('BuyBox'),
      run: ({ world, body }) => set(world, body),
    }),
    route<{ params: { id: string }; body: { holder: string } }>({
      method: 'PATCH',
      path: '/buy-box/:id',
      id: 'updateBuyBox',
      summary: 'Gives a buy box to another',
      params,
      body: schema.object({ holder }, ['holder']),
      answer: schema.ref('BuyBox'),
      run: ({ world, params: { id }, body }) => change(world, id, body),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/buy-box/:id',
      id: 'freeBuyBox',
      summary: 'Lets a buy box go to who merits it again',
      params,
      status: 204,
      run: ({ world, params: { id } }) => freeBuyBox(world, boxAt(world, id)),
    }),
  ],
};

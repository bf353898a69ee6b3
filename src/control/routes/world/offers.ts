import { findMarketplace } from '../../../model/marketplaces.js';
import { addOffer, competitorOf } from '../../../scenario/populate/populate-offers.js';
import type { OfferWords } from '../../../scenario/scenario.js';
import { moneyOf } from '../../../store/hundredths.js';
import { deleteCompetitor, findCompetitor, updateCompetitor } from '../../../store/offers/competitors.js';
import type { Competitor } from '../../../store/offers/competitors.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { marketplaceNamed } from '../../lookup.js';
import { readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { newOffer, offer, offerChange, offerParams, productFilters } from './offer-schemas.js';

function show(each: Competitor) {
  const { currency } = findMarketplace(each.marketplaceId)!;
  return {
    id: String(each.id),
    marketplaceId: each.marketplaceId,
    asin: each.asin,
    name: each.name,
    condition: each.condition,
    subcondition: each.subcondition,
    channel: each.channel,
    price: moneyOf(each.price, currency),
    shipping: moneyOf(each.shipping, currency),
    points: each.points,
    shippingTime: each.handling,
    shipsFrom: { country: each.country, state: each.state },
    shipsDomestically: each.domestic ?? 'unknown',
    feedback: { rating: each.rating, count: each.feedback },
    featured: each.featured,
    prime: each.prime,
    count: each.sellers,
    createdAt: iso(each.createdAt),
    updatedAt: iso(each.updatedAt),
  };
}

interface Filter {
  marketplaceId?: string;
  asin?: string;
}

type Words = Omit<OfferWords, 'price' | 'shipping'> & { price?: Price; shipping?: Price };
type NewOffer = Words & Required<Filter> & { name?: string; price: Price };

function list(world: World, { limit, after, marketplaceId, asin }: Paging & Filter) {
  const where = { 'marketplace_id = ?': marketplaceId, 'asin = ?': asin };
  const table = { select: 'id', from: 'offers', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, readRow(after));
  return { items: rows.map(({ id }) => show(findCompetitor(world, id)!)), count };
}

function offerAt(world: World, id: string): Competitor {
  const found = /^\d{1,15}$/.test(id) ? findCompetitor(world, Number(id)) : undefined;
  if (!found) throw notFound(`offer ${id}`);
  return found;
}

/** The words of an offer with its amounts read. */
const wordsOf = ({ price, shipping, ...words }: Words): OfferWords => ({
  ...words,
  ...(price !== undefined && { price: readPrice(price, '/price') }),
  ...(shipping !== undefined && { shipping: readPrice(shipping, '/shipping') }),
});

function create(world: World, { marketplaceId, asin, name, ...words }: NewOffer) {
  const id = addOffer(world, {
    ...wordsOf(words),
    marketplace: marketplaceNamed(marketplaceId),
    asin,
    ...(name !== undefined && { name }),
    price: readPrice(words.price, '/price'),
  });
  return show(findCompetitor(world, id)!);
}

const change = (world: World, id: string, words: Words) =>
  show(updateCompetitor(world, offerAt(world, id), competitorOf(wordsOf(words))));

/** Offers of sellers that the world does not have. */
export const offers: Resource = {
  tag: 'offers',
  settles: true,
  schemas: [offer],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/offers',
      id: 'listOffers',
      summary: 'Offers of sellers that the world does not have',
      query: { ...schema.paging, ...productFilters },
      answer: schema.listOf('Offer'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewOffer }>({
      method: 'POST',
      path: '/offers',
      id: 'createOffer',
      summary: 'Adds an offer; what is not said of it is as most offers have it',
      body: newOffer,
      status: 201,
      answer: schema.ref('Offer'),
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string }; body: Words }>({
      method: 'PATCH',
      path: '/offers/:id',
      id: 'updateOffer',
      summary: 'Changes an offer',
      params: offerParams,
      body: offerChange,
      answer: schema.ref('Offer'),
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/offers/:id',
      id: 'deleteOffer',
      summary: 'Takes an offer away',
      params: offerParams,
      status: 204,
      run: ({ world, params }) => deleteCompetitor(world, offerAt(world, params.id)),
    }),
  ],
};

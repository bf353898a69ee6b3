import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { Channel } from '../orders/order.js';
import type { ItemCondition, Offer } from './offer.js';
import type { Competitor } from './offer-rows.js';
import { tellOffered, tellOfferChanged, tellOfferRemoved } from './tell-offer.js';

export type { Competitor } from './offer-rows.js';

/** What may be said of a competitor, and may change. */
export type CompetitorChange = Partial<
  Omit<Competitor, 'id' | 'marketplaceId' | 'asin' | 'createdAt' | 'updatedAt'>
>;

export type NewCompetitor = CompetitorChange & Pick<Competitor, 'marketplaceId' | 'asin' | 'price'>;

interface Row {
  id: number;
  asin: string;
  marketplace_id: string;
  name: string | null;
  condition: ItemCondition;
  subcondition: string;
  channel: Channel;
  price: number;
  shipping: number;
  points: number;
  sellers: number;
  hours_min: number;
  hours_max: number;
  domestic: number | null;
  country: string | null;
  state: string | null;
  rating: number | null;
  feedback: number;
  featured: number;
  prime: number;
  created_at: number;
  updated_at: number;
}

const competitorOf = (row: Row): Competitor => ({
  id: row.id,
  marketplaceId: row.marketplace_id,
  asin: row.asin,
  name: row.name,
  condition: row.condition,
  subcondition: row.subcondition,
  channel: row.channel,
  price: row.price,
  shipping: row.shipping,
  points: row.points,
  sellers: row.sellers,
  handling: { min: row.hours_min, max: row.hours_max },
  domestic: row.domestic === null ? null : row.domestic === 1,
  country: row.country,
  state: row.state,
  rating: row.rating,
  feedback: row.feedback,
  featured: row.featured === 1,
  prime: row.prime === 1,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** What most offers are, where nothing else is said. */
function wholeOf(given: Omit<NewCompetitor, 'marketplaceId' | 'asin'>) {
  const byAmazon = given.channel === 'AFN';
  const condition = given.condition ?? 'New';
  return {
    name: null,
    subcondition: condition === 'New' ? 'New' : condition === 'Used' ? 'Good' : condition,
    channel: 'MFN' as Channel,
    shipping: 0,
    points: 0,
    sellers: 1,
    handling: byAmazon ? { min: 0, max: 0 } : { min: 24, max: 48 },
    domestic: true as boolean | null,
    country: null,
    state: null,
    rating: 95 as number | null,
    feedback: 100,
    featured: byAmazon,
    prime: byAmazon,
    ...given,
    condition,
  };
}

const values = (all: ReturnType<typeof wholeOf>) => [
  all.name,
  all.condition,
  all.subcondition,
  all.channel,
  all.price,
  all.shipping,
  all.points,
  all.sellers,
  all.handling.min,
  all.handling.max,
  all.domestic === null ? null : Number(all.domestic),
  all.country,
  all.state,
  all.rating,
  all.feedback,
  Number(all.featured),
  Number(all.prime),
];

/** Adds an offer and does not read it back, for bulk. @returns its row */
export function insertCompetitor(world: World, { marketplaceId, asin, ...given }: NewCompetitor): number {
  const whole = wholeOf(given);
  const now = world.now();
  return world.database.transaction(() => {
    const { id } = world.database.run(
      `INSERT INTO offers (asin, marketplace_id, name, condition, subcondition, channel, price, shipping, points, sellers,
         hours_min, hours_max, domestic, country, state, rating, feedback, featured, prime, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      asin,
      marketplaceId,
      ...values(whole),
      now,
      now,
    );
    tellOffered(world, { id, marketplaceId, asin, ...whole });
    return id;
  });
}

/** The offer in a row, if there is one. */
export function findCompetitor(world: World, id: number): Competitor | undefined {
  const row = world.database.get<Row>('SELECT * FROM offers WHERE id = ?', id);
  return row && competitorOf(row);
}

/** All offers that a name stands for. */
export const findCompetitorsNamed = (world: World, name: string): Competitor[] =>
  world.database.all<Row>('SELECT * FROM offers WHERE name = ? ORDER BY id', name).map(competitorOf);

/** Changes an offer; what a change of the condition or the channel would have meant for a new one does not follow. */
export function updateCompetitor(world: World, competitor: Competitor, change: CompetitorChange): Competitor {
  return world.database.transaction(() => {
    world.database.run(
      `UPDATE offers SET name = ?, condition = ?, subcondition = ?, channel = ?, price = ?, shipping = ?, points = ?, sellers = ?,
         hours_min = ?, hours_max = ?, domestic = ?, country = ?, state = ?, rating = ?, feedback = ?, featured = ?, prime = ?,
         updated_at = max(updated_at + 1, ?) WHERE id = ?`,
      ...values({ ...competitor, ...change }),
      world.now(),
      competitor.id,
    );
    const next = findCompetitor(world, competitor.id)!;
    tellOfferChanged(world, competitor, next);
    return next;
  });
}

/** Takes an offer away. */
export function deleteCompetitor(world: World, competitor: Competitor): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM offers WHERE id = ?', competitor.id);
    tellOfferRemoved(world, competitor);
  });
}

/** The offers for a product in a marketplace by those that the world does not have, one for each of equal sellers. */
export const competitorsOf = (world: World, marketplaceId: string, asin: string): Offer[] =>
  world.database
    .all<Row>('SELECT * FROM offers WHERE asin = ? AND marketplace_id = ? ORDER BY id', asin, marketplaceId)
    .flatMap((row) => Array.from({ length: row.sellers }, (_, at) => offerOf(world, competitorOf(row), at)));

const offerOf = ({ seed }: World, competitor: Competitor, at: number): Offer => ({
  kind: 'competitor',
  id: competitor.id,
  get sellerId() {
    return `A${createChance(seed, `competitor/${competitor.id}/${at}`).text(13)}`;
  },
  ...(competitor.name !== null && { name: competitor.name }),
  condition: competitor.condition,
  subcondition: competitor.subcondition,
  channel: competitor.channel,
  price: competitor.price,
  regularPrice: competitor.price,
  shipping: competitor.shipping,
  points: competitor.points,
  handling: competitor.handling,
  ...((competitor.country !== null || competitor.state !== null) && {
    shipsFrom: {
      ...(competitor.country !== null && { country: competitor.country }),
      ...(competitor.state !== null && { state: competitor.state }),
    },
  }),
  ...(competitor.domestic !== null && { domestic: competitor.domestic }),
  ...(competitor.rating !== null && { rating: competitor.rating }),
  feedback: competitor.feedback,
  featured: competitor.featured,
  prime: competitor.prime,
  createdAt: competitor.createdAt,
  updatedAt: competitor.updatedAt,
});

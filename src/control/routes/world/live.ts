import { setLife } from '../../../scenario/index.js';
import type { LiveSettings } from '../../../world/settings.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const MOST_PER_DAY = 10_000;

const perDay = (description: string): schema.Schema => ({
  type: 'number',
  minimum: 0,
  maximum: MOST_PER_DAY,
  description,
});

const percent = (description: string): schema.Schema => ({
  type: 'number',
  minimum: 0,
  maximum: 100,
  description,
});

const fields = {
  on: schema.boolean,
  orders: perDay('Orders that arrive in a day of world time, at each seller in each marketplace.'),
  prices: perDay('Prices that move in a day there, each for some hours or days.'),
  cancelled: percent('Percent of these orders that are cancelled before they are paid.'),
  returned: percent('Percent of them that come back after they were shipped.'),
  playsSeller: schema.described(
    schema.boolean,
    'Whether merchant orders ship, and prices and stock of the seller move, by themselves; if not, that is left to the client.',
  ),
};

/** A world that goes on by itself. */
export const live: Resource = {
  tag: 'live',
  settles: true,
  schemas: [schema.resource('Live', fields)],
  routes: [
    route({
      method: 'GET',
      path: '/live',
      id: 'getLive',
      summary: 'Whether the world goes on by itself, and how',
      answer: schema.ref('Live'),
      run: ({ world }) => world.settings.live,
    }),
    route<{ body: Partial<LiveSettings> }>({
      method: 'PUT',
      path: '/live',
      id: 'setLive',
      summary: 'Switches that on or off, or changes its pace; what is not given stays',
      body: schema.object(fields, [], { minProperties: 1 }),
      answer: schema.ref('Live'),
      run: ({ world, body }) => setLife(world, body),
    }),
  ],
};

import type { World } from '../../../world/world.js';
import { originOf, SCENARIO_LIMIT, wishFields, withinLimits } from '../server/realm-wish.js';
import type { WishBody } from '../server/realm-wish.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const show = ({ scenario, seed, settings }: World) => ({
  name: scenario,
  seed,
  auth: settings.auth,
  throttle: settings.throttle,
});

/** The scenario that a world was made from, and the ways to make it anew. */
export const scenario: Resource = {
  tag: 'scenario',
  schemas: [
    schema.resource('Scenario', {
      name: schema.text(),
      seed: { type: 'integer' },
      auth: schema.oneOf(['strict', 'lenient', 'off']),
      throttle: schema.oneOf(['off', 'real']),
    }),
  ],
  routes: [
    route({
      method: 'GET',
      path: '/scenario',
      id: 'getScenario',
      summary: 'The scenario that the world was made from',
      answer: schema.ref('Scenario'),
      run: ({ world }) => show(world),
    }),
    route<{ body: WishBody & { scenario: string | object } }>({
      method: 'POST',
      path: '/scenario',
      id: 'loadScenario',
      summary: 'Makes the world anew from a scenario; what is not given is as the server was started',
      body: schema.object(wishFields, ['scenario']),
      bodyLimit: SCENARIO_LIMIT,
      answer: schema.ref('Scenario'),
      refusals: [409],
      inSteps: true,
      async run({ realm, world, parts, body }) {
        const origin = await realm.prepare(await originOf(parts.realms, body));
        withinLimits(() => realm.load(origin));
        return show(world);
      },
    }),
    route({
      method: 'POST',
      path: '/reset',
      id: 'reset',
      summary: 'Takes the world back to what it was right after its scenario was loaded',
      body: schema.object({}),
      answer: schema.ref('Scenario'),
      refusals: [409],
      inSteps: true,
      async run({ realm, world }) {
        const origin = await realm.prepare(realm.origin);
        withinLimits(() => realm.load(origin));
        return show(world);
      },
    }),
  ],
};

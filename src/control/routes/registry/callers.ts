import { findDemoCaller } from '../../../registry/demo-caller.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import { callersOf } from '../../../realms/sandbox-callers.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const credentialFields = [
  'accessKeyId',
  'secretKey',
  'developerId',
  'sellerId',
  'authToken',
  'marketplaceId',
];
const credentials = schema.object(
  Object.fromEntries(credentialFields.map((name) => [name, schema.text()])),
  credentialFields,
);

/** Who can call in a world, with all that a client needs to do so. */
export const callerFields = {
  credentials: { ...credentials, type: ['object', 'null'] },
  callers: {
    type: 'object',
    description: 'By the names that the scenario gives to its keys and authorizations.',
    additionalProperties: schema.object(
      {
        credentials,
        expect: schema.text('What becomes of its calls: ok, or the code of a refusal.'),
        expectStatus: schema.integer(100, 599),
        expectMessage: schema.text(),
        host: schema.text('The MWS host that it has to call.'),
      },
      ['credentials'],
    ),
  },
};

export const showCallers = ({ world, origin }: LoadedRealm) => ({
  credentials: findDemoCaller(world) ?? null,
  callers: callersOf(world, origin.scenario),
});

/** The credentials of a world, for tests that did not start it. */
export const callers: Resource = {
  tag: 'sandboxes',
  schemas: [schema.resource('Callers', callerFields)],
  routes: [
    route({
      method: 'GET',
      path: '/callers',
      id: 'getCallers',
      summary: 'The credentials of everyone whom the scenario names, the demo caller first',
      answer: schema.ref('Callers'),
      run: ({ realm }) => showCallers(realm),
    }),
  ],
};

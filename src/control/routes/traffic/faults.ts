import type { FaultRule } from '../../../scenario/index.js';
import type { Faults } from '../../../traffic/faults.js';
import { effectSchema, matchSchema, readFault, showFault, timesSchema } from './fault-rule.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const fault = schema.resource(
  'Fault',
  {
    id: schema.text(),
    match: matchSchema,
    times: timesSchema,
    effect: effectSchema,
    hits: schema.described(schema.integer(0), 'How often it applied.'),
  },
  ['times'],
);

const listed = (faults: Faults, hit: boolean | undefined) =>
  faults
    .list()
    .reverse()
    .filter(({ hits }) => hit === undefined || hits > 0 === hit);

/** Rules by which calls fail; the oldest one that applies to a call counts. */
export const faults: Resource = {
  tag: 'faults',
  schemas: [fault],
  routes: [
    route<{ query: Paging & { hit?: boolean } }>({
      method: 'GET',
      path: '/faults',
      id: 'listFaults',
      summary: 'All faults with their hits',
      query: {
        ...schema.paging,
        hit: schema.described(schema.boolean, 'Only those that applied to a call, or that never did.'),
      },
      answer: schema.listOf('Fault'),
      run: ({ realm, query }) => pageOf(listed(realm.faults, query.hit), ({ id }) => id, query, showFault),
    }),
    route<{ body: FaultRule }>({
      method: 'POST',
      path: '/faults',
      id: 'createFault',
      summary: 'Makes calls fail',
      body: schema.object({ match: matchSchema, times: timesSchema, effect: effectSchema }, ['effect']),
      status: 201,
      answer: schema.ref('Fault'),
      run: ({ realm, parts, body }) => showFault(realm.faults.add(readFault(parts.catalog, body))),
    }),
    route({
      method: 'DELETE',
      path: '/faults',
      id: 'clearFaults',
      summary: 'Removes all faults',
      status: 204,
      run: ({ realm }) => realm.faults.removeAll(),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/faults/:id',
      id: 'getFault',
      summary: 'One fault with its hits',
      params: { id: schema.text('The fault.') },
      answer: schema.ref('Fault'),
      run({ realm, params }) {
        const found = realm.faults.list().find(({ id }) => id === params.id);
        if (!found) throw notFound(`fault ${params.id}`);
        return showFault(found);
      },
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/faults/:id',
      id: 'deleteFault',
      summary: 'Removes one fault',
      params: { id: schema.text('The fault.') },
      status: 204,
      run({ realm, params }) {
        if (!realm.faults.remove(params.id)) throw notFound(`fault ${params.id}`);
      },
    }),
  ],
};

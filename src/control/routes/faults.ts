import { readFault } from '../fault-rule.js';
import type { FaultBody } from '../fault-rule.js';
import type { Fault } from '../../traffic/faults.js';
import { pageOf } from '../page.js';
import type { Paging } from '../page.js';
import { notFound } from '../problem.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';

const matchFields = {
  operation: schema.text('Such as ListOrders.'),
  section: schema.text('Such as Orders.'),
  sellerId: schema.text(),
  accessKeyId: schema.text(),
  nth: schema.described(schema.integer(1), 'Only the nth call that matches otherwise.'),
  every: schema.described(schema.integer(1), 'Every nth of those.'),
  stage: schema.oneOf(['start', 'authorized'], 'Before all checks, or (the default) after authorization.'),
};
const times = schema.described(schema.integer(1), 'How often it applies at most.');
const errorFields = {
  code: schema.described(
    schema.nonEmpty,
    'Such as RequestThrottled; what is not given is as MWS had it for the code.',
  ),
  status: schema.integer(200, 599),
  message: schema.text(),
  type: schema.oneOf(['Sender', 'Receiver', '']),
};
/** Lets in what is not built yet, so that it is refused by its name. */
const open = { additionalProperties: true };

const fault = schema.resource(
  'Fault',
  {
    id: schema.text(),
    match: schema.object(matchFields),
    times,
    effect: schema.object({ error: schema.object(errorFields, ['code', 'status', 'type']) }, ['error']),
    hits: schema.described(schema.integer(0), 'How often it applied.'),
  },
  ['times'],
);

const show = ({ id, match, times, effect: { error }, hits }: Fault) => ({
  id,
  match,
  ...(times !== undefined && { times }),
  effect: {
    error: {
      code: error.code,
      status: error.httpStatus,
      type: error.type,
      ...(error.message !== undefined && { message: error.message }),
    },
  },
  hits,
});

/** Rules by which calls fail; the oldest one that applies to a call counts. */
export const faults: Resource = {
  tag: 'faults',
  schemas: [fault],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/faults',
      id: 'listFaults',
      summary: 'All faults with their hits',
      query: schema.paging,
      answer: schema.listOf('Fault'),
      run: ({ realm, query }) => pageOf(realm.faults.list().reverse(), ({ id }) => id, query, show),
    }),
    route<{ body: FaultBody }>({
      method: 'POST',
      path: '/faults',
      id: 'createFault',
      summary: 'Makes calls fail',
      body: schema.object(
        {
          match: schema.object(matchFields, [], open),
          times,
          effect: schema.object({ error: schema.object(errorFields, ['code']) }, [], open),
        },
        ['effect'],
      ),
      status: 201,
      answer: schema.ref('Fault'),
      run: ({ realm, parts, body }) => show(realm.faults.add(readFault(parts.catalog, body))),
    }),
    route({
      method: 'DELETE',
      path: '/faults',
      id: 'clearFaults',
      summary: 'Removes all faults',
      status: 204,
      run: ({ realm }) => realm.faults.clear(),
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
        return show(found);
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

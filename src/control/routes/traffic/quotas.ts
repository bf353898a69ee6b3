import type { LoadedRealm } from '../../../realms/realm.js';
import { findSpOperation } from '../../../model/sp-api.js';
import type { CountedQuota } from '../../../traffic/quotas.js';
import { findMetered } from '../../../traffic/sandbox-metered.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import type { ControlParts } from '../../parts.js';
import { readOverrides } from './quota-overrides.js';
import type { GivenQuotas } from './quota-overrides.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const hour = schema.object({ max: schema.integer(0), used: schema.integer(0), resetsOn: schema.instant }, [
  'max',
  'used',
  'resetsOn',
]);

const bucket = schema.object({ max: { type: 'number' }, left: { type: 'number' } }, ['max', 'left']);

const quota = schema.resource(
  'Quota',
  {
    id: schema.text(),
    sellerId: schema.text(),
    developerId: schema.text(),
    section: schema.text(),
    operation: schema.text('The one that a shared bucket is named after.'),
    requests: bucket,
    items: schema.described(bucket, 'Of the items in batches, where those are counted.'),
    hour,
  },
  ['requests', 'items', 'hour'],
);

const idOf = ({ sellerId, developerId, operation }: CountedQuota) =>
  `${sellerId}/${developerId}/${operation.key}`;

const show = (each: CountedQuota) => ({
  id: idOf(each),
  sellerId: each.sellerId,
  developerId: each.developerId,
  section: each.operation.section.name,
  operation: each.operation.name,
  ...(each.requests && { requests: each.requests }),
  ...(each.items && { items: each.items }),
  ...(each.hour && { hour: { ...each.hour, resetsOn: iso(each.hour.resetsOn) } }),
});

const above = { exclusiveMinimum: 0, maximum: 1_000_000 };

/** The quotas of a world's own, as the section `quotas` of a scenario has them. */
const overrides: schema.Schema = {
  type: 'object',
  description: 'By operation, such as Orders.ListOrders; what is not given is as documented.',
  additionalProperties: schema.object({
    quota: schema.described(schema.integer(1, 1_000_000_000), 'How many requests the bucket holds.'),
    restore: { type: 'number', ...above, description: 'How many come back.' },
    restoreSeconds: { type: 'number', ...above, description: 'After how many seconds they do.' },
    hourly: schema.described(schema.integer(1, 1_000_000_000), 'How many requests an hour has.'),
  }),
};

const answer = schema.object(
  {
    items: schema.arrayOf(schema.ref('Quota')),
    count: schema.integer(0),
    quotas: schema.described(overrides, 'Those in place of the documented ones.'),
  },
  ['items', 'count', 'quotas'],
);

function list({ quotas, world }: LoadedRealm, { catalog }: ControlParts, query: Paging) {
  const find = (key: string) => findMetered(catalog, key) ?? findSpOperation(key);
  const counted = quotas.counted(find, world.now()).reverse();
  return { ...pageOf(counted, idOf, query, show), quotas: quotas.overrides };
}

/** What the quotas have counted, and those that a world has of its own. */
export const quotas: Resource = {
  tag: 'quotas',
  schemas: [quota],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/quotas',
      id: 'listQuotas',
      summary:
        'Request buckets and hourly quotas that were drawn on, by seller and developer, last opened first',
      query: schema.paging,
      answer,
      run: ({ realm, parts, query }) => list(realm, parts, query),
    }),
    route<{ body: { quotas: GivenQuotas } }>({
      method: 'PUT',
      path: '/quotas',
      id: 'setQuotas',
      summary:
        'Sets the quotas that the world has in place of the documented ones, all of them, and counts anew; `{}`: none',
      body: schema.object({ quotas: overrides }, ['quotas']),
      answer,
      run({ realm, parts, body }) {
        realm.quotas.setOverrides(readOverrides(parts.catalog, body.quotas));
        return list(realm, parts, {});
      },
    }),
  ],
};

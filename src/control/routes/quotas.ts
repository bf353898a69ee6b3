import type { CountedQuota } from '../../traffic/quotas.js';
import { iso } from '../instant.js';
import { pageOf } from '../page.js';
import type { Paging } from '../page.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';

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

/** What the quotas have counted. */
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
      answer: schema.listOf('Quota'),
      run: ({ realm, world, parts, query }) =>
        pageOf(realm.quotas.counted(parts.catalog.findOperation, world.now()).reverse(), idOf, query, show),
    }),
  ],
};

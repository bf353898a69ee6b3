import type { DueItem } from '../../../world/due.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const show = (item: DueItem) => ({
  id: String(item.id),
  dueAt: iso(item.dueAt),
  kind: item.kind,
  subject: item.subject,
  details: item.details,
});

/** What is still to come in a world. */
export const due: Resource = {
  tag: 'clock',
  schemas: [
    schema.resource('DueItem', {
      id: schema.text(),
      dueAt: schema.instant,
      kind: schema.text('Such as authorization.expire.'),
      subject: schema.text('What it is about.'),
      details: { description: 'What else is known of it.' },
    }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/due',
      id: 'listDue',
      summary: 'What is still to come, soonest first',
      query: schema.paging,
      answer: schema.listOf('DueItem'),
      run: ({ world, query }) => pageOf(world.due.list(-1), (item) => String(item.id), query, show),
    }),
  ],
};

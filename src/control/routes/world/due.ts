import type { DueItem } from '../../../world/due.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

export const showDue = (world: World, item: DueItem) => ({
  id: String(item.id),
  dueAt: iso(item.dueAt),
  kind: item.kind,
  nature: world.due.natureOf(item),
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
      nature: schema.oneOf(
        ['once', 'recurs', 'expires', 'ends-access'],
        'Only what comes once is gone to by next-due and idle, which stop before what ends access.',
      ),
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
      run: ({ world, query }) =>
        pageOf(
          world.due.list(-1),
          (item) => String(item.id),
          query,
          (item) => showDue(world, item),
        ),
    }),
  ],
};

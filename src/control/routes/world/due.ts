import type { DueItem } from '../../../world/due-item.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

export const showDue = (world: World, item: DueItem) => ({
  id: String(item.id),
  state: item.failed ? 'failed' : 'pending',
  dueAt: iso(item.dueAt),
  kind: item.kind,
  nature: world.due.natureOf(item),
  subject: item.subject,
  details: item.details,
  ...(item.failed && { failedAt: iso(item.failed.at), reason: item.failed.reason }),
});

/** Tries an item anew that was set aside. @returns what became of it */
async function retry(world: World, id: string) {
  const { due } = world;
  const item = /^\d{1,15}$/.test(id) ? due.get(Number(id)) : undefined;
  if (!item) throw notFound(`due item ${id}`);
  if (!item.failed) throw conflict(`The due item ${id} has not failed; it is done when it is due.`);
  due.retry(item.id);
  await due.settled();
  const left = due.get(item.id);
  const { failed: _, ...done } = item;
  return left ? showDue(world, left) : { ...showDue(world, done), state: 'done' };
}

/** What is still to come in a world, and what failed when it was due. */
export const due: Resource = {
  tag: 'clock',
  schemas: [
    schema.resource(
      'DueItem',
      {
        id: schema.text(),
        state: schema.oneOf(
          ['pending', 'failed', 'done'],
          'Failed: it could not be done when it was due, and is set aside until it is retried.',
        ),
        dueAt: schema.instant,
        kind: schema.text('Such as authorization.expire.'),
        nature: schema.oneOf(
          ['once', 'recurs', 'expires', 'ends-access'],
          'Only what comes once is gone to by next-due and idle, which stop before what ends access.',
        ),
        subject: schema.text('What it is about.'),
        details: { description: 'What else is known of it.' },
        failedAt: schema.described(schema.instant, 'By the world’s clock; where it failed.'),
        reason: schema.text('Why it failed.'),
      },
      ['failedAt', 'reason'],
    ),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/due',
      id: 'listDue',
      summary: 'What is still to come, and what failed when it was due, soonest first',
      query: schema.paging,
      answer: schema.listOf('DueItem'),
      inSteps: true,
      run({ world, query }) {
        // Not waited for: long work is seen here as long as it goes on.
        world.due.settle();
        return pageOf(
          world.due.list(-1),
          (item) => String(item.id),
          query,
          (item) => showDue(world, item),
        );
      },
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/due/:id/retry',
      id: 'retryDue',
      summary: 'Does an item anew that failed, at its own instant; its answer says what became of it',
      params: { id: schema.text('The item.') },
      body: schema.object({}),
      answer: schema.ref('DueItem'),
      refusals: [409],
      inSteps: true,
      run: ({ world, params }) => retry(world, params.id),
    }),
  ],
};

import type { Snapshot } from '../../../realms/snapshots.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { withinLimits } from '../server/realm-wish.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const show = ({ id, createdAt, size }: Snapshot) => ({ id, createdAt: iso(createdAt), size });

const id = { id: schema.text('The snapshot.') };

/** Moments of a world that it can be taken back to. */
export const snapshots: Resource = {
  tag: 'snapshots',
  settles: true,
  schemas: [
    schema.resource('Snapshot', {
      id: schema.text(),
      createdAt: schema.described(schema.instant, "By the world's clock."),
      size: schema.described(schema.integer(0), 'Bytes of memory.'),
    }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/snapshots',
      id: 'listSnapshots',
      summary: 'The snapshots of the world; they are gone with the server',
      query: schema.paging,
      answer: schema.listOf('Snapshot'),
      run: ({ realm, query }) => pageOf(realm.snapshots.list(), ({ id }) => id, query, show),
    }),
    route({
      method: 'POST',
      path: '/snapshots',
      id: 'takeSnapshot',
      summary: 'Keeps what the world is now, but for its journal, quotas and faults',
      body: schema.object({}),
      status: 201,
      answer: schema.ref('Snapshot'),
      refusals: [409],
      run: ({ realm }) => show(withinLimits(() => realm.snapshots.take())),
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/snapshots/:id/restore',
      id: 'restoreSnapshot',
      summary: 'Takes the world back to a snapshot, with its clock; journal, quotas and faults begin anew',
      params: id,
      body: schema.object({}),
      answer: schema.ref('Snapshot'),
      refusals: [409],
      inSteps: true,
      run({ realm, params }) {
        const restored = withinLimits(() => realm.snapshots.restore(params.id));
        if (!restored) throw notFound(`snapshot ${params.id}`);
        return show(restored);
      },
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/snapshots/:id',
      id: 'deleteSnapshot',
      summary: 'Forgets a snapshot',
      params: id,
      status: 204,
      run({ realm, params }) {
        if (!realm.snapshots.remove(params.id)) throw notFound(`snapshot ${params.id}`);
      },
    }),
  ],
};

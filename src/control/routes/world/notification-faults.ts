import { faultOf } from '../../../scenario/index.js';
import type { ScenarioNotificationFault } from '../../../scenario/index.js';
import { deleteFault, insertFault, listFaults } from '../../../store/notifications/faults.js';
import type { NotificationFaultRow } from '../../../store/notifications/faults.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { fault, faultBody } from './notification-schemas.js';

const show = ({ id, delay, ...rule }: NotificationFaultRow) => ({
  id: String(id),
  ...rule,
  ...(delay !== undefined && { delay: `PT${delay / 1_000}S` }),
});

const EFFECTS = ['duplicate', 'lose', 'delay', 'deny', 'shuffle'] as const;

/** What is done to notifications on their way. */
export const notificationFaults: Resource = {
  tag: 'notifications',
  settles: true,
  schemas: [fault],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/notifications/faults',
      id: 'listNotificationFaults',
      summary: 'Fault rules of notifications with how many they have hit, the newest first',
      query: schema.paging,
      answer: schema.listOf('NotificationFault'),
      run: ({ world, query }) => pageOf(listFaults(world).reverse(), ({ id }) => String(id), query, show),
    }),
    route<{ body: ScenarioNotificationFault }>({
      method: 'POST',
      path: '/notifications/faults',
      id: 'addNotificationFault',
      summary: 'Has notifications lost, delayed, refused, sent twice or out of order',
      body: faultBody,
      status: 201,
      answer: schema.ref('NotificationFault'),
      run({ world, body }) {
        if (!EFFECTS.some((name) => body[name])) throw invalid('', `expected one of ${EFFECTS.join(', ')}`);
        const id = insertFault(world, faultOf(body));
        return show({ ...faultOf(body), id, hits: 0 });
      },
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/notifications/faults/:id',
      id: 'deleteNotificationFault',
      summary: 'Ends a fault rule of notifications',
      params: { id: schema.text() },
      status: 204,
      run({ world, params }) {
        if (!/^\d{1,15}$/.test(params.id) || !deleteFault(world, Number(params.id)))
          throw notFound(`fault rule ${params.id}`);
      },
    }),
  ],
};

import { closeAndSettle } from '../../../reports/settle-groups.js';
import { eventOf, readGivenEvent } from '../../../scenario/index.js';
import { eventOfRow, postEvent } from '../../../store/finances/events.js';
import { GROUP_CLOSES, groupOfRow, listOpenGroups } from '../../../store/finances/groups.js';
import type { FinancialEventGroup } from '../../../store/finances/groups.js';
import { eventKinds } from '../../../store/finances/kinds.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { readGiven } from '../../given.js';
import { readInstant } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { eventView, financialEvent, financialEventGroup, groupView } from './finances-view.js';

interface EventQuery extends Paging {
  sellerId?: string;
  order?: string;
  groupId?: string;
  kind?: string;
}

interface EventBody {
  sellerId: string;
  marketplaceId: string;
  kind: string;
  postedAt?: string;
  order?: string;
  [member: string]: unknown;
}

interface CloseBody {
  sellerId: string;
  currency?: string;
  at?: string;
}

const showGroup = (world: World, group: FinancialEventGroup) =>
  groupView(world, group, world.due.find(GROUP_CLOSES, group.id)?.dueAt ?? null);

function listGroups(world: World, query: Paging & { sellerId?: string }) {
  const { rows, count } = browse<{ id: number }>(
    world,
    {
      select: 'g.id',
      from: 'financial_event_groups g JOIN sellers s ON s.id = g.seller',
      id: 'g.id',
      where: { 's.seller_id = ?': query.sellerId },
    },
    query.limit,
    readRow(query.after),
  );
  return { items: rows.map(({ id }) => showGroup(world, groupOfRow(world, id))), count };
}

function listEvents(world: World, { sellerId, order, groupId, kind, limit, after }: EventQuery) {
  const where = {
    'seller = (SELECT id FROM sellers WHERE seller_id = ?)': sellerId,
    'amazon_order_id = ?': order,
    '"group" = (SELECT id FROM financial_event_groups WHERE group_id = ?)': groupId,
    'kind = ?': kind,
  };
  const asked = { select: 'id', from: 'financial_events', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, asked, limit, readRow(after));
  return { items: rows.map(({ id }) => eventView(world, eventOfRow(world, id))), count };
}

/** Posts an event now, or with an instant that is past; it is in the open group in any case. */
function post(world: World, { sellerId, marketplaceId, ...given }: EventBody) {
  const seller = sellerNamed(world, sellerId);
  participationNamed(world, seller, marketplaceId);
  const { event, currency } = eventOf(
    readGiven(() => readGivenEvent({ seller: sellerId, marketplace: marketplaceId, ...given })),
    world.now(),
  );
  return eventView(world, eventOfRow(world, postEvent(world, seller.id, currency, event)));
}

/** Closes the open groups of a seller, all or that of a currency: now, or at an instant that is still to come. */
function close(world: World, { sellerId, currency, at }: CloseBody) {
  const seller = sellerNamed(world, sellerId);
  const groups = listOpenGroups(world, seller.id).filter((one) => !currency || one.currency === currency);
  if (groups.length === 0)
    throw conflict(`Seller ${sellerId} has no open group${currency ? ` in ${currency}` : ''}.`);
  const closesAt = at === undefined ? world.now() : readInstant(at);
  const closed = groups.map((group) => {
    if (closesAt <= world.now()) return closeAndSettle(world, group);
    world.due.remove(GROUP_CLOSES, group.id);
    world.due.add(GROUP_CLOSES, group.id, closesAt);
    return group;
  });
  return { items: closed.map((group) => showGroup(world, group)), count: closed.length };
}

/** What is settled with sellers. */
export const finances: Resource = {
  tag: 'finances',
  settles: true,
  schemas: [financialEventGroup, financialEvent],
  routes: [
    route<{ query: Paging & { sellerId?: string } }>({
      method: 'GET',
      path: '/finances/groups',
      id: 'listFinancialEventGroups',
      summary: 'The periods of all accounts, newest first',
      query: { ...schema.paging, sellerId: schema.nonEmpty },
      answer: schema.listOf('FinancialEventGroup'),
      run: ({ world, query }) => listGroups(world, query),
    }),
    route<{ query: EventQuery }>({
      method: 'GET',
      path: '/finances/events',
      id: 'listFinancialEvents',
      summary: 'What moved money, newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        order: schema.nonEmpty,
        groupId: schema.nonEmpty,
        kind: schema.oneOf(eventKinds()),
      },
      answer: schema.listOf('FinancialEvent'),
      run: ({ world, query }) => listEvents(world, query),
    }),
    route<{ body: EventBody }>({
      method: 'POST',
      path: '/finances/events',
      id: 'postFinancialEvent',
      summary: 'Posts an event, with its members by the names of the model of Finances',
      body: schema.object(
        {
          sellerId: schema.nonEmpty,
          marketplaceId: schema.nonEmpty,
          kind: schema.oneOf(eventKinds()),
          postedAt: schema.instant,
          order: schema.nonEmpty,
        },
        ['sellerId', 'marketplaceId', 'kind'],
        { additionalProperties: true },
      ),
      status: 201,
      answer: schema.ref('FinancialEvent'),
      run: ({ world, body }) => post(world, body),
    }),
    route<{ body: CloseBody }>({
      method: 'POST',
      path: '/finances/groups/close',
      id: 'closeFinancialEventGroups',
      summary: 'Closes the open groups of a seller, with their settlements and reports',
      body: schema.object(
        {
          sellerId: schema.nonEmpty,
          currency: schema.described(schema.nonEmpty, 'Such as USD; all if not given.'),
          at: schema.described(schema.instant, 'World time; now if not given.'),
        },
        ['sellerId'],
      ),
      answer: schema.listOf('FinancialEventGroup'),
      refusals: [409],
      run: ({ world, body }) => world.database.transaction(() => close(world, body)),
    }),
  ],
};

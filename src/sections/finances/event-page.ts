import type { Finances } from '../../model/generated/index.js';
import type { Period } from '../../store/finances/asked-period.js';
import { eventsInRows, findEventRows } from '../../store/finances/events.js';
import type { EventPlace, EventScope } from '../../store/finances/events.js';
import type { World } from '../../world/world.js';
import type { OperationContext } from '../handler.js';
import { eventLists } from './event-lists.js';
import { tokenOf } from './token.js';

/** ListFinancialEvents and its ByNextToken share their tokens. */
export const EVENTS = 'Finances.ListFinancialEvents';

/** What a NextToken holds: the query as it was asked, and the last event of the page before. */
export interface EventPageState {
  scope: EventScope;
  period: Period;
  limit: number;
  after?: EventPlace;
}

/** One page of events over all lists together; each page has all lists. */
export function eventPage(
  context: OperationContext,
  { scope, period, limit, after }: EventPageState,
): Finances.ListFinancialEventsResult {
  // One more than is shown tells whether there is a further page.
  const found = findEventRows(context.world, scope, period.from, period.to, limit + 1, after);
  const { lists, last } = readPage(context.world, found.slice(0, limit));
  return {
    ...(found.length > limit && {
      NextToken: tokenOf(context, EVENTS, { scope, period, limit, after: last }),
    }),
    FinancialEvents: lists,
  };
}

/** Events do not change: what the same rows came to before, they come to again. */
const readPage = (
  world: World,
  rows: readonly number[],
): { lists: Finances.FinancialEvents; last: EventPlace | undefined } =>
  world.database.remembered(
    `events ${rows.join()}`,
    () => {
      const events = eventsInRows(world, rows);
      const last = events.at(-1);
      return {
        lists: Object.freeze(eventLists(events)),
        last: last && { postedAt: last.postedAt, id: last.id },
      };
    },
    rows.length,
  );

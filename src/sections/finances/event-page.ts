import type { Finances } from '../../model/generated/index.js';
import type { Period } from '../../store/finances/asked-period.js';
import { findEvents } from '../../store/finances/events.js';
import type { EventPlace, EventScope } from '../../store/finances/events.js';
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
  const found = findEvents(context.world, scope, period.from, period.to, limit + 1, after);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    ...(found.length > limit && {
      NextToken: tokenOf(context, EVENTS, {
        scope,
        period,
        limit,
        after: { postedAt: last!.postedAt, id: last!.id },
      }),
    }),
    FinancialEvents: eventLists(page),
  };
}

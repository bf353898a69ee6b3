import { visiblePart } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import { findEvents } from '../../../store/finances/events.js';
import type { EventPlace, EventScope, FinancialEvent } from '../../../store/finances/events.js';
import { eventForm } from '../../../store/finances/to-model.js';
import type { SpContext, SpInput } from '../../context.js';
import { refusal } from '../../errors.js';
import { membersOf, modelJson } from './model-json.js';
import { pagingOf } from './page.js';

/** What one of the three lists of events is of. */
export interface AskedEvents {
  list: string;
  scope: EventScope;
  /** The period of a list that begins; undefined: nothing is in it. */
  period: () => Period | undefined;
}

export const refuseNextToken = (explanation: string) => refusal('NextTokenNotDecoded', {}, explanation);

/** One page of events over all lists together, oldest first; each page has all lists. */
export function eventPage(context: SpContext, input: SpInput, { list, scope, period }: AskedEvents) {
  const { world } = context;
  const limit = input.query.MaxResultsPerPage as number;
  const paging = { list, name: 'NextToken', refuse: refuseNextToken } as const;
  const { state, seal } = pagingOf<EventPlace>(context, input, paging);
  const asked = state ? undefined : period();
  // A list that began earlier ends where it did then.
  const seen = state?.period ?? (asked && visiblePart(world, asked));
  if (!seen) return { payload: { FinancialEvents: eventLists([]) } };
  // One more than is shown tells whether there is a further page.
  const found = findEvents(world, scope, seen.from, seen.to, limit + 1, state?.after);
  const page = found.slice(0, limit);
  const { postedAt, id } = page.at(-1) ?? { postedAt: 0, id: 0 };
  return {
    payload: {
      ...(found.length > limit && { NextToken: seal(seen, { postedAt, id }) }),
      FinancialEvents: eventLists(page),
    },
  };
}

/** Events in the lists of their kinds; a list without any is there all the same. Kinds that v0 has no list for are left out. */
function eventLists(events: readonly FinancialEvent[]): unknown {
  const forms: Record<string, unknown[]> = Object.fromEntries(
    membersOf('FinancialEvents')!.map(({ name }) => [name, []]),
  );
  for (const event of events) forms[`${event.kind}EventList`]?.push(eventForm(event));
  return modelJson('FinancialEvents', forms);
}

import type { Finances } from '../../model/generated/index.js';
import type { FinancialEvent } from '../../store/finances/events.js';
import { eventKinds } from '../../store/finances/kinds.js';
import { eventForm } from '../../store/finances/to-model.js';

type Lists = Record<string, unknown[]>;

/** It came later than the others: recordings without any such event do not have its list. */
const LATER = 'TaxWithholding';

/** Events in the lists of their kinds; a list without any is there all the same (recorded). */
export function eventLists(events: readonly FinancialEvent[]): Finances.FinancialEvents {
  const kinds = eventKinds().filter((kind) => kind !== LATER);
  const lists: Lists = Object.fromEntries(kinds.map((kind) => [`${kind}EventList`, []]));
  for (const event of events) (lists[`${event.kind}EventList`] ??= []).push(eventForm(event));
  return lists as Finances.FinancialEvents;
}

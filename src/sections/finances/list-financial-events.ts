import type { Finances } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import type { EventScope } from '../../store/finances/events.js';
import { findGroup } from '../../store/finances/groups.js';
import type { Handler, OperationContext } from '../handler.js';
import { eventLists } from './event-lists.js';
import { eventPage } from './event-page.js';
import { currenciesOf, edgeOf, oldest, periodOf } from './period.js';

const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;

/** ListFinancialEvents: what moved money, of an order, of a group, of a period, or of a period in a group. */
export const listFinancialEvents: Handler<'Finances.ListFinancialEvents'> = (context, input) => {
  const scope = scopeOf(context, input);
  const now = context.world.now();
  const asked =
    input.PostedAfter === undefined
      ? { from: oldest(now), to: edgeOf(now) }
      : periodOf(now, input.PostedAfter, input.PostedBefore);
  if (!asked) return { FinancialEvents: eventLists([]) };
  // What was posted a moment ago can be seen after the delay that the world has.
  const visible = now - context.world.settings.finances.delay;
  const period = { ...asked, to: Math.min(asked.to, visible) };
  return eventPage(context, { scope, period, limit: input.MaxResultsPerPage });
};

function scopeOf(context: OperationContext, input: Finances.ListFinancialEventsRequest): EventScope {
  const seller = context.seller.id;
  const { AmazonOrderId: order, FinancialEventGroupId: groupId } = input;
  if (order !== undefined) {
    if (!ORDER_ID.test(order)) throw mwsError('FinancesOrderInvalid');
    return { seller, order };
  }
  if (groupId === undefined) return { seller, currencies: currenciesOf(context) };
  const group = findGroup(context.world, seller, groupId);
  if (!group) throw mwsError('FinancesGroupUnknown');
  return { seller, group: group.id };
}

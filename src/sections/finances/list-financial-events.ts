import type { Finances } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { edgeOf, oldest, visiblePart } from '../../store/finances/asked-period.js';
import type { EventScope } from '../../store/finances/events.js';
import { findGroup } from '../../store/finances/groups.js';
import { isOrderId } from '../../store/orders/order-id.js';
import type { Handler, OperationContext } from '../handler.js';
import { eventLists } from './event-lists.js';
import { eventPage } from './event-page.js';
import { currenciesOf, periodOf } from './period.js';

/** ListFinancialEvents: what moved money, of an order, of a group, of a period, or of a period in a group. */
export const listFinancialEvents: Handler<'Finances.ListFinancialEvents'> = (context, input) => {
  const scope = scopeOf(context, input);
  const now = context.world.now();
  const asked =
    input.PostedAfter === undefined
      ? { from: oldest(now), to: edgeOf(now) }
      : periodOf(now, input.PostedAfter, input.PostedBefore);
  if (!asked) return { FinancialEvents: eventLists([]) };
  const period = visiblePart(context.world, asked);
  return eventPage(context, { scope, period, limit: input.MaxResultsPerPage });
};

function scopeOf(context: OperationContext, input: Finances.ListFinancialEventsRequest): EventScope {
  const seller = context.seller.id;
  const { AmazonOrderId: order, FinancialEventGroupId: groupId } = input;
  if (order !== undefined) {
    if (!isOrderId(order)) throw mwsError('FinancesOrderInvalid');
    return { seller, order };
  }
  if (groupId === undefined) return { seller, currencies: currenciesOf(context) };
  const group = findGroup(context.world, seller, groupId);
  if (!group) throw mwsError('FinancesGroupUnknown');
  return { seller, group: group.id };
}

import type { Finances } from '../../model/generated/index.js';
import { findGroups } from '../../store/finances/find-groups.js';
import type { GroupPlace } from '../../store/finances/find-groups.js';
import type { FinancialEventGroup } from '../../store/finances/groups.js';
import { currencyAmount } from '../../store/finances/money-events.js';
import type { OperationContext } from '../handler.js';
import type { Period } from './period.js';
import { tokenOf } from './token.js';

/** ListFinancialEventGroups and its ByNextToken share their tokens. */
export const GROUPS = 'Finances.ListFinancialEventGroups';

/** What a NextToken holds: the query as it was asked, and the last group of the page before. */
export interface GroupPageState {
  period: Period;
  currencies: string[];
  limit: number;
  after?: GroupPlace;
}

/** One page of groups, newest first. */
export function groupPage(
  context: OperationContext,
  { period, currencies, limit, after }: GroupPageState,
): Finances.ListFinancialEventGroupsResult {
  const { world, seller } = context;
  // One more than is shown tells whether there is a further page.
  const found = findGroups(world, seller.id, currencies, period.from, period.to, limit + 1, after);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    ...(found.length > limit && {
      NextToken: tokenOf(context, GROUPS, {
        period,
        currencies,
        limit,
        after: { startAt: last!.startAt, id: last!.id },
      }),
    }),
    FinancialEventGroupList: page.map(groupDocument),
  };
}

/** What is absent of a group that is open, and of one that was not paid out, has no element (recorded). */
function groupDocument(group: FinancialEventGroup): Finances.FinancialEventGroup {
  const { currency, endAt, transfer, transferredAt, traceId, tail } = group;
  return {
    FinancialEventGroupId: group.groupId,
    ProcessingStatus: endAt === null ? 'Open' : 'Closed',
    OriginalTotal: currencyAmount(group.total, currency),
    BeginningBalance: currencyAmount(group.beginning, currency),
    FinancialEventGroupStart: group.startAt,
    ...(endAt !== null && { FinancialEventGroupEnd: endAt }),
    ...(transfer !== null && { FundTransferStatus: transfer }),
    ...(transferredAt !== null && { FundTransferDate: transferredAt }),
    ...(traceId !== null && { TraceId: traceId }),
    ...(tail !== null && { AccountTail: tail }),
  };
}

import type { Finances } from '../../model/generated/index.js';
import type { Period } from '../../store/finances/asked-period.js';
import { findGroups } from '../../store/finances/find-groups.js';
import type { GroupPlace } from '../../store/finances/find-groups.js';
import { groupForm } from '../../store/finances/to-model.js';
import type { OperationContext } from '../handler.js';
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
    FinancialEventGroupList: page.map(groupForm),
  };
}

import { edgeOf, longestBefore } from '../../../store/finances/asked-period.js';
import type { Period } from '../../../store/finances/asked-period.js';
import { findGroups } from '../../../store/finances/find-groups.js';
import type { GroupPlace } from '../../../store/finances/find-groups.js';
import { groupForm } from '../../../store/finances/to-model.js';
import type { SpHandler } from '../../context.js';
import { refuseNextToken } from './event-page.js';
import { modelJson } from './model-json.js';
import { pagingOf } from './page.js';
import { currenciesOf, periodOf } from './period.js';

/** The query, as the model reads it. */
interface GroupsInput {
  MaxResultsPerPage: number;
  FinancialEventGroupStartedAfter?: number;
  FinancialEventGroupStartedBefore?: number;
}

const PAGING = {
  list: 'finances.listFinancialEventGroups',
  name: 'NextToken',
  refuse: refuseNextToken,
} as const;

/** listFinancialEventGroups: the periods of the seller's accounts, newest first. */
export const listFinancialEventGroups: SpHandler = (context, input) => {
  const { world, seller } = context;
  const query = input.query as unknown as GroupsInput;
  const { MaxResultsPerPage: limit } = query;
  const { state, seal } = pagingOf<GroupPlace>(context, input, PAGING);
  const period = state?.period ?? groupPeriodOf(world.now(), query);
  if (!period) return { payload: { FinancialEventGroupList: [] } };
  const { from, to } = period;
  // One more than is shown tells whether there is a further page.
  const found = findGroups(world, seller.id, currenciesOf(context), from, to, limit + 1, state?.after);
  const page = found.slice(0, limit);
  const { startAt, id } = page.at(-1) ?? { startAt: 0, id: 0 };
  return {
    payload: {
      ...(found.length > limit && { NextToken: seal(period, { startAt, id }) }),
      FinancialEventGroupList: page.map((group) => modelJson('FinancialEventGroup', groupForm(group))),
    },
  };
};

/** Without a beginning it is the longest that there is (chosen). */
function groupPeriodOf(now: number, query: GroupsInput): Period | undefined {
  const { FinancialEventGroupStartedAfter: after, FinancialEventGroupStartedBefore: before } = query;
  return periodOf(now, after ?? longestBefore(before ?? edgeOf(now)), before);
}

import type { Handler } from '../handler.js';
import { groupPage } from './group-page.js';
import { currenciesOf, periodOf } from './period.js';

/** ListFinancialEventGroups: the periods of a seller's accounts, the open ones on top. */
export const listFinancialEventGroups: Handler<'Finances.ListFinancialEventGroups'> = (context, input) => {
  const now = context.world.now();
  const { FinancialEventGroupStartedAfter: after, FinancialEventGroupStartedBefore: before } = input;
  const period = periodOf(now, after, before);
  if (!period) return { FinancialEventGroupList: [] };
  const limit = input.MaxResultsPerPage;
  return groupPage(context, { period, currencies: currenciesOf(context), limit });
};

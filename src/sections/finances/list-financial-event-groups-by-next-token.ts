import type { Handler } from '../handler.js';
import { GROUPS, groupPage } from './group-page.js';
import type { GroupPageState } from './group-page.js';
import { readToken } from './token.js';

/** ListFinancialEventGroupsByNextToken: the next page, with the period of the first call. */
export const listFinancialEventGroupsByNextToken: Handler<'Finances.ListFinancialEventGroupsByNextToken'> = (
  context,
  { NextToken },
) => groupPage(context, readToken<GroupPageState>(context, GROUPS, NextToken));

import type { Handler } from '../handler.js';
import { EVENTS, eventPage } from './event-page.js';
import type { EventPageState } from './event-page.js';
import { readToken } from './token.js';

/** ListFinancialEventsByNextToken: the next page, with the filters of the first call. */
export const listFinancialEventsByNextToken: Handler<'Finances.ListFinancialEventsByNextToken'> = (
  context,
  { NextToken },
) => eventPage(context, readToken<EventPageState>(context, EVENTS, NextToken));

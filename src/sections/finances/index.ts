import type { Handlers } from '../handler.js';
import { listFinancialEventGroupsByNextToken } from './list-financial-event-groups-by-next-token.js';
import { listFinancialEventGroups } from './list-financial-event-groups.js';
import { listFinancialEventsByNextToken } from './list-financial-events-by-next-token.js';
import { listFinancialEvents } from './list-financial-events.js';

export const finances: Handlers = {
  'Finances.ListFinancialEventGroups': listFinancialEventGroups,
  'Finances.ListFinancialEventGroupsByNextToken': listFinancialEventGroupsByNextToken,
  'Finances.ListFinancialEvents': listFinancialEvents,
  'Finances.ListFinancialEventsByNextToken': listFinancialEventsByNextToken,
};

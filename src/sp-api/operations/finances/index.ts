import type { SpHandler } from '../../context.js';
import { listFinancialEventGroups } from './list-financial-event-groups.js';
import { listFinancialEventsByGroupId } from './list-financial-events-by-group-id.js';
import { listFinancialEventsByOrderId } from './list-financial-events-by-order-id.js';
import { listFinancialEvents } from './list-financial-events.js';

/** Finances API v0. */
export const finances: Readonly<Record<string, SpHandler>> = {
  'finances.listFinancialEventGroups': listFinancialEventGroups,
  'finances.listFinancialEventsByGroupId': listFinancialEventsByGroupId,
  'finances.listFinancialEventsByOrderId': listFinancialEventsByOrderId,
  'finances.listFinancialEvents': listFinancialEvents,
};

import type { SpHandler } from '../../context.js';
import { listBalances } from './list-balances.js';
import { listSummary } from './list-summary.js';
import { listTransactions } from './list-transactions.js';

/** Finances API 2024-06-19. */
export const finances2024: Readonly<Record<string, SpHandler>> = {
  'finances2024.listTransactions': listTransactions,
  'finances2024.listBalances': listBalances,
  'finances2024.listSummary': listSummary,
};

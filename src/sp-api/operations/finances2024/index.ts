import type { SpHandler } from '../../context.js';
import { listTransactions } from './list-transactions.js';

/** Finances API 2024-06-19. */
export const finances2024: Readonly<Record<string, SpHandler>> = {
  'finances2024.listTransactions': listTransactions,
};

import type { SpHandler } from '../../context.js';
import { answerSubmission } from './submit-listing.js';

/** deleteListingsItem: takes a listing out of the shop; nobody is told that there was none. */
export const deleteListingsItem: SpHandler = (context, input) =>
  answerSubmission(context, input, (sku) => ({ sku, operation: 'delete' }));

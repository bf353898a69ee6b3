import type { DueHandlers } from '../../world/world.js';
import { decideRefund, REFUND_IS_DECIDED } from './cancel.js';

/** What comes of bought labels in time. */
export const postageDueHandlers: DueHandlers = {
  [REFUND_IS_DECIDED]: (world, { subject }) => void decideRefund(world, Number(subject)),
};

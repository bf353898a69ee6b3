import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { refund } from '../feed-orders.js';
import { refuse } from '../problem.js';

const read = columnReader('Adjustment');

const AMOUNTS = ['itemPrice', 'itemTax', 'shippingPrice', 'shippingTax'];

/** Pays back to a buyer for one line of an order. */
export const adjustment: RecordType<{ amazonOrderId: string; orderItemId: string; amount: string }> = {
  read(columns) {
    const amounts = AMOUNTS.map((name) => Number(read.amount(columns, name) ?? 0));
    if (amounts.some((amount) => amount < 0)) refuse('negativeAdjustment');
    return {
      amazonOrderId: read.required(columns, 'orderId'),
      orderItemId: read.required(columns, 'orderItemId'),
      amount: amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2),
    };
  },

  apply: (job, { amazonOrderId, orderItemId, amount }) =>
    refund(job, { amazonOrderId }, [{ orderItemId, amount }]),
};

import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';
import { refundView } from './transaction-views.js';

/** GetRefundDetails: a refund as it is. */
export const getRefundDetails: Handler<'OffAmazonPayments.GetRefundDetails'> = (
  context,
  { AmazonRefundId },
) => {
  const { world } = context;
  return {
    RefundDetails: refundView(world, ownTransaction(world, payAccount(context), 'refund', AmazonRefundId)),
  };
};

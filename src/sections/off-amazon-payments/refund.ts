import { payRules } from '../../model/pay.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { limitOf, refundedOf } from '../../store/pay/limits.js';
import type { Transaction } from '../../store/pay/pay.js';
import { refund as payBack } from '../../store/pay/refund.js';
import { reverseCredit } from '../../store/pay/credits.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { decimals, readAmountIn } from './amounts.js';
import { ownTransaction } from './find-own.js';
import { once } from './once.js';
import { payAccount } from './pay-account.js';
import { readReversals } from './provider-reversals.js';
import { given } from './seller-attributes.js';
import { readSimulation } from './simulations.js';
import { refundView } from './transaction-views.js';

/** Refund: pays money of a capture back. It is always pending at first. */
export const refund: Handler<'OffAmazonPayments.Refund'> = (context, input) => {
  const { world } = context;
  const account = payAccount(context);
  const { AmazonCaptureId, RefundReferenceId: referenceId, SellerRefundNote: note } = input;
  const capture = ownTransaction(world, account, 'capture', AmazonCaptureId);
  const { transaction: made } = once(world, account, 'Refund', referenceId, input, () => {
    const amount = readRefundable(world, capture, input.RefundAmount);
    const [decision] = readSimulation(account, note, 'refund');
    const reversals = readReversals(world, capture, input.ProviderCreditReversalList);
    const refunded = payBack(world, capture, {
      referenceId,
      amount,
      refundType: 'SellerInitiated',
      ...given({ note, softDescriptor: input.SoftDescriptor, decision }),
    });
    for (const { credit, amount: part } of reversals) reverseCredit(world, credit, referenceId, part);
    return refunded;
  });
  return { RefundDetails: refundView(world, made) };
};

/** An amount of a capture that may be paid back. @throws MwsError for a capture or an amount that may not */
function readRefundable(world: World, capture: Transaction, price: OffAmazonPayments.Price): number {
  const { transactionId: id, state, amount: captured } = capture;
  if (state !== 'Completed') throw mwsError('PayCaptureNotRefundable', { id, state });
  const { currency } = captured;
  const amount = readAmountIn(currency, price, 'RefundAmount');
  const refunded = refundedOf(world, capture);
  const limit = limitOf(captured);
  if (refunded.amount + amount > limit)
    throw mwsError('PayRefundTooLarge', {
      id,
      amount: decimals(amount),
      currency,
      refunded: decimals(refunded.amount),
      limit: decimals(limit),
    });
  const { refunds: most } = payRules.most;
  if (refunded.count >= most)
    throw mwsError('PayTooMany', { object: 'Capture', id, most, transactions: 'refunds' });
  return amount;
}

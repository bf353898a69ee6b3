import { mwsError } from '../../protocol/errors.js';
import { closeAgreement } from '../../store/pay/agreement-lifecycle.js';
import type { Handler } from '../handler.js';
import { ownAgreement } from './find-own.js';
import { payAccount } from './pay-account.js';

/** CloseBillingAgreement: the seller will authorize no more. Closing it twice is once. */
export const closeBillingAgreement: Handler<'OffAmazonPayments.CloseBillingAgreement'> = (
  context,
  { AmazonBillingAgreementId: id, ClosureReason },
) => {
  const { world } = context;
  const agreement = ownAgreement(world, payAccount(context), id);
  const { state } = agreement;
  if (state === 'Closed') return {};
  if (state !== 'Open' && state !== 'Suspended')
    throw mwsError('PayBillingAgreementState', { id, state, done: 'closed' });
  closeAgreement(world, agreement, 'SellerClosed', ClosureReason);
  return {};
};

import { mwsError } from '../../protocol/errors.js';
import { suspendAgreement } from '../../store/pay/agreement-lifecycle.js';
import type { BillingAgreement } from '../../store/pay/pay.js';
import type { Handler } from '../handler.js';
import { ownAgreement } from './find-own.js';
import { payAccount } from './pay-account.js';
import { agreementStatusOf } from './status.js';

/** ValidateBillingAgreement: whether the buyer's payment method works; where it does not, the agreement is suspended. */
export const validateBillingAgreement: Handler<'OffAmazonPayments.ValidateBillingAgreement'> = (
  context,
  { AmazonBillingAgreementId: id },
) => {
  const { world } = context;
  const agreement = ownAgreement(world, payAccount(context), id);
  const { state } = agreement;
  if (state !== 'Open') throw mwsError('PayBillingAgreementState', { id, state, done: 'validated' });
  const failure = failureOf(agreement);
  if (failure === undefined)
    return { ValidationResult: 'Success', BillingAgreementStatus: agreementStatusOf(agreement) };
  const after = failure === 'InvalidPaymentMethod' ? suspendAgreement(world, agreement) : agreement;
  return {
    ValidationResult: 'Failure',
    FailureReasonCode: failure,
    BillingAgreementStatus: agreementStatusOf(after),
  };
};

function failureOf({ details: { paymentMethod } }: BillingAgreement): string | undefined {
  switch (paymentMethod?.outcome) {
    case 'ok':
    case 'notAllowed':
      return undefined;
    case 'timedOut':
    case 'processingFailure':
      return 'ValidationTimedOut';
    default:
      return 'InvalidPaymentMethod';
  }
}

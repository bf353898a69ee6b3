import { mwsError } from '../../protocol/errors.js';
import { confirmAgreement } from '../../store/pay/agreement-lifecycle.js';
import { constraintsOfAgreement } from '../../store/pay/constraints.js';
import type { Handler } from '../handler.js';
import { readUrls } from './challenge-urls.js';
import { ownAgreement } from './find-own.js';
import { payAccount } from './pay-account.js';

/** ConfirmBillingAgreement: a draft, or one that was suspended, is open. One that is open stays so. */
export const confirmBillingAgreement: Handler<'OffAmazonPayments.ConfirmBillingAgreement'> = (
  context,
  input,
) => {
  const { world } = context;
  const account = payAccount(context);
  const { AmazonBillingAgreementId: id } = input;
  const agreement = ownAgreement(world, account, id);
  const { state } = agreement;
  if (state === 'Open') return {};
  if (state !== 'Draft' && state !== 'Suspended')
    throw mwsError('PayBillingAgreementState', { id, state, done: 'confirmed' });
  const constraints = constraintsOfAgreement(world, agreement);
  if (constraints.length > 0)
    throw mwsError('PayBillingAgreementConstraintsExist', { id, constraints: constraints.join(', ') });
  confirmAgreement(world, agreement, readUrls(account, input));
  return {};
};

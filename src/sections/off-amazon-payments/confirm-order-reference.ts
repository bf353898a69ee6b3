import { mwsError } from '../../protocol/errors.js';
import { constraintsOfOrder } from '../../store/pay/constraints.js';
import { confirmOrderReference as confirm } from '../../store/pay/order-lifecycle.js';
import type { Handler } from '../handler.js';
import { readUrls } from './challenge-urls.js';
import { ownOrderReference } from './find-own.js';
import { payAccount } from './pay-account.js';

/** ConfirmOrderReference: a draft, or one that was suspended, is open. One that is open stays so. */
export const confirmOrderReference: Handler<'OffAmazonPayments.ConfirmOrderReference'> = (context, input) => {
  const { world } = context;
  const account = payAccount(context);
  const { AmazonOrderReferenceId: id } = input;
  const reference = ownOrderReference(world, account, id);
  const { state } = reference;
  if (state === 'Open') return null;
  if (state !== 'Draft' && state !== 'Suspended') throw mwsError('PayOrderReferenceState', { id, state });
  const constraints = constraintsOfOrder(world, reference);
  if (constraints.length > 0)
    throw mwsError('PayConstraintsExist', { id, constraints: constraints.join(', ') });
  confirm(world, reference, readUrls(account, input));
  return null;
};

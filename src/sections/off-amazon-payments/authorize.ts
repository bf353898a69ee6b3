import type { Handler } from '../handler.js';
import { readAmountIn } from './amounts.js';
import { authorizeOrder } from './authorize-order.js';
import { ownOrderReference } from './find-own.js';
import { once } from './once.js';
import { payAccount } from './pay-account.js';
import { authorizationView } from './transaction-views.js';
import { mwsError } from '../../protocol/errors.js';

/** Authorize: reserves a buyer's money, and with CaptureNow takes it. A decline is an answer, not an error. */
export const authorize: Handler<'OffAmazonPayments.Authorize'> = (context, input) => {
  const { world } = context;
  const account = payAccount(context);
  const reference = ownOrderReference(world, account, input.AmazonOrderReferenceId);
  const done = once(world, account, 'Authorize', input.AuthorizationReferenceId, input, () => {
    const { orderReferenceId: id, state, total } = reference;
    if (state !== 'Open' || !total) throw mwsError('PayOrderReferenceState', { id, state });
    const amount = readAmountIn(total.currency, input.AuthorizationAmount, 'AuthorizationAmount');
    return authorizeOrder(world, account, reference, amount, input);
  });
  return { AuthorizationDetails: authorizationView(world, done.transaction, done.isNew) };
};

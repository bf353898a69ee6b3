import { mwsError } from '../../protocol/errors.js';
import { closeAuthorization as close } from '../../store/pay/order-lifecycle.js';
import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';

/** CloseAuthorization: gives up what was not captured. Closing it twice is once. */
export const closeAuthorization: Handler<'OffAmazonPayments.CloseAuthorization'> = (
  context,
  { AmazonAuthorizationId: id, ClosureReason },
) => {
  const { world } = context;
  const authorization = ownTransaction(world, payAccount(context), 'authorization', id);
  const { state, reasonCode } = authorization;
  if (state === 'Closed' && reasonCode === 'SellerClosed') return {};
  if (state !== 'Pending' && state !== 'Open')
    throw mwsError('PayAuthorizationState', { id, state, done: 'closed' });
  close(world, authorization, 'SellerClosed', ClosureReason);
  return {};
};

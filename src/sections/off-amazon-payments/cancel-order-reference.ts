import { mwsError } from '../../protocol/errors.js';
import { cancelOrderReference as cancel, hasCaptures } from '../../store/pay/order-lifecycle.js';
import type { Handler } from '../handler.js';
import { ownOrderReference } from './find-own.js';
import { payAccount } from './pay-account.js';

/** CancelOrderReference: gives up an order reference with which nothing was captured. Giving it up twice is once. */
export const cancelOrderReference: Handler<'OffAmazonPayments.CancelOrderReference'> = (
  context,
  { AmazonOrderReferenceId: id, CancelationReason },
) => {
  const { world } = context;
  const reference = ownOrderReference(world, payAccount(context), id);
  const { state, reasonCode } = reference;
  if (state === 'Canceled' && reasonCode === 'SellerCanceled') return {};
  if (hasCaptures(world, reference)) throw mwsError('PayCancelAttemptInvalid', { id, state });
  if (state === 'Closed' || state === 'Canceled') throw mwsError('PayOrderReferenceState', { id, state });
  cancel(world, reference, 'SellerCanceled', CancelationReason);
  return {};
};

import { mwsError } from '../../protocol/errors.js';
import { closeOrderReference as close } from '../../store/pay/order-lifecycle.js';
import type { Handler } from '../handler.js';
import { ownOrderReference } from './find-own.js';
import { payAccount } from './pay-account.js';
import { readSimulation } from './simulations.js';

/** CloseOrderReference: the seller will authorize no more. Closing it twice is once. */
export const closeOrderReference: Handler<'OffAmazonPayments.CloseOrderReference'> = (
  context,
  { AmazonOrderReferenceId: id, ClosureReason },
) => {
  const { world } = context;
  const account = payAccount(context);
  const reference = ownOrderReference(world, account, id);
  const { state, reasonCode } = reference;
  if (state === 'Closed' && reasonCode === 'SellerClosed') return {};
  if (state !== 'Open' && state !== 'Suspended') throw mwsError('PayOrderReferenceState', { id, state });
  const [simulated] = readSimulation(account, ClosureReason, 'closure');
  close(world, reference, simulated?.reasonCode ?? 'SellerClosed', ClosureReason);
  return {};
};

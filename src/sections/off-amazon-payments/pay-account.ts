import { mwsError } from '../../protocol/errors.js';
import { findPayAccount } from '../../store/pay/accounts.js';
import type { PayAccount } from '../../store/pay/pay.js';
import type { OperationContext } from '../handler.js';

/** The seller's account in the environment that was called. @throws MwsError where there is none, or it is not active */
export function payAccount({ world, seller, environment }: OperationContext): PayAccount {
  const account = findPayAccount(world, seller.id, environment);
  if (account?.status !== 'ACTIVE') throw mwsError('PayAccountInactive', { seller: seller.sellerId });
  return account;
}

import { mwsError } from '../../protocol/errors.js';
import { findAgreement } from '../../store/pay/agreements.js';
import { findOrderReference } from '../../store/pay/order-references.js';
import type {
  BillingAgreement,
  OrderReference,
  PayAccount,
  Transaction,
  TransactionKind,
} from '../../store/pay/pay.js';
import { findTransaction } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';

/** The account's order reference with that id. @throws MwsError for one that is unknown, or of another account */
export function ownOrderReference(world: World, account: PayAccount, id: string): OrderReference {
  const found = findOrderReference(world, id);
  if (found?.account !== account.id) throw mwsError('PayOrderReferenceUnknown', { id });
  return found;
}

/** The account's billing agreement with that id. @throws MwsError for one that is unknown, or of another account */
export function ownAgreement(world: World, account: PayAccount, id: string): BillingAgreement {
  const found = findAgreement(world, id);
  if (found?.account !== account.id) throw mwsError('PayBillingAgreementUnknown', { id });
  return found;
}

/** The account's transaction with that id. @throws MwsError for one that is unknown, of another kind or account */
export function ownTransaction(
  world: World,
  account: PayAccount,
  kind: TransactionKind,
  id: string,
): Transaction {
  const found = findTransaction(world, id);
  if (found?.account !== account.id || found.kind !== kind) throw mwsError('PayTransactionUnknown', { id });
  return found;
}

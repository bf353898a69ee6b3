import { mwsError } from '../../protocol/errors.js';
import type { PayAccount, Transaction } from '../../store/pay/pay.js';
import { findEarlierUse, keepReferenceId } from '../../store/pay/reference-ids.js';
import type { World } from '../../world/world.js';

/** What came of a call that is done once. */
interface Once {
  transaction: Transaction;
  /** This call has made it, and none before. */
  isNew: boolean;
}

/**
 * Does once what a reference id of the seller stands for: the same call again answers what the first one made, as it now
 * is. A call that is refused leaves its id free.
 * @throws MwsError for an id that stands for something else
 */
export function once(
  world: World,
  account: PayAccount,
  operation: string,
  referenceId: string,
  input: object,
  make: () => Transaction,
): Once {
  const use = findEarlierUse(world, account, operation, referenceId, input);
  if (use === 'other operation') throw mwsError('PayReferenceIdDuplicate', { id: referenceId });
  if (use === 'other parameters') throw mwsError('PayRequestDuplicate', { id: referenceId });
  if (use) return { transaction: use.transaction, isNew: false };
  return world.database.transaction(() => {
    const transaction = make();
    keepReferenceId(world, account, operation, transaction, input);
    return { transaction, isNew: true };
  });
}

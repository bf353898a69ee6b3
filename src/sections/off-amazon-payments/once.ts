import { mwsError } from '../../protocol/errors.js';
import type { PayAccount, Transaction } from '../../store/pay/pay.js';
import { findEarlierUse, keepReferenceId } from '../../store/pay/reference-ids.js';
import type { World } from '../../world/world.js';

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
): Transaction {
  const use = findEarlierUse(world, account, operation, referenceId, input);
  if (use === 'other operation') throw mwsError('PayReferenceIdDuplicate', { id: referenceId });
  if (use === 'other parameters') throw mwsError('PayRequestDuplicate', { id: referenceId });
  if (use) return use.transaction;
  return world.database.transaction(() => {
    const made = make();
    keepReferenceId(world, account, operation, made, input);
    return made;
  });
}

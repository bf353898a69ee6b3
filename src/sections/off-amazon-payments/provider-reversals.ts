import type { OffAmazonPayments } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { restOfCredit } from '../../store/pay/credits.js';
import type { Transaction } from '../../store/pay/pay.js';
import { listFollowing } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { decimals, readAmountIn } from './amounts.js';
import { required } from './provider-shares.js';

/** What is to be taken back from the providers of a capture. @throws MwsError for a provider that got nothing of it */
export const readReversals = (
  world: World,
  capture: Transaction,
  list: OffAmazonPayments.ProviderCreditReversal[] = [],
): { credit: Transaction; amount: number }[] =>
  list.map(({ ProviderId, CreditReversalAmount = {} }, at) => {
    const path = `ProviderCreditReversalList.${at + 1}`;
    const id = required(ProviderId, `${path}.ProviderId`);
    const credits = listFollowing(world, capture.id, 'credit');
    const credit = credits.find(({ details }) => details.providerId === id);
    if (!credit) throw mwsError('PayTransactionUnknown', { id });
    return {
      credit,
      amount: readReversible(world, credit, CreditReversalAmount, `${path}.CreditReversalAmount`),
    };
  });

/** An amount of a credit that may be taken back. @throws MwsError for more than there is left */
export function readReversible(
  world: World,
  credit: Transaction,
  price: OffAmazonPayments.Price,
  path: string,
): number {
  const { currency, amount: limit } = credit.amount;
  const amount = readAmountIn(currency, price, path);
  if (amount > restOfCredit(world, credit))
    throw mwsError('PayReversalTooLarge', {
      id: credit.transactionId,
      amount: decimals(amount),
      currency,
      limit: decimals(limit),
    });
  return amount;
}

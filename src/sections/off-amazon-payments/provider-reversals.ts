import type { OffAmazonPayments } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { restOfCredit } from '../../store/pay/credits.js';
import type { Transaction } from '../../store/pay/pay.js';
import { listFollowing } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { decimals, readAmountIn } from './amounts.js';
import { required } from './provider-shares.js';

/**
 * What is to be taken back from the providers of a capture.
 * @throws MwsError for a provider that got nothing of it, and for more than is left of what one got, also where it is named twice
 */
export function readReversals(
  world: World,
  capture: Transaction,
  list: OffAmazonPayments.ProviderCreditReversal[] = [],
): { credit: Transaction; amount: number }[] {
  const taken = new Map<string, number>();
  return list.map(({ ProviderId, CreditReversalAmount = {} }, at) => {
    const path = `ProviderCreditReversalList.${at + 1}`;
    const id = required(ProviderId, `${path}.ProviderId`);
    const credits = listFollowing(world, capture.id, 'credit');
    const credit = credits.find(({ details }) => details.providerId === id);
    if (!credit) throw mwsError('PayTransactionUnknown', { id });
    const already = taken.get(id) ?? 0;
    const amount = readReversible(
      world,
      credit,
      CreditReversalAmount,
      `${path}.CreditReversalAmount`,
      already,
    );
    taken.set(id, already + amount);
    return { credit, amount };
  });
}

/** An amount of a credit that may be taken back. @param already is taken by the same call @throws MwsError for more than there is left */
export function readReversible(
  world: World,
  credit: Transaction,
  price: OffAmazonPayments.Price,
  path: string,
  already = 0,
): number {
  const { currency, amount: limit } = credit.amount;
  const amount = readAmountIn(currency, price, path);
  if (already + amount > restOfCredit(world, credit))
    throw mwsError('PayReversalTooLarge', {
      id: credit.transactionId,
      amount: decimals(amount),
      currency,
      limit: decimals(limit),
    });
  return amount;
}

import type { OffAmazonPayments } from '../../model/generated/index.js';
import { Problems } from '../../protocol/decode/problems.js';
import type { ProviderShare } from '../../store/pay/pay.js';
import { decimals, readAmountIn } from './amounts.js';

/** The parts of a capture that providers get. @throws MwsError for a share without a provider, and for more than there is */
export function readShares(
  currency: string,
  amount: number,
  list: OffAmazonPayments.ProviderCredit[] | undefined,
): ProviderShare[] | undefined {
  if (!list) return undefined;
  const shares = list.map(({ ProviderId, CreditAmount = {} }, at) => {
    const path = `ProviderCreditList.${at + 1}`;
    return {
      providerId: required(ProviderId, `${path}.ProviderId`),
      amount: readAmountIn(currency, CreditAmount, `${path}.CreditAmount`),
    };
  });
  const sum = shares.reduce((total, share) => total + share.amount, 0);
  const problems = new Problems('OffAmazonPayments');
  if (sum > amount)
    problems.add(
      'ProviderCreditList',
      decimals(sum),
      `Member must have value less than or equal to ${decimals(amount)}`,
    );
  problems.throwIfAny();
  return shares;
}

/** @throws MwsError where it was not sent */
export function required(text: string | undefined, path: string): string {
  const problems = new Problems('OffAmazonPayments');
  if (text === undefined) problems.add(path, null, 'Member must not be null');
  problems.throwIfAny();
  return text!;
}

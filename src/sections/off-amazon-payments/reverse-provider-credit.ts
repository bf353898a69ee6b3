import { reverseCredit } from '../../store/pay/credits.js';
import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { once } from './once.js';
import { payAccount } from './pay-account.js';
import { readReversible } from './provider-reversals.js';
import { reversalView } from './provider-views.js';

/** ReverseProviderCredit: takes back what a solution provider got, or a part of it. */
export const reverseProviderCredit: Handler<'OffAmazonPayments.ReverseProviderCredit'> = (context, input) => {
  const { world } = context;
  const account = payAccount(context);
  const { CreditReversalReferenceId: referenceId, CreditReversalNote: note } = input;
  const credit = ownTransaction(world, account, 'credit', input.AmazonProviderCreditId);
  const { transaction: made } = once(world, account, 'ReverseProviderCredit', referenceId, input, () => {
    const amount = readReversible(world, credit, input.CreditReversalAmount, 'CreditReversalAmount');
    return reverseCredit(world, credit, referenceId, amount, note);
  });
  return { ProviderCreditReversalDetails: reversalView(world, made) };
};

import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';
import { reversalView } from './provider-views.js';

/** GetProviderCreditReversalDetails: what was taken back from a solution provider. */
export const getProviderCreditReversalDetails: Handler<
  'OffAmazonPayments.GetProviderCreditReversalDetails'
> = (context, { AmazonProviderCreditReversalId }) => {
  const { world } = context;
  const reversal = ownTransaction(world, payAccount(context), 'reversal', AmazonProviderCreditReversalId);
  return { ProviderCreditReversalDetails: reversalView(world, reversal) };
};

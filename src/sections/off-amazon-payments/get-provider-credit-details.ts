import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';
import { creditView } from './provider-views.js';

/** GetProviderCreditDetails: what a solution provider got of a capture. */
export const getProviderCreditDetails: Handler<'OffAmazonPayments.GetProviderCreditDetails'> = (
  context,
  { AmazonProviderCreditId },
) => {
  const { world } = context;
  const credit = ownTransaction(world, payAccount(context), 'credit', AmazonProviderCreditId);
  return { ProviderCreditDetails: creditView(world, credit) };
};

import type { Handler } from '../handler.js';
import { agreementView } from './agreement-view.js';
import { sightOf } from './buyer-view.js';
import { ownAgreement } from './find-own.js';
import { payAccount } from './pay-account.js';

/** GetBillingAgreementDetails: a billing agreement as it is; of a draft without a token of the buyer only where the place is. */
export const getBillingAgreementDetails: Handler<'OffAmazonPayments.GetBillingAgreementDetails'> = (
  context,
  { AmazonBillingAgreementId, ...tokens },
) => {
  const { world } = context;
  const agreement = ownAgreement(world, payAccount(context), AmazonBillingAgreementId);
  return { BillingAgreementDetails: agreementView(world, agreement, sightOf(world, agreement, tokens)) };
};

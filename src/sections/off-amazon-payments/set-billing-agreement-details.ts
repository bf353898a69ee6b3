import { mwsError } from '../../protocol/errors.js';
import { writeAgreement } from '../../store/pay/agreements.js';
import type { Handler } from '../handler.js';
import { agreementView } from './agreement-view.js';
import { readAmount } from './amounts.js';
import { WITHOUT_TOKEN } from './buyer-view.js';
import { ownAgreement } from './find-own.js';
import { payAccount } from './pay-account.js';
import { given } from './seller-attributes.js';

/** SetBillingAgreementDetails: what a draft is for; what is not sent stays. */
export const setBillingAgreementDetails: Handler<'OffAmazonPayments.SetBillingAgreementDetails'> = (
  context,
  { AmazonBillingAgreementId: id, BillingAgreementAttributes: sent = {} },
) => {
  const { world } = context;
  const agreement = ownAgreement(world, payAccount(context), id);
  const { state } = agreement;
  if (state !== 'Draft') throw mwsError('PayBillingAgreementNotModifiable', { id, state });
  const { SellerBillingAgreementAttributes: own = {}, SubscriptionAmount: amount } = sent;
  const subscription = amount && readAmount(amount, 'BillingAgreementAttributes.SubscriptionAmount');
  const written = writeAgreement(
    world,
    agreement,
    given({
      sellerNote: sent.SellerNote,
      platformId: sent.PlatformId,
      sellerOrderId: own.SellerBillingAgreementId,
      storeName: own.StoreName,
      customInformation: own.CustomInformation,
      type: sent.BillingAgreementType,
      subscription,
    }),
  );
  return { BillingAgreementDetails: agreementView(world, written, WITHOUT_TOKEN) };
};

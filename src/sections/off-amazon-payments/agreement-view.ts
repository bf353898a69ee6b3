import { payRules } from '../../model/pay.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { payAccountOfRow } from '../../store/pay/accounts.js';
import { constraintsOfAgreement } from '../../store/pay/constraints.js';
import { monthlyBalance } from '../../store/pay/limits.js';
import type { BillingAgreement } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';
import { decimals, priceOf } from './amounts.js';
import { buyerView, constraintsView } from './buyer-view.js';
import type { Sight } from './buyer-view.js';
import { releaseEnvironment } from './order-reference-view.js';
import { agreementStatusOf } from './status.js';

/** A billing agreement with all that the caller may see of it. */
export function agreementView(
  world: World,
  agreement: BillingAgreement,
  sight: Sight,
): OffAmazonPayments.BillingAgreementDetails {
  const account = payAccountOfRow(world, agreement.account);
  const { details } = agreement;
  const { orderLanguage } = payRules.regions[account.region];
  const attributes: OffAmazonPayments.SellerBillingAgreementAttributes = {
    ...(details.sellerOrderId !== undefined && { SellerBillingAgreementId: details.sellerOrderId }),
    ...(details.storeName !== undefined && { StoreName: details.storeName }),
    ...(details.customInformation !== undefined && { CustomInformation: details.customInformation }),
  };
  return {
    AmazonBillingAgreementId: agreement.agreementId,
    BillingAgreementLimits: limitsView(world, agreement, account.currency),
    ...buyerView(world, agreement, sight),
    ...(details.sellerNote !== undefined && { SellerNote: details.sellerNote }),
    ...(details.platformId !== undefined && { PlatformId: details.platformId }),
    ReleaseEnvironment: releaseEnvironment(account),
    ...(Object.keys(attributes).length > 0 && { SellerBillingAgreementAttributes: attributes }),
    BillingAgreementStatus: agreementStatusOf(agreement),
    ...constraintsView(constraintsOfAgreement(world, agreement)),
    CreationTimestamp: agreement.createdAt,
    BillingAgreementConsent: details.consent,
    ...(orderLanguage !== undefined && { OrderLanguage: orderLanguage }),
    ...(details.subscription && { SubscriptionAmount: priceOf(details.subscription) }),
    ...(details.type !== undefined && { BillingAgreementType: details.type }),
  };
}

function limitsView(
  world: World,
  agreement: BillingAgreement,
  currency: string,
): OffAmazonPayments.BillingAgreementLimits {
  const { period, limit, authorized } = monthlyBalance(world, agreement, currency);
  return {
    // Samples have the limit without decimals, and what is left of it with.
    AmountLimitPerTimePeriod: { Amount: String(limit / 100), CurrencyCode: currency },
    TimePeriodStartDate: period.from,
    TimePeriodEndDate: period.to,
    CurrentRemainingBalance: { Amount: decimals(limit - authorized), CurrencyCode: currency },
  };
}

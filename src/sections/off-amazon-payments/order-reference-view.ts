import { payRules } from '../../model/pay.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { payAccountOfRow } from '../../store/pay/accounts.js';
import { agreementOfRow } from '../../store/pay/agreements.js';
import { constraintsOfOrder } from '../../store/pay/constraints.js';
import type { OrderReference, PayAccount, PaymentMethod } from '../../store/pay/pay.js';
import { ORDER_LASTS } from '../../store/pay/times.js';
import { listAuthorizations } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { priceOf } from './amounts.js';
import { buyerView, constraintsView } from './buyer-view.js';
import type { Sight } from './buyer-view.js';
import { statusOf } from './status.js';

export const releaseEnvironment = ({ environment }: PayAccount) =>
  environment === 'live' ? ('Live' as const) : ('Sandbox' as const);

/** An order reference with all that the caller may see of it. */
export function orderReferenceView(
  world: World,
  reference: OrderReference,
  sight: Sight,
): OffAmazonPayments.OrderReferenceDetails {
  const account = payAccountOfRow(world, reference.account);
  const { details, agreement } = reference;
  const idList = listAuthorizations(world, reference.id).map(({ transactionId }) => transactionId);
  const { orderLanguage } = payRules.regions[account.region];
  return {
    AmazonOrderReferenceId: reference.orderReferenceId,
    ...buyerView(world, reference, sight),
    ...attributesView(reference),
    ...(account.details.paymentDescriptor &&
      details.paymentMethod && { PaymentDescriptor: descriptorOf(details.paymentMethod) }),
    ReleaseEnvironment: releaseEnvironment(account),
    OrderReferenceStatus: statusOf(reference),
    ...constraintsView(constraintsOfOrder(world, reference)),
    CreationTimestamp: reference.createdAt,
    ExpirationTimestamp: reference.createdAt + ORDER_LASTS,
    ...(agreement !== null && {
      ParentDetails: { Id: agreementOfRow(world, agreement).agreementId, Type: 'BillingAgreement' },
    }),
    ...(idList.length > 0 && { IdList: idList }),
    ...(orderLanguage !== undefined && { OrderLanguage: orderLanguage }),
    RequestPaymentAuthorization: false,
    ...serviceProviderView(reference),
    PaymentAuthenticationStatus: details.challenge ? { State: details.challenge.toUpperCase() } : {},
  };
}

/** What the seller has said of an order, where it was said. */
export function attributesView({ total, details }: OrderReference) {
  const { sellerNote, platformId } = details;
  const attributes = sellerAttributesView(details);
  return {
    ...(total && { OrderTotal: priceOf(total) }),
    ...(sellerNote !== undefined && { SellerNote: sellerNote }),
    ...(platformId !== undefined && { PlatformId: platformId }),
    ...(Object.keys(attributes).length > 0 && { SellerOrderAttributes: attributes }),
  };
}

const sellerAttributesView = (
  details: OrderReference['details'],
): OffAmazonPayments.SellerOrderAttributes => ({
  ...(details.sellerOrderId !== undefined && { SellerOrderId: details.sellerOrderId }),
  ...(details.storeName !== undefined && { StoreName: details.storeName }),
  ...(details.supplementaryData !== undefined && { SupplementaryData: details.supplementaryData }),
  ...(details.categories && { OrderItemCategories: details.categories }),
  ...(details.customInformation !== undefined && { CustomInformation: details.customInformation }),
});

const serviceProviderView = ({ details }: OrderReference) =>
  details.serviceProviderId === undefined && details.serviceProviderOrderId === undefined
    ? {}
    : {
        PaymentServiceProviderAttributes: {
          ...(details.serviceProviderId !== undefined && {
            PaymentServiceProviderId: details.serviceProviderId,
          }),
          ...(details.serviceProviderOrderId !== undefined && {
            PaymentServiceProviderOrderId: details.serviceProviderOrderId,
          }),
        },
      };

const descriptorOf = ({ name, tail }: PaymentMethod): OffAmazonPayments.PaymentDescriptor => ({
  Name: name,
  AccountNumberTail: tail.slice(-2),
  FullDescriptor: `Amazon Pay (${name} **${tail.slice(-2)})`,
  UseAmazonBalanceFirst: false,
});

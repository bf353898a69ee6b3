import type { OffAmazonPayments } from '../../model/generated/index.js';
import type { PayMoney, SellerAttributes } from '../../store/pay/pay.js';
import { readAmount } from './amounts.js';

type Sent = OffAmazonPayments.OrderReferenceAttributes & OffAmazonPayments.OrderAttributes;

/** What a seller says of an order, in the words of the store; what was not sent is not there. */
export function readAttributes(sent: Sent): SellerAttributes {
  const order = sent.SellerOrderAttributes ?? {};
  const provider = sent.PaymentServiceProviderAttributes ?? {};
  return given({
    sellerNote: sent.SellerNote,
    platformId: sent.PlatformId,
    sellerOrderId: order.SellerOrderId,
    storeName: order.StoreName,
    customInformation: order.CustomInformation,
    supplementaryData: order.SupplementaryData ?? sent.SupplementaryData,
    categories: order.OrderItemCategories,
    serviceProviderId: provider.PaymentServiceProviderId,
    serviceProviderOrderId: provider.PaymentServiceProviderOrderId,
  });
}

/** Without the members that are undefined. */
export function given<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** The total of an order, if one was sent. @throws MwsError for one that cannot be */
export const readTotal = (
  total: OffAmazonPayments.OrderTotal | undefined,
  path: string,
): PayMoney | undefined => (total === undefined ? undefined : readAmount(total, path));

import type { OffAmazonPayments } from '../../model/generated/index.js';
import { payAccountOfRow } from '../../store/pay/accounts.js';
import { capturedOf, paidBackOf } from '../../store/pay/limits.js';
import { orderReferenceOfRow } from '../../store/pay/order-references.js';
import type { Transaction } from '../../store/pay/pay.js';
import { AUTHORIZATION_IS_SAID_TO_LAST } from '../../store/pay/times.js';
import { idsFollowing, listFollowing } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { decimals, priceOf, sumPrice } from './amounts.js';
import { softDescriptorOf } from '../../store/pay/soft-descriptor.js';
import { statusOf } from './status.js';

/** @param justMade it is the answer of the call that made it, which does not know yet what its capture took */
export function authorizationView(
  world: World,
  authorization: Transaction,
  justMade = false,
): OffAmazonPayments.AuthorizationDetails {
  const { amount, details } = authorization;
  const { details: flags } = payAccountOfRow(world, authorization.account);
  return {
    AmazonAuthorizationId: authorization.transactionId,
    AuthorizationReferenceId: authorization.referenceId,
    SellerAuthorizationNote: details.note ?? '',
    AuthorizationAmount: priceOf(amount),
    CapturedAmount: sumPrice(justMade ? 0 : capturedOf(world, authorization), amount.currency),
    AuthorizationFee: { Amount: '0.00', CurrencyCode: amount.currency },
    IdList: idsFollowing(world, authorization.id, 'capture'),
    CreationTimestamp: authorization.createdAt,
    ExpirationTimestamp: authorization.createdAt + AUTHORIZATION_IS_SAID_TO_LAST,
    AuthorizationStatus: statusOf(authorization),
    OrderItemCategories: details.categories ?? [],
    CaptureNow: details.captureNow ?? false,
    SoftDescriptor: softDescriptorOf(world, authorization),
    ...(flags.addressVerification && {
      AddressVerificationCode: orderReferenceOfRow(world, authorization.orderReference).details.address
        ? 'Y'
        : 'N',
    }),
    ...(authorization.state === 'Declined' &&
      details.softDecline !== undefined && { SoftDecline: details.softDecline }),
  };
}

export function captureView(world: World, capture: Transaction): OffAmazonPayments.CaptureDetails {
  const { amount, details } = capture;
  const credits = listFollowing(world, capture.id, 'credit');
  return {
    AmazonCaptureId: capture.transactionId,
    CaptureReferenceId: capture.referenceId,
    SellerCaptureNote: details.note ?? '',
    CaptureAmount: priceOf(amount),
    RefundedAmount: sumPrice(paidBackOf(world, capture), amount.currency),
    CaptureFee: { Amount: decimals(details.fee ?? 0), CurrencyCode: amount.currency },
    IdList: idsFollowing(world, capture.id, 'refund'),
    CreationTimestamp: capture.createdAt,
    CaptureStatus: statusOf(capture),
    SoftDescriptor: softDescriptorOf(world, capture),
    ...(credits.length > 0 && {
      ProviderCreditSummaryList: credits.map((credit) => ({
        ProviderId: credit.details.providerId!,
        ProviderCreditId: credit.transactionId,
      })),
    }),
  };
}

export function refundView(world: World, refund: Transaction): OffAmazonPayments.RefundDetails {
  const { amount, details } = refund;
  const reversals = reversalsWith(world, refund);
  return {
    AmazonRefundId: refund.transactionId,
    RefundReferenceId: refund.referenceId,
    SellerRefundNote: details.note ?? '',
    RefundType: details.refundType!,
    RefundAmount: priceOf(amount),
    FeeRefunded: { Amount: '0.00', CurrencyCode: amount.currency },
    CreationTimestamp: refund.createdAt,
    RefundStatus: statusOf(refund),
    SoftDescriptor: softDescriptorOf(world, refund),
    ...(reversals.length > 0 && {
      ProviderCreditReversalSummaryList: reversals.map((reversal) => ({
        ProviderId: reversal.details.providerId!,
        ProviderCreditReversalId: reversal.transactionId,
      })),
    }),
  };
}

/** What was taken back from providers together with a refund: it has the refund's reference id. */
const reversalsWith = (world: World, { parent, referenceId }: Transaction): Transaction[] =>
  listFollowing(world, parent!, 'credit')
    .flatMap((credit) => listFollowing(world, credit.id, 'reversal'))
    .filter((reversal) => reversal.referenceId === referenceId);

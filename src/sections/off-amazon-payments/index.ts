import type { Handlers } from '../handler.js';
import { authorize } from './authorize.js';
import { authorizeOnBillingAgreement } from './authorize-on-billing-agreement.js';
import { cancelOrderReference } from './cancel-order-reference.js';
import { capture } from './capture.js';
import { closeAuthorization } from './close-authorization.js';
import { closeBillingAgreement } from './close-billing-agreement.js';
import { closeOrderReference } from './close-order-reference.js';
import { confirmBillingAgreement } from './confirm-billing-agreement.js';
import { confirmOrderReference } from './confirm-order-reference.js';
import { createOrderReferenceForId } from './create-order-reference-for-id.js';
import { getAuthorizationDetails } from './get-authorization-details.js';
import { getBillingAgreementDetails } from './get-billing-agreement-details.js';
import { getCaptureDetails } from './get-capture-details.js';
import { getMerchantAccountStatus } from './get-merchant-account-status.js';
import { getMerchantNotificationConfiguration } from './get-merchant-notification-configuration.js';
import { getOrderReferenceDetails } from './get-order-reference-details.js';
import { getProviderCreditDetails } from './get-provider-credit-details.js';
import { getProviderCreditReversalDetails } from './get-provider-credit-reversal-details.js';
import { getRefundDetails } from './get-refund-details.js';
import { listOrderReference } from './list-order-reference.js';
import { listOrderReferenceByNextToken } from './list-order-reference-by-next-token.js';
import { refund } from './refund.js';
import { reverseProviderCredit } from './reverse-provider-credit.js';
import { setBillingAgreementDetails } from './set-billing-agreement-details.js';
import { setMerchantNotificationConfiguration } from './set-merchant-notification-configuration.js';
import { setOrderAttributes } from './set-order-attributes.js';
import { setOrderReferenceDetails } from './set-order-reference-details.js';
import { validateBillingAgreement } from './validate-billing-agreement.js';

/** Amazon Pay, by the keys of its operations. */
export const offAmazonPayments: Handlers = {
  'OffAmazonPayments.Authorize': authorize,
  'OffAmazonPayments.AuthorizeOnBillingAgreement': authorizeOnBillingAgreement,
  'OffAmazonPayments.CancelOrderReference': cancelOrderReference,
  'OffAmazonPayments.Capture': capture,
  'OffAmazonPayments.CloseAuthorization': closeAuthorization,
  'OffAmazonPayments.CloseBillingAgreement': closeBillingAgreement,
  'OffAmazonPayments.CloseOrderReference': closeOrderReference,
  'OffAmazonPayments.ConfirmBillingAgreement': confirmBillingAgreement,
  'OffAmazonPayments.ConfirmOrderReference': confirmOrderReference,
  'OffAmazonPayments.CreateOrderReferenceForId': createOrderReferenceForId,
  'OffAmazonPayments.GetAuthorizationDetails': getAuthorizationDetails,
  'OffAmazonPayments.GetBillingAgreementDetails': getBillingAgreementDetails,
  'OffAmazonPayments.GetCaptureDetails': getCaptureDetails,
  'OffAmazonPayments.GetMerchantAccountStatus': getMerchantAccountStatus,
  'OffAmazonPayments.GetMerchantNotificationConfiguration': getMerchantNotificationConfiguration,
  'OffAmazonPayments.GetOrderReferenceDetails': getOrderReferenceDetails,
  'OffAmazonPayments.GetProviderCreditDetails': getProviderCreditDetails,
  'OffAmazonPayments.GetProviderCreditReversalDetails': getProviderCreditReversalDetails,
  'OffAmazonPayments.GetRefundDetails': getRefundDetails,
  'OffAmazonPayments.ListOrderReference': listOrderReference,
  'OffAmazonPayments.ListOrderReferenceByNextToken': listOrderReferenceByNextToken,
  'OffAmazonPayments.Refund': refund,
  'OffAmazonPayments.ReverseProviderCredit': reverseProviderCredit,
  'OffAmazonPayments.SetBillingAgreementDetails': setBillingAgreementDetails,
  'OffAmazonPayments.SetMerchantNotificationConfiguration': setMerchantNotificationConfiguration,
  'OffAmazonPayments.SetOrderAttributes': setOrderAttributes,
  'OffAmazonPayments.SetOrderReferenceDetails': setOrderReferenceDetails,
  'OffAmazonPayments.ValidateBillingAgreement': validateBillingAgreement,
};

// Generated from data/services by `npm run generate`. Do not edit.
import type { MwsDocument } from '../document.js';
import type * as CartInformation from './cart-information.js';
import type * as CustomerInformation from './customer-information.js';
import type * as EasyShip from './easy-ship.js';
import type * as Feeds from './feeds.js';
import type * as Finances from './finances.js';
import type * as FulfillmentInboundShipment from './fulfillment-inbound-shipment.js';
import type * as FulfillmentInventory from './fulfillment-inventory.js';
import type * as FulfillmentOutboundShipment from './fulfillment-outbound-shipment.js';
import type * as MerchantFulfillment from './merchant-fulfillment.js';
import type * as OffAmazonPayments from './off-amazon-payments.js';
import type * as Orders from './orders.js';
import type * as Products from './products.js';
import type * as Recommendations from './recommendations.js';
import type * as Reports from './reports.js';
import type * as Sellers from './sellers.js';
import type * as ShipmentInvoicing from './shipment-invoicing.js';
import type * as Subscriptions from './subscriptions.js';
import type * as Webstore from './webstore.js';

export type {
  CartInformation,
  CustomerInformation,
  EasyShip,
  Feeds,
  Finances,
  FulfillmentInboundShipment,
  FulfillmentInventory,
  FulfillmentOutboundShipment,
  MerchantFulfillment,
  OffAmazonPayments,
  Orders,
  Products,
  Recommendations,
  Reports,
  Sellers,
  ShipmentInvoicing,
  Subscriptions,
  Webstore,
};

/** What every operation takes and gives, by section and name. */
export interface Operations {
  'CartInformation.GetCarts': { input: CartInformation.GetCartsRequest; output: CartInformation.GetCartsResult };
  'CartInformation.ListCartsByNextToken': { input: CartInformation.ListCartsByNextTokenRequest; output: CartInformation.ListCartsByNextTokenResult };
  'CartInformation.ListCarts': { input: CartInformation.ListCartsRequest; output: CartInformation.ListCartsResult };
  'CartInformation.GetServiceStatus': { input: CartInformation.GetServiceStatusRequest; output: CartInformation.GetServiceStatusResult };
  'CustomerInformation.GetCustomersByCustomerId': { input: CustomerInformation.GetCustomersByCustomerIdRequest; output: CustomerInformation.GetCustomersByCustomerIdResult };
  'CustomerInformation.GetCustomersForCustomerId': { input: CustomerInformation.GetCustomersForCustomerIdRequest; output: CustomerInformation.GetCustomersForCustomerIdResult };
  'CustomerInformation.ListCustomersByNextToken': { input: CustomerInformation.ListCustomersByNextTokenRequest; output: CustomerInformation.ListCustomersByNextTokenResult };
  'CustomerInformation.ListCustomers': { input: CustomerInformation.ListCustomersRequest; output: CustomerInformation.ListCustomersResult };
  'CustomerInformation.GetServiceStatus': { input: CustomerInformation.GetServiceStatusRequest; output: CustomerInformation.GetServiceStatusResult };
  'EasyShip.CreateScheduledPackage': { input: EasyShip.CreateScheduledPackageRequest; output: EasyShip.CreateScheduledPackageResult };
  'EasyShip.GetScheduledPackage': { input: EasyShip.GetScheduledPackageRequest; output: EasyShip.GetScheduledPackageResult };
  'EasyShip.ListPickupSlots': { input: EasyShip.ListPickupSlotsRequest; output: EasyShip.ListPickupSlotsResult };
  'EasyShip.UpdateScheduledPackages': { input: EasyShip.UpdateScheduledPackagesRequest; output: EasyShip.UpdateScheduledPackagesResult };
  'EasyShip.GetServiceStatus': { input: EasyShip.GetServiceStatusRequest; output: EasyShip.GetServiceStatusResult };
  'Feeds.SubmitFeed': { input: Feeds.SubmitFeedRequest; output: Feeds.SubmitFeedResult };
  'Feeds.GetFeedSubmissionList': { input: Feeds.GetFeedSubmissionListRequest; output: Feeds.GetFeedSubmissionListResult };
  'Feeds.GetFeedSubmissionListByNextToken': { input: Feeds.GetFeedSubmissionListByNextTokenRequest; output: Feeds.GetFeedSubmissionListByNextTokenResult };
  'Feeds.GetFeedSubmissionCount': { input: Feeds.GetFeedSubmissionCountRequest; output: Feeds.GetFeedSubmissionCountResult };
  'Feeds.CancelFeedSubmissions': { input: Feeds.CancelFeedSubmissionsRequest; output: Feeds.CancelFeedSubmissionsResult };
  'Feeds.GetFeedSubmissionResult': { input: Feeds.GetFeedSubmissionResultRequest; output: MwsDocument };
  'Finances.ListFinancialEventGroupsByNextToken': { input: Finances.ListFinancialEventGroupsByNextTokenRequest; output: Finances.ListFinancialEventGroupsByNextTokenResult };
  'Finances.ListFinancialEventGroups': { input: Finances.ListFinancialEventGroupsRequest; output: Finances.ListFinancialEventGroupsResult };
  'Finances.ListFinancialEventsByNextToken': { input: Finances.ListFinancialEventsByNextTokenRequest; output: Finances.ListFinancialEventsByNextTokenResult };
  'Finances.ListFinancialEvents': { input: Finances.ListFinancialEventsRequest; output: Finances.ListFinancialEventsResult };
  'Finances.GetServiceStatus': { input: Finances.GetServiceStatusRequest; output: Finances.GetServiceStatusResult };
  'FulfillmentInboundShipment.ConfirmPreorder': { input: FulfillmentInboundShipment.ConfirmPreorderRequest; output: FulfillmentInboundShipment.ConfirmPreorderResult };
  'FulfillmentInboundShipment.ConfirmTransportRequest': { input: FulfillmentInboundShipment.ConfirmTransportInputRequest; output: FulfillmentInboundShipment.ConfirmTransportRequestResult };
  'FulfillmentInboundShipment.CreateInboundShipmentPlan': { input: FulfillmentInboundShipment.CreateInboundShipmentPlanRequest; output: FulfillmentInboundShipment.CreateInboundShipmentPlanResult };
  'FulfillmentInboundShipment.CreateInboundShipment': { input: FulfillmentInboundShipment.CreateInboundShipmentRequest; output: FulfillmentInboundShipment.CreateInboundShipmentResult };
  'FulfillmentInboundShipment.EstimateTransportRequest': { input: FulfillmentInboundShipment.EstimateTransportInputRequest; output: FulfillmentInboundShipment.EstimateTransportRequestResult };
  'FulfillmentInboundShipment.GetBillOfLading': { input: FulfillmentInboundShipment.GetBillOfLadingRequest; output: FulfillmentInboundShipment.GetBillOfLadingResult };
  'FulfillmentInboundShipment.GetInboundGuidanceForASIN': { input: FulfillmentInboundShipment.GetInboundGuidanceForASINRequest; output: FulfillmentInboundShipment.GetInboundGuidanceForASINResult };
  'FulfillmentInboundShipment.GetInboundGuidanceForSKU': { input: FulfillmentInboundShipment.GetInboundGuidanceForSKURequest; output: FulfillmentInboundShipment.GetInboundGuidanceForSKUResult };
  'FulfillmentInboundShipment.GetPackageLabels': { input: FulfillmentInboundShipment.GetPackageLabelsRequest; output: FulfillmentInboundShipment.GetPackageLabelsResult };
  'FulfillmentInboundShipment.GetPalletLabels': { input: FulfillmentInboundShipment.GetPalletLabelsRequest; output: FulfillmentInboundShipment.GetPalletLabelsResult };
  'FulfillmentInboundShipment.GetPreorderInfo': { input: FulfillmentInboundShipment.GetPreorderInfoRequest; output: FulfillmentInboundShipment.GetPreorderInfoResult };
  'FulfillmentInboundShipment.GetPrepInstructionsForASIN': { input: FulfillmentInboundShipment.GetPrepInstructionsForASINRequest; output: FulfillmentInboundShipment.GetPrepInstructionsForASINResult };
  'FulfillmentInboundShipment.GetPrepInstructionsForSKU': { input: FulfillmentInboundShipment.GetPrepInstructionsForSKURequest; output: FulfillmentInboundShipment.GetPrepInstructionsForSKUResult };
  'FulfillmentInboundShipment.GetTransportContent': { input: FulfillmentInboundShipment.GetTransportContentRequest; output: FulfillmentInboundShipment.GetTransportContentResult };
  'FulfillmentInboundShipment.GetUniquePackageLabels': { input: FulfillmentInboundShipment.GetUniquePackageLabelsRequest; output: FulfillmentInboundShipment.GetUniquePackageLabelsResult };
  'FulfillmentInboundShipment.ListInboundShipmentItemsByNextToken': { input: FulfillmentInboundShipment.ListInboundShipmentItemsByNextTokenRequest; output: FulfillmentInboundShipment.ListInboundShipmentItemsByNextTokenResult };
  'FulfillmentInboundShipment.ListInboundShipmentItems': { input: FulfillmentInboundShipment.ListInboundShipmentItemsRequest; output: FulfillmentInboundShipment.ListInboundShipmentItemsResult };
  'FulfillmentInboundShipment.ListInboundShipmentsByNextToken': { input: FulfillmentInboundShipment.ListInboundShipmentsByNextTokenRequest; output: FulfillmentInboundShipment.ListInboundShipmentsByNextTokenResult };
  'FulfillmentInboundShipment.ListInboundShipments': { input: FulfillmentInboundShipment.ListInboundShipmentsRequest; output: FulfillmentInboundShipment.ListInboundShipmentsResult };
  'FulfillmentInboundShipment.PutTransportContent': { input: FulfillmentInboundShipment.PutTransportContentRequest; output: FulfillmentInboundShipment.PutTransportContentResult };
  'FulfillmentInboundShipment.UpdateInboundShipment': { input: FulfillmentInboundShipment.UpdateInboundShipmentRequest; output: FulfillmentInboundShipment.UpdateInboundShipmentResult };
  'FulfillmentInboundShipment.VoidTransportRequest': { input: FulfillmentInboundShipment.VoidTransportInputRequest; output: FulfillmentInboundShipment.VoidTransportRequestResult };
  'FulfillmentInboundShipment.GetServiceStatus': { input: FulfillmentInboundShipment.GetServiceStatusRequest; output: FulfillmentInboundShipment.GetServiceStatusResult };
  'FulfillmentInventory.ListInventorySupplyByNextToken': { input: FulfillmentInventory.ListInventorySupplyByNextTokenRequest; output: FulfillmentInventory.ListInventorySupplyByNextTokenResult };
  'FulfillmentInventory.ListInventorySupply': { input: FulfillmentInventory.ListInventorySupplyRequest; output: FulfillmentInventory.ListInventorySupplyResult };
  'FulfillmentInventory.GetServiceStatus': { input: FulfillmentInventory.GetServiceStatusRequest; output: FulfillmentInventory.GetServiceStatusResult };
  'FulfillmentOutboundShipment.CancelFulfillmentOrder': { input: FulfillmentOutboundShipment.CancelFulfillmentOrderRequest; output: null };
  'FulfillmentOutboundShipment.CreateFulfillmentOrder': { input: FulfillmentOutboundShipment.CreateFulfillmentOrderRequest; output: null };
  'FulfillmentOutboundShipment.CreateFulfillmentReturn': { input: FulfillmentOutboundShipment.CreateFulfillmentReturnRequest; output: FulfillmentOutboundShipment.CreateFulfillmentReturnResult };
  'FulfillmentOutboundShipment.GetFulfillmentOrder': { input: FulfillmentOutboundShipment.GetFulfillmentOrderRequest; output: FulfillmentOutboundShipment.GetFulfillmentOrderResult };
  'FulfillmentOutboundShipment.GetFulfillmentPreview': { input: FulfillmentOutboundShipment.GetFulfillmentPreviewRequest; output: FulfillmentOutboundShipment.GetFulfillmentPreviewResult };
  'FulfillmentOutboundShipment.GetPackageTrackingDetails': { input: FulfillmentOutboundShipment.GetPackageTrackingDetailsRequest; output: FulfillmentOutboundShipment.GetPackageTrackingDetailsResult };
  'FulfillmentOutboundShipment.ListAllFulfillmentOrdersByNextToken': { input: FulfillmentOutboundShipment.ListAllFulfillmentOrdersByNextTokenRequest; output: FulfillmentOutboundShipment.ListAllFulfillmentOrdersByNextTokenResult };
  'FulfillmentOutboundShipment.ListAllFulfillmentOrders': { input: FulfillmentOutboundShipment.ListAllFulfillmentOrdersRequest; output: FulfillmentOutboundShipment.ListAllFulfillmentOrdersResult };
  'FulfillmentOutboundShipment.ListReturnReasonCodes': { input: FulfillmentOutboundShipment.ListReturnReasonCodesRequest; output: FulfillmentOutboundShipment.ListReturnReasonCodesResult };
  'FulfillmentOutboundShipment.UpdateFulfillmentOrder': { input: FulfillmentOutboundShipment.UpdateFulfillmentOrderRequest; output: null };
  'FulfillmentOutboundShipment.GetServiceStatus': { input: FulfillmentOutboundShipment.GetServiceStatusRequest; output: FulfillmentOutboundShipment.GetServiceStatusResult };
  'MerchantFulfillment.CancelShipment': { input: MerchantFulfillment.CancelShipmentRequest; output: MerchantFulfillment.CancelShipmentResult };
  'MerchantFulfillment.CreateShipment': { input: MerchantFulfillment.CreateShipmentRequest; output: MerchantFulfillment.CreateShipmentResult };
  'MerchantFulfillment.GetAdditionalSellerInputs': { input: MerchantFulfillment.GetAdditionalSellerInputsRequest; output: MerchantFulfillment.GetAdditionalSellerInputsResult };
  'MerchantFulfillment.GetEligibleShippingServices': { input: MerchantFulfillment.GetEligibleShippingServicesRequest; output: MerchantFulfillment.GetEligibleShippingServicesResult };
  'MerchantFulfillment.GetShipment': { input: MerchantFulfillment.GetShipmentRequest; output: MerchantFulfillment.GetShipmentResult };
  'MerchantFulfillment.GetServiceStatus': { input: MerchantFulfillment.GetServiceStatusRequest; output: MerchantFulfillment.GetServiceStatusResult };
  'OffAmazonPayments.GetOrderReferenceDetails': { input: OffAmazonPayments.GetOrderReferenceDetailsRequest; output: OffAmazonPayments.GetOrderReferenceDetailsResult };
  'OffAmazonPayments.SetOrderReferenceDetails': { input: OffAmazonPayments.SetOrderReferenceDetailsRequest; output: OffAmazonPayments.SetOrderReferenceDetailsResult };
  'OffAmazonPayments.SetOrderAttributes': { input: OffAmazonPayments.SetOrderAttributesRequest; output: OffAmazonPayments.SetOrderAttributesResult };
  'OffAmazonPayments.ConfirmOrderReference': { input: OffAmazonPayments.ConfirmOrderReferenceRequest; output: null };
  'OffAmazonPayments.CancelOrderReference': { input: OffAmazonPayments.CancelOrderReferenceRequest; output: OffAmazonPayments.CancelOrderReferenceResult };
  'OffAmazonPayments.CloseOrderReference': { input: OffAmazonPayments.CloseOrderReferenceRequest; output: OffAmazonPayments.CloseOrderReferenceResult };
  'OffAmazonPayments.CreateOrderReferenceForId': { input: OffAmazonPayments.CreateOrderReferenceForIdRequest; output: OffAmazonPayments.CreateOrderReferenceForIdResult };
  'OffAmazonPayments.ListOrderReference': { input: OffAmazonPayments.ListOrderReferenceRequest; output: OffAmazonPayments.ListOrderReferenceResult };
  'OffAmazonPayments.ListOrderReferenceByNextToken': { input: OffAmazonPayments.ListOrderReferenceByNextTokenRequest; output: OffAmazonPayments.ListOrderReferenceByNextTokenResult };
  'OffAmazonPayments.Authorize': { input: OffAmazonPayments.AuthorizeRequest; output: OffAmazonPayments.AuthorizeResult };
  'OffAmazonPayments.GetAuthorizationDetails': { input: OffAmazonPayments.GetAuthorizationDetailsRequest; output: OffAmazonPayments.GetAuthorizationDetailsResult };
  'OffAmazonPayments.CloseAuthorization': { input: OffAmazonPayments.CloseAuthorizationRequest; output: OffAmazonPayments.CloseAuthorizationResult };
  'OffAmazonPayments.Capture': { input: OffAmazonPayments.CaptureRequest; output: OffAmazonPayments.CaptureResult };
  'OffAmazonPayments.GetCaptureDetails': { input: OffAmazonPayments.GetCaptureDetailsRequest; output: OffAmazonPayments.GetCaptureDetailsResult };
  'OffAmazonPayments.Refund': { input: OffAmazonPayments.RefundRequest; output: OffAmazonPayments.RefundResult };
  'OffAmazonPayments.GetRefundDetails': { input: OffAmazonPayments.GetRefundDetailsRequest; output: OffAmazonPayments.GetRefundDetailsResult };
  'OffAmazonPayments.GetBillingAgreementDetails': { input: OffAmazonPayments.GetBillingAgreementDetailsRequest; output: OffAmazonPayments.GetBillingAgreementDetailsResult };
  'OffAmazonPayments.SetBillingAgreementDetails': { input: OffAmazonPayments.SetBillingAgreementDetailsRequest; output: OffAmazonPayments.SetBillingAgreementDetailsResult };
  'OffAmazonPayments.ConfirmBillingAgreement': { input: OffAmazonPayments.ConfirmBillingAgreementRequest; output: OffAmazonPayments.ConfirmBillingAgreementResult };
  'OffAmazonPayments.ValidateBillingAgreement': { input: OffAmazonPayments.ValidateBillingAgreementRequest; output: OffAmazonPayments.ValidateBillingAgreementResult };
  'OffAmazonPayments.AuthorizeOnBillingAgreement': { input: OffAmazonPayments.AuthorizeOnBillingAgreementRequest; output: OffAmazonPayments.AuthorizeOnBillingAgreementResult };
  'OffAmazonPayments.CloseBillingAgreement': { input: OffAmazonPayments.CloseBillingAgreementRequest; output: OffAmazonPayments.CloseBillingAgreementResult };
  'OffAmazonPayments.GetProviderCreditDetails': { input: OffAmazonPayments.GetProviderCreditDetailsRequest; output: OffAmazonPayments.GetProviderCreditDetailsResult };
  'OffAmazonPayments.GetProviderCreditReversalDetails': { input: OffAmazonPayments.GetProviderCreditReversalDetailsRequest; output: OffAmazonPayments.GetProviderCreditReversalDetailsResult };
  'OffAmazonPayments.ReverseProviderCredit': { input: OffAmazonPayments.ReverseProviderCreditRequest; output: OffAmazonPayments.ReverseProviderCreditResult };
  'OffAmazonPayments.GetMerchantAccountStatus': { input: OffAmazonPayments.GetMerchantAccountStatusRequest; output: OffAmazonPayments.GetMerchantAccountStatusResult };
  'OffAmazonPayments.GetMerchantNotificationConfiguration': { input: OffAmazonPayments.GetMerchantNotificationConfigurationRequest; output: OffAmazonPayments.GetMerchantNotificationConfigurationResult };
  'OffAmazonPayments.SetMerchantNotificationConfiguration': { input: OffAmazonPayments.SetMerchantNotificationConfigurationRequest; output: null };
  'OffAmazonPayments.GetServiceStatus': { input: OffAmazonPayments.GetServiceStatusRequest; output: OffAmazonPayments.GetServiceStatusResult };
  'Orders.GetOrder': { input: Orders.GetOrderRequest; output: Orders.GetOrderResult };
  'Orders.ListOrderItemsByNextToken': { input: Orders.ListOrderItemsByNextTokenRequest; output: Orders.ListOrderItemsByNextTokenResult };
  'Orders.ListOrderItems': { input: Orders.ListOrderItemsRequest; output: Orders.ListOrderItemsResult };
  'Orders.ListOrdersByNextToken': { input: Orders.ListOrdersByNextTokenRequest; output: Orders.ListOrdersByNextTokenResult };
  'Orders.ListOrders': { input: Orders.ListOrdersRequest; output: Orders.ListOrdersResult };
  'Orders.GetServiceStatus': { input: Orders.GetServiceStatusRequest; output: Orders.GetServiceStatusResult };
  'Products.GetCompetitivePricingForASIN': { input: Products.GetCompetitivePricingForASINRequest; output: Products.GetCompetitivePricingForASINResult[] };
  'Products.GetCompetitivePricingForSKU': { input: Products.GetCompetitivePricingForSKURequest; output: Products.GetCompetitivePricingForSKUResult[] };
  'Products.GetLowestOfferListingsForASIN': { input: Products.GetLowestOfferListingsForASINRequest; output: Products.GetLowestOfferListingsForASINResult[] };
  'Products.GetLowestOfferListingsForSKU': { input: Products.GetLowestOfferListingsForSKURequest; output: Products.GetLowestOfferListingsForSKUResult[] };
  'Products.GetLowestPricedOffersForASIN': { input: Products.GetLowestPricedOffersForASINRequest; output: Products.GetLowestPricedOffersForASINResult };
  'Products.GetLowestPricedOffersForSKU': { input: Products.GetLowestPricedOffersForSKURequest; output: Products.GetLowestPricedOffersForSKUResult };
  'Products.GetMatchingProductForId': { input: Products.GetMatchingProductForIdRequest; output: Products.GetMatchingProductForIdResult[] };
  'Products.GetMatchingProduct': { input: Products.GetMatchingProductRequest; output: Products.GetMatchingProductResult[] };
  'Products.GetMyFeesEstimate': { input: Products.GetMyFeesEstimateRequest; output: Products.GetMyFeesEstimateResult };
  'Products.GetMyPriceForASIN': { input: Products.GetMyPriceForASINRequest; output: Products.GetMyPriceForASINResult[] };
  'Products.GetMyPriceForSKU': { input: Products.GetMyPriceForSKURequest; output: Products.GetMyPriceForSKUResult[] };
  'Products.GetProductCategoriesForASIN': { input: Products.GetProductCategoriesForASINRequest; output: Products.GetProductCategoriesForASINResult };
  'Products.GetProductCategoriesForSKU': { input: Products.GetProductCategoriesForSKURequest; output: Products.GetProductCategoriesForSKUResult };
  'Products.ListMatchingProducts': { input: Products.ListMatchingProductsRequest; output: Products.ListMatchingProductsResult };
  'Products.GetServiceStatus': { input: Products.GetServiceStatusRequest; output: Products.GetServiceStatusResult };
  'Recommendations.GetLastUpdatedTimeForRecommendations': { input: Recommendations.GetLastUpdatedTimeForRecommendationsRequest; output: Recommendations.GetLastUpdatedTimeForRecommendationsResult };
  'Recommendations.ListRecommendationsByNextToken': { input: Recommendations.ListRecommendationsByNextTokenRequest; output: Recommendations.ListRecommendationsByNextTokenResult };
  'Recommendations.ListRecommendations': { input: Recommendations.ListRecommendationsRequest; output: Recommendations.ListRecommendationsResult };
  'Recommendations.GetServiceStatus': { input: Recommendations.GetServiceStatusRequest; output: Recommendations.GetServiceStatusResult };
  'Reports.RequestReport': { input: Reports.RequestReportRequest; output: Reports.RequestReportResult };
  'Reports.GetReportRequestList': { input: Reports.GetReportRequestListRequest; output: Reports.GetReportRequestListResult };
  'Reports.GetReportRequestListByNextToken': { input: Reports.GetReportRequestListByNextTokenRequest; output: Reports.GetReportRequestListByNextTokenResult };
  'Reports.GetReportRequestCount': { input: Reports.GetReportRequestCountRequest; output: Reports.GetReportRequestCountResult };
  'Reports.CancelReportRequests': { input: Reports.CancelReportRequestsRequest; output: Reports.CancelReportRequestsResult };
  'Reports.GetReportList': { input: Reports.GetReportListRequest; output: Reports.GetReportListResult };
  'Reports.GetReportListByNextToken': { input: Reports.GetReportListByNextTokenRequest; output: Reports.GetReportListByNextTokenResult };
  'Reports.GetReportCount': { input: Reports.GetReportCountRequest; output: Reports.GetReportCountResult };
  'Reports.GetReport': { input: Reports.GetReportRequest; output: MwsDocument };
  'Reports.ManageReportSchedule': { input: Reports.ManageReportScheduleRequest; output: Reports.ManageReportScheduleResult };
  'Reports.GetReportScheduleList': { input: Reports.GetReportScheduleListRequest; output: Reports.GetReportScheduleListResult };
  'Reports.GetReportScheduleListByNextToken': { input: Reports.GetReportScheduleListByNextTokenRequest; output: Reports.GetReportScheduleListByNextTokenResult };
  'Reports.GetReportScheduleCount': { input: Reports.GetReportScheduleCountRequest; output: Reports.GetReportScheduleCountResult };
  'Reports.UpdateReportAcknowledgements': { input: Reports.UpdateReportAcknowledgementsRequest; output: Reports.UpdateReportAcknowledgementsResult };
  'Sellers.ListMarketplaceParticipationsByNextToken': { input: Sellers.ListMarketplaceParticipationsByNextTokenRequest; output: Sellers.ListMarketplaceParticipationsByNextTokenResult };
  'Sellers.ListMarketplaceParticipations': { input: Sellers.ListMarketplaceParticipationsRequest; output: Sellers.ListMarketplaceParticipationsResult };
  'Sellers.GetAuthToken': { input: Sellers.GetAuthTokenRequest; output: Sellers.GetAuthTokenResult };
  'Sellers.GetServiceStatus': { input: Sellers.GetServiceStatusRequest; output: Sellers.GetServiceStatusResult };
  'ShipmentInvoicing.GetFBAOutboundShipmentDetail': { input: ShipmentInvoicing.GetFBAOutboundShipmentDetailRequest; output: ShipmentInvoicing.GetFBAOutboundShipmentDetailResult };
  'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice': { input: ShipmentInvoicing.SubmitFBAOutboundShipmentInvoiceRequest; output: null };
  'ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatus': { input: ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatusRequest; output: ShipmentInvoicing.GetFBAOutboundShipmentInvoiceStatusResult };
  'ShipmentInvoicing.GetServiceStatus': { input: ShipmentInvoicing.GetServiceStatusRequest; output: ShipmentInvoicing.GetServiceStatusResult };
  'Subscriptions.CreateSubscription': { input: Subscriptions.CreateSubscriptionInput; output: Subscriptions.CreateSubscriptionResult };
  'Subscriptions.DeleteSubscription': { input: Subscriptions.DeleteSubscriptionInput; output: Subscriptions.DeleteSubscriptionResult };
  'Subscriptions.DeregisterDestination': { input: Subscriptions.DeregisterDestinationInput; output: Subscriptions.DeregisterDestinationResult };
  'Subscriptions.GetSubscription': { input: Subscriptions.GetSubscriptionInput; output: Subscriptions.GetSubscriptionResult };
  'Subscriptions.ListRegisteredDestinations': { input: Subscriptions.ListRegisteredDestinationsInput; output: Subscriptions.ListRegisteredDestinationsResult };
  'Subscriptions.ListSubscriptions': { input: Subscriptions.ListSubscriptionsInput; output: Subscriptions.ListSubscriptionsResult };
  'Subscriptions.RegisterDestination': { input: Subscriptions.RegisterDestinationInput; output: Subscriptions.RegisterDestinationResult };
  'Subscriptions.SendTestNotificationToDestination': { input: Subscriptions.SendTestNotificationToDestinationInput; output: Subscriptions.SendTestNotificationToDestinationResult };
  'Subscriptions.UpdateSubscription': { input: Subscriptions.UpdateSubscriptionInput; output: Subscriptions.UpdateSubscriptionResult };
  'Subscriptions.GetServiceStatus': { input: Subscriptions.GetServiceStatusRequest; output: Subscriptions.GetServiceStatusResult };
  'Webstore.ListSubscriptionsCount': { input: Webstore.ListSubscriptionsCountRequest; output: Webstore.ListSubscriptionsCountResult };
  'Webstore.ListSubscriptionsCountByNextToken': { input: Webstore.ListSubscriptionsCountByNextTokenRequest; output: Webstore.ListSubscriptionsCountResult };
  'Webstore.GetSubscriptionDetails': { input: Webstore.GetSubscriptionDetailsRequest; output: Webstore.GetSubscriptionDetailsResult };
  'Webstore.GetServiceStatus': { input: Webstore.GetServiceStatusRequest; output: Webstore.GetServiceStatusResult };
}

export type OperationKey = keyof Operations;

// Generated from data/services/finances.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface AdhocDisbursementEvent {
  TransactionType?: string;
  PostedDate?: number;
  TransactionId?: string;
  TransactionAmount?: Currency;
}

export interface AdjustmentEvent {
  AdjustmentType?: AdjustmentType;
  PostedDate?: number;
  AdjustmentAmount?: Currency;
  AdjustmentItemList?: AdjustmentItem[];
}

export interface AdjustmentItem {
  Quantity?: string;
  PerUnitAmount?: Currency;
  TotalAmount?: Currency;
  SellerSKU?: string;
  FnSKU?: string;
  ProductDescription?: string;
  ASIN?: string;
}

export type AdjustmentType =
  | 'FBAInventoryReimbursement'
  | 'ReserveEvent'
  | 'PostageBilling'
  | 'PostageRefund'
  | 'LostOrDamagedReimbursement'
  | 'CanceledButPickedUpReimbursement'
  | 'ReimbursementClawback'
  | 'SellerRewards'
  | 'REVERSAL_REIMBURSEMENT'
  | (string & {});

export interface AffordabilityExpenseEvent {
  AmazonOrderId?: string;
  PostedDate?: number;
  MarketplaceId?: string;
  TransactionType?: AffordabilityTransactionType;
  BaseExpense?: Currency;
  TaxTypeCGST: Currency;
  TaxTypeSGST: Currency;
  TaxTypeIGST: Currency;
  TotalExpense?: Currency;
}

export type AffordabilityTransactionType = 'Charge' | 'Refund' | (string & {});

export interface ChargeComponent {
  ChargeType?: ChargeType;
  ChargeAmount?: Currency;
}

export interface ChargeInstrument {
  Description?: string;
  Tail?: string;
  Amount?: Currency;
}

export type ChargeType =
  | 'Principal'
  | 'Tax'
  | 'MarketplaceFacilitatorTax-Principal'
  | 'MarketplaceFacilitatorTax-Shipping'
  | 'MarketplaceFacilitatorTax-Giftwrap'
  | 'MarketplaceFacilitatorTax-Other'
  | 'Discount'
  | 'TaxDiscount'
  | 'CODItemCharge'
  | 'CODItemTaxCharge'
  | 'CODOrderCharge'
  | 'CODOrderTaxCharge'
  | 'CODShippingCharge'
  | 'CODShippingTaxCharge'
  | 'ShippingCharge'
  | 'ShippingTax'
  | 'Goodwill'
  | 'Giftwrap'
  | 'GiftwrapTax'
  | 'GiftWrap'
  | 'GiftWrapTax'
  | 'RestockingFee'
  | 'ReturnShipping'
  | 'PointsFee'
  | 'GenericDeduction'
  | 'FreeReplacementReturnShipping'
  | 'PaymentMethodFee'
  | 'ExportCharge'
  | 'SAFE-TReimbursement'
  | 'TCS-CGST'
  | 'TCS-SGST'
  | 'TCS-IGST'
  | 'TCS-UTGST'
  | (string & {});

export interface CouponPaymentEvent {
  PostedDate?: number;
  CouponId?: string;
  SellerCouponDescription?: string;
  ClipOrRedemptionCount?: number;
  PaymentEventId?: string;
  FeeComponent?: FeeComponent;
  ChargeComponent?: ChargeComponent;
  TotalAmount?: Currency;
}

export interface Currency {
  CurrencyCode?: string;
  CurrencyAmount?: string;
}

export interface DebtRecoveryEvent {
  DebtRecoveryType?: DebtRecoveryType;
  RecoveryAmount?: Currency;
  OverPaymentCredit?: Currency;
  DebtRecoveryItemList?: DebtRecoveryItem[];
  ChargeInstrumentList?: ChargeInstrument[];
}

export interface DebtRecoveryItem {
  RecoveryAmount?: Currency;
  OriginalAmount?: Currency;
  GroupBeginDate?: number;
  GroupEndDate?: number;
}

export type DebtRecoveryType = 'DebtPayment' | 'DebtPaymentFailure' | 'DebtAdjustment' | (string & {});

export interface DirectPayment {
  DirectPaymentType?: DirectPaymentType;
  DirectPaymentAmount?: Currency;
}

export type DirectPaymentType =
  | 'StoredValueCardRevenue'
  | 'StoredValueCardRefund'
  | 'PrivateLabelCreditCardRevenue'
  | 'PrivateLabelCreditCardRefund'
  | 'CollectOnDeliveryRevenue'
  | 'CollectOnDeliveryRefund'
  | (string & {});

export interface FBALiquidationEvent {
  PostedDate?: number;
  OriginalRemovalOrderId?: string;
  LiquidationProceedsAmount?: Currency;
  LiquidationFeeAmount?: Currency;
}

export interface FeeComponent {
  FeeType?: string;
  FeeAmount?: Currency;
}

export interface FinancialEventGroup {
  FinancialEventGroupId?: string;
  ProcessingStatus?: ProcessingStatus;
  FundTransferStatus?: string;
  OriginalTotal?: Currency;
  ConvertedTotal?: Currency;
  FundTransferDate?: number;
  TraceId?: string;
  AccountTail?: string;
  BeginningBalance?: Currency;
  FinancialEventGroupStart?: number;
  FinancialEventGroupEnd?: number;
}

export interface FinancialEvents {
  ShipmentEventList?: ShipmentEvent[];
  ShipmentSettleEventList?: ShipmentSettleEvent[];
  RefundEventList?: ShipmentEvent[];
  GuaranteeClaimEventList?: ShipmentEvent[];
  ChargebackEventList?: ShipmentEvent[];
  PayWithAmazonEventList?: PayWithAmazonEvent[];
  ServiceProviderCreditEventList?: SolutionProviderCreditEvent[];
  RetrochargeEventList?: RetrochargeEvent[];
  RentalTransactionEventList?: RentalTransactionEvent[];
  PerformanceBondRefundEventList?: PerformanceBondRefundEvent[];
  ProductAdsPaymentEventList?: ProductAdsPaymentEvent[];
  ServiceFeeEventList?: ServiceFeeEvent[];
  SellerDealPaymentEventList?: SellerDealPaymentEvent[];
  DebtRecoveryEventList?: DebtRecoveryEvent[];
  LoanServicingEventList?: LoanServicingEvent[];
  AdjustmentEventList?: AdjustmentEvent[];
  SAFETReimbursementEventList?: SAFETReimbursementEvent[];
  SellerReviewEnrollmentPaymentEventList?: SellerReviewEnrollmentPaymentEvent[];
  FBALiquidationEventList?: FBALiquidationEvent[];
  CouponPaymentEventList?: CouponPaymentEvent[];
  ImagingServicesFeeEventList?: ImagingServicesFeeEvent[];
  NetworkComminglingTransactionEventList?: NetworkComminglingTransactionEvent[];
  AffordabilityExpenseEventList?: AffordabilityExpenseEvent[];
  AffordabilityExpenseReversalEventList?: AffordabilityExpenseEvent[];
  RemovalShipmentEventList?: RemovalShipmentEvent[];
  TrialShipmentEventList?: TrialShipmentEvent[];
  TDSReimbursementEventList?: TDSReimbursementEvent[];
  AdhocDisbursementEventList?: AdhocDisbursementEvent[];
  TaxWithholdingEventList?: TaxWithholdingEvent[];
}

export type FulfillmentChannel = 'AFN' | 'MFN' | (string & {});

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface ImagingServicesFeeEvent {
  ImagingRequestBillingItemID?: string;
  ASIN?: string;
  PostedDate?: number;
  FeeList?: FeeComponent[];
}

export interface ListFinancialEventGroupsByNextTokenRequest {
  NextToken: string;
}

export interface ListFinancialEventGroupsByNextTokenResult {
  NextToken?: string;
  FinancialEventGroupList?: FinancialEventGroup[];
}

export interface ListFinancialEventGroupsRequest {
  MaxResultsPerPage: number;
  FinancialEventGroupStartedAfter: number;
  FinancialEventGroupStartedBefore: number;
}

export interface ListFinancialEventGroupsResult {
  NextToken?: string;
  FinancialEventGroupList?: FinancialEventGroup[];
}

export interface ListFinancialEventsByNextTokenRequest {
  NextToken: string;
}

export interface ListFinancialEventsByNextTokenResult {
  NextToken?: string;
  FinancialEvents?: FinancialEvents;
}

export interface ListFinancialEventsRequest {
  MaxResultsPerPage: number;
  AmazonOrderId?: string;
  FinancialEventGroupId?: string;
  PostedAfter?: number;
  PostedBefore: number;
}

export interface ListFinancialEventsResult {
  NextToken?: string;
  FinancialEvents?: FinancialEvents;
}

export interface LoanServicingEvent {
  LoanAmount?: Currency;
  SourceBusinessEventType?: SourceBusinessEventType;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface NetworkComminglingTransactionEvent {
  TransactionType?: NetworkComminglingTransactionType;
  PostedDate?: number;
  NetCoTransactionID?: string;
  SwapReason?: string;
  ASIN?: string;
  MarketplaceId?: string;
  TaxExclusiveAmount?: Currency;
  TaxAmount?: Currency;
}

export type NetworkComminglingTransactionType = 'NetCo' | 'ComminglingVAT' | (string & {});

export interface PayWithAmazonEvent {
  SellerOrderId?: string;
  TransactionPostedDate?: number;
  BusinessObjectType?: string;
  SalesChannel?: string;
  Charge?: ChargeComponent;
  FeeList?: FeeComponent[];
  PaymentAmountType?: string;
  AmountDescription?: string;
  FulfillmentChannel?: FulfillmentChannel;
  StoreName?: string;
}

export interface PerformanceBondRefundEvent {
  MarketplaceCountryCode?: string;
  Amount?: Currency;
  ProductGroupList?: string[];
}

export type ProcessingStatus = 'Open' | 'Closed' | (string & {});

export interface ProductAdsPaymentEvent {
  postedDate?: number;
  transactionType?: string;
  invoiceId?: string;
  baseValue?: Currency;
  taxValue?: Currency;
  transactionValue?: Currency;
}

export interface Promotion {
  PromotionType?: string;
  PromotionId?: string;
  PromotionAmount?: Currency;
}

export type ProviderTransactionType = 'ProviderCredit' | 'ProviderCreditReversal' | (string & {});

export interface RemovalShipmentEvent {
  PostedDate?: number;
  OrderId?: string;
  TransactionType?: string;
  RemovalShipmentItemList?: RemovalShipmentItem[];
}

export interface RemovalShipmentItem {
  RemovalShipmentItemId?: string;
  TaxCollectionModel?: string;
  FufillmentNetworkSKU?: string;
  Quantity?: number;
  Revenue?: Currency;
  FeeAmount?: Currency;
  TaxAmount?: Currency;
  TaxWithheld?: Currency;
}

export type RentalEventType =
  | 'RentalCustomerPayment-Buyout'
  | 'RentalCustomerPayment-Extension'
  | 'RentalCustomerRefund-Buyout'
  | 'RentalCustomerRefund-Extension'
  | 'RentalHandlingFee'
  | 'RentalChargeFailureReimbursement'
  | 'RentalLostItemReimbursement'
  | (string & {});

export interface RentalTransactionEvent {
  AmazonOrderId?: string;
  RentalEventType?: RentalEventType;
  ExtensionLength?: number;
  PostedDate?: number;
  RentalChargeList?: ChargeComponent[];
  RentalFeeList?: FeeComponent[];
  MarketplaceName?: string;
  RentalInitialValue?: Currency;
  RentalReimbursement?: Currency;
  RentalTaxWithheldList?: TaxWithheldComponent[];
}

export interface RetrochargeEvent {
  RetrochargeEventType?: RetrochargeEventType;
  AmazonOrderId?: string;
  PostedDate?: number;
  BaseTax?: Currency;
  ShippingTax?: Currency;
  MarketplaceName?: string;
  RetrochargeTaxWithheldList?: TaxWithheldComponent[];
}

export type RetrochargeEventType = 'Retrocharge' | 'RetrochargeReversal' | (string & {});

export interface SAFETReimbursementEvent {
  PostedDate?: number;
  SAFETClaimId?: string;
  ReimbursedAmount?: Currency;
  ReasonCode?: string;
  SAFETReimbursementItemList?: SAFETReimbursementItem[];
}

export interface SAFETReimbursementItem {
  itemChargeList?: ChargeComponent[];
  productDescription?: string;
  quantity?: string;
}

export interface SellerDealPaymentEvent {
  postedDate?: number;
  dealId?: string;
  dealDescription?: string;
  eventType?: string;
  feeType?: string;
  feeAmount?: Currency;
  taxAmount?: Currency;
  totalAmount?: Currency;
}

export interface SellerReviewEnrollmentPaymentEvent {
  PostedDate?: number;
  EnrollmentId?: string;
  ParentASIN?: string;
  FeeComponent?: FeeComponent;
  ChargeComponent?: ChargeComponent;
  TotalAmount?: Currency;
}

export interface ServiceFeeEvent {
  AmazonOrderId?: string;
  FeeReason?: string;
  FeeList?: FeeComponent[];
  SellerSKU?: string;
  FnSKU?: string;
  FeeDescription?: string;
  ASIN?: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface ShipmentEvent {
  AmazonOrderId?: string;
  SellerOrderId?: string;
  MarketplaceName?: string;
  OrderChargeList?: ChargeComponent[];
  OrderChargeAdjustmentList?: ChargeComponent[];
  ShipmentFeeList?: FeeComponent[];
  ShipmentFeeAdjustmentList?: FeeComponent[];
  OrderFeeList?: FeeComponent[];
  OrderFeeAdjustmentList?: FeeComponent[];
  DirectPaymentList?: DirectPayment[];
  PostedDate?: number;
  ShipmentItemList?: ShipmentItem[];
  ShipmentItemAdjustmentList?: ShipmentItem[];
}

export interface ShipmentItem {
  SellerSKU?: string;
  OrderItemId?: string;
  OrderAdjustmentItemId?: string;
  QuantityShipped?: number;
  ItemChargeList?: ChargeComponent[];
  ItemChargeAdjustmentList?: ChargeComponent[];
  ItemFeeList?: FeeComponent[];
  ItemFeeAdjustmentList?: FeeComponent[];
  ItemTaxWithheldList?: TaxWithheldComponent[];
  PromotionList?: Promotion[];
  PromotionAdjustmentList?: Promotion[];
  CostOfPointsGranted?: Currency;
  CostOfPointsReturned?: Currency;
}

export interface ShipmentSettleEvent {}

export interface SolutionProviderCreditEvent {
  ProviderTransactionType?: ProviderTransactionType;
  SellerOrderId?: string;
  MarketplaceId?: string;
  MarketplaceCountryCode?: string;
  SellerId?: string;
  SellerStoreName?: string;
  ProviderId?: string;
  ProviderStoreName?: string;
  TransactionAmount?: Currency;
  TransactionCreationDate?: number;
}

export type SourceBusinessEventType = 'LoanAdvance' | 'LoanPayment' | 'LoanRefund' | (string & {});

export interface TDSReimbursementEvent {
  PostedDate?: number;
  TdsOrderId?: string;
  ReimbursedAmount?: Currency;
}

export type TaxCollectionModel = 'MarketplaceFacilitator' | 'Standard' | (string & {});

export interface TaxWithheldComponent {
  TaxCollectionModel?: TaxCollectionModel;
  TaxesWithheld?: ChargeComponent[];
}

export interface TaxWithholdingEvent {
  PostedDate?: number;
  BaseAmount?: Currency;
  WithheldAmount?: Currency;
  TaxWithholdingPeriod?: TaxWithholdingPeriod;
}

export interface TaxWithholdingPeriod {
  StartDateMillis?: number;
  EndDateMillis?: number;
}

export interface TrialShipmentEvent {
  AmazonOrderId?: string;
  FinancialEventGroupId?: string;
  PostedDate?: number;
  SKU?: string;
  FeeList?: FeeComponent[];
}

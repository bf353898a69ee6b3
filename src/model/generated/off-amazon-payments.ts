// Generated from data/services/off-amazon-payments.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export type AccountStatus = 'ACTIVE' | 'INACTIVE' | (string & {});

export interface Address {
  Name?: string;
  AddressLine1?: string;
  AddressLine2?: string;
  AddressLine3?: string;
  City?: string;
  County?: string;
  District?: string;
  StateOrRegion?: string;
  PostalCode?: string;
  CountryCode?: string;
  Phone?: string;
}

export interface AuthorizationDetails {
  AmazonAuthorizationId: string;
  AuthorizationReferenceId: string;
  AuthorizationBillingAddress?: Address;
  SellerAuthorizationNote: string;
  AuthorizationAmount: Price;
  CapturedAmount: Price;
  AuthorizationFee: Price;
  IdList: string[];
  CreationTimestamp: number;
  ExpirationTimestamp?: number;
  AuthorizationStatus: Status;
  OrderItemCategories: string[];
  CaptureNow?: boolean;
  SoftDescriptor: string;
  AddressVerificationCode?: string;
  SoftDecline?: boolean;
}

export interface AuthorizeOnBillingAgreementRequest {
  AmazonBillingAgreementId: string;
  AuthorizationReferenceId: string;
  AuthorizationAmount: Price;
  SellerAuthorizationNote?: string;
  TransactionTimeout?: number;
  CaptureNow?: boolean;
  SoftDescriptor?: string;
  SellerNote?: string;
  PlatformId?: string;
  SellerOrderAttributes?: SellerOrderAttributes;
  InheritShippingAddress?: boolean;
}

export interface AuthorizeOnBillingAgreementResult {
  AuthorizationDetails: AuthorizationDetails;
  AmazonOrderReferenceId: string;
}

export interface AuthorizeRequest {
  AmazonOrderReferenceId: string;
  AuthorizationReferenceId: string;
  AuthorizationAmount: Price;
  SellerAuthorizationNote?: string;
  OrderItemCategories?: string[];
  TransactionTimeout?: number;
  CaptureNow?: boolean;
  SoftDescriptor?: string;
  ProviderCreditList?: ProviderCredit[];
}

export interface AuthorizeResult {
  AuthorizationDetails: AuthorizationDetails;
}

export interface BillingAddress {
  AddressType?: string;
  PhysicalAddress?: Address;
}

export interface BillingAgreementAttributes {
  PlatformId?: string;
  SellerNote?: string;
  SellerBillingAgreementAttributes?: SellerBillingAgreementAttributes;
  BillingAgreementType?: BillingAgreementType;
  SubscriptionAmount?: Price;
}

export interface BillingAgreementDetails {
  AmazonBillingAgreementId: string;
  BillingAgreementLimits?: BillingAgreementLimits;
  Buyer?: Buyer;
  SellerNote?: string;
  PlatformId?: string;
  Destination?: Destination;
  BillingAddress?: BillingAddress;
  ReleaseEnvironment: ReleaseEnvironment;
  SellerBillingAgreementAttributes?: SellerBillingAgreementAttributes;
  BillingAgreementStatus: BillingAgreementStatus;
  Constraints?: Constraint[];
  CreationTimestamp: number;
  ExpirationTimestamp?: number;
  BillingAgreementConsent?: boolean;
  OrderLanguage?: string;
  SubscriptionAmount?: Price;
  BillingAgreementType?: BillingAgreementType;
}

export interface BillingAgreementLimits {
  AmountLimitPerTimePeriod?: Price;
  TimePeriodStartDate?: number;
  TimePeriodEndDate?: number;
  CurrentRemainingBalance?: Price;
}

export interface BillingAgreementStatus {
  State?: string;
  LastUpdatedTimestamp?: number;
  ReasonCode?: string;
  ReasonDescription?: string;
}

export type BillingAgreementType =
  | 'CustomerInitiatedTransaction'
  | 'MerchantInitiatedTransaction'
  | (string & {});

export interface Buyer {
  Name?: string;
  Email?: string;
  Phone?: string;
}

export interface CancelOrderReferenceRequest {
  AmazonOrderReferenceId: string;
  CancelationReason?: string;
}

export interface CancelOrderReferenceResult {}

export interface CaptureDetails {
  AmazonCaptureId: string;
  CaptureReferenceId: string;
  SellerCaptureNote: string;
  CaptureAmount: Price;
  RefundedAmount: Price;
  CaptureFee: Price;
  IdList: string[];
  CreationTimestamp: number;
  CaptureStatus: Status;
  SoftDescriptor: string;
  ProviderCreditSummaryList?: ProviderCreditSummary[];
  ConvertedAmount?: Price;
  ConversionRate?: string;
}

export interface CaptureRequest {
  AmazonAuthorizationId: string;
  CaptureReferenceId: string;
  CaptureAmount: Price;
  SellerCaptureNote?: string;
  SoftDescriptor?: string;
  ProviderCreditList?: ProviderCredit[];
}

export interface CaptureResult {
  CaptureDetails: CaptureDetails;
}

export interface CloseAuthorizationRequest {
  AmazonAuthorizationId: string;
  ClosureReason?: string;
}

export interface CloseAuthorizationResult {}

export interface CloseBillingAgreementRequest {
  AmazonBillingAgreementId: string;
  ClosureReason?: string;
  ReasonCode?: string;
}

export interface CloseBillingAgreementResult {}

export interface CloseOrderReferenceRequest {
  AmazonOrderReferenceId: string;
  ClosureReason?: string;
}

export interface CloseOrderReferenceResult {}

export interface ConfirmBillingAgreementRequest {
  AmazonBillingAgreementId: string;
  SuccessUrl?: string;
  FailureUrl?: string;
}

export interface ConfirmBillingAgreementResult {}

export interface ConfirmOrderReferenceRequest {
  AmazonOrderReferenceId: string;
  SuccessUrl?: string;
  FailureUrl?: string;
  AuthorizationAmount?: Price;
  ExpectImmediateAuthorization?: boolean;
}

export interface Constraint {
  ConstraintID?: string;
  Description?: string;
}

export interface CreateOrderReferenceForIdRequest {
  Id: string;
  IdType: OrderReferenceIdType;
  InheritShippingAddress?: boolean;
  ConfirmNow?: boolean;
  OrderReferenceAttributes?: OrderReferenceAttributes;
}

export interface CreateOrderReferenceForIdResult {
  OrderReferenceDetails?: OrderReferenceDetails;
}

export interface CreatedTimeRange {
  StartTime?: number;
  EndTime?: number;
}

export interface Destination {
  DestinationType?: string;
  PhysicalDestination?: Address;
}

export interface GetAuthorizationDetailsRequest {
  AmazonAuthorizationId: string;
}

export interface GetAuthorizationDetailsResult {
  AuthorizationDetails: AuthorizationDetails;
}

export interface GetBillingAgreementDetailsRequest {
  AmazonBillingAgreementId: string;
  AddressConsentToken?: string;
  AccessToken?: string;
}

export interface GetBillingAgreementDetailsResult {
  BillingAgreementDetails?: BillingAgreementDetails;
}

export interface GetCaptureDetailsRequest {
  AmazonCaptureId: string;
}

export interface GetCaptureDetailsResult {
  CaptureDetails: CaptureDetails;
}

export interface GetMerchantAccountStatusRequest {}

export interface GetMerchantAccountStatusResult {
  AccountStatus: AccountStatus;
}

export interface GetMerchantNotificationConfigurationRequest {}

export interface GetMerchantNotificationConfigurationResult {
  NotificationConfigurationList?: NotificationConfigurationInfo[];
}

export interface GetOrderReferenceDetailsRequest {
  AmazonOrderReferenceId: string;
  AddressConsentToken?: string;
  AccessToken?: string;
}

export interface GetOrderReferenceDetailsResult {
  OrderReferenceDetails: OrderReferenceDetails;
}

export interface GetProviderCreditDetailsRequest {
  AmazonProviderCreditId: string;
}

export interface GetProviderCreditDetailsResult {
  ProviderCreditDetails?: ProviderCreditDetails;
}

export interface GetProviderCreditReversalDetailsRequest {
  AmazonProviderCreditReversalId: string;
}

export interface GetProviderCreditReversalDetailsResult {
  ProviderCreditReversalDetails?: ProviderCreditReversalDetails;
}

export interface GetRefundDetailsRequest {
  AmazonRefundId: string;
}

export interface GetRefundDetailsResult {
  RefundDetails: RefundDetails;
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface ListOrderReferenceByNextTokenRequest {
  NextPageToken: string;
}

export interface ListOrderReferenceByNextTokenResult {
  OrderReferenceList?: OrderReference[];
  NextPageToken?: string;
}

export interface ListOrderReferenceRequest {
  QueryId: string;
  QueryIdType: string;
  CreatedTimeRange?: CreatedTimeRange;
  SortOrder?: SortOrder;
  PaymentDomain?: PaymentDomain;
  PageSize?: number;
  OrderReferenceStatusListFilter?: OrderReferenceState[];
}

export interface ListOrderReferenceResult {
  OrderReferenceList?: OrderReference[];
  NextPageToken?: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface NotificationConfiguration {
  NotificationUrl?: string;
  EventTypes?: NotificationEventType[];
}

export interface NotificationConfigurationInfo {
  NotificationUrl?: string;
  EventTypes?: string[];
}

export type NotificationEventType =
  | 'ALL'
  | 'ORDER_REFERENCE'
  | 'PAYMENT_AUTHORIZE'
  | 'PAYMENT_CAPTURE'
  | 'PAYMENT_REFUND'
  | 'BILLING_AGREEMENT'
  | 'CHARGEBACK_DETAILED'
  | (string & {});

export interface OrderAttributes {
  OrderTotal?: OrderTotal;
  PlatformId?: string;
  SellerNote?: string;
  SellerOrderAttributes?: SellerOrderAttributes;
  RequestPaymentAuthorization?: boolean;
  PaymentServiceProviderAttributes?: PaymentServiceProviderAttributes;
}

export interface OrderReference {
  ReleaseEnvironment?: ReleaseEnvironment;
  OrderReferenceStatus?: OrderReferenceStatus;
  AmazonOrderReferenceId?: string;
  CreationTimestamp?: number;
  SellerOrderAttributes?: SellerOrderAttributes;
  OrderTotal?: OrderTotal;
  SellerNote?: string;
  OrderLanguage?: string;
}

export interface OrderReferenceAttributes {
  OrderTotal?: OrderTotal;
  PlatformId?: string;
  SellerNote?: string;
  SellerOrderAttributes?: SellerOrderAttributes;
  RequestPaymentAuthorization?: boolean;
  SupplementaryData?: string;
}

export interface OrderReferenceDetails {
  AmazonOrderReferenceId: string;
  Buyer?: Buyer;
  OrderTotal?: OrderTotal;
  SellerNote?: string;
  PlatformId?: string;
  Destination?: Destination;
  PaymentDescriptor?: PaymentDescriptor;
  BillingAddress?: BillingAddress;
  ReleaseEnvironment: ReleaseEnvironment;
  SellerOrderAttributes?: SellerOrderAttributes;
  OrderReferenceStatus: OrderReferenceStatus;
  Constraints?: Constraint[];
  CreationTimestamp: number;
  ExpirationTimestamp: number;
  ParentDetails?: ParentDetails;
  IdList?: string[];
  OrderLanguage?: string;
  RequestPaymentAuthorization?: boolean;
  PaymentServiceProviderAttributes?: PaymentServiceProviderAttributes;
  PaymentReference?: PaymentReference;
  PaymentAuthenticationStatus?: PaymentAuthenticationStatus;
}

export type OrderReferenceIdType = 'OrderReference' | 'BillingAgreement' | (string & {});

export type OrderReferenceState = 'Draft' | 'Open' | 'Suspended' | 'Canceled' | 'Closed' | (string & {});

export interface OrderReferenceStatus {
  State?: string;
  LastUpdateTimestamp?: number;
  ReasonCode?: string;
  ReasonDescription?: string;
}

export interface OrderTotal {
  CurrencyCode?: string;
  Amount?: string;
}

export interface ParentDetails {
  Id: string;
  Type: ParentType;
}

export type ParentType = 'OrderReference' | 'BillingAgreement' | 'ChildOrderReference' | (string & {});

export interface PaymentAuthenticationStatus {
  State?: string;
}

export interface PaymentDescriptor {
  Name?: string;
  AccountNumberTail?: string;
  FullDescriptor?: string;
  UseAmazonBalanceFirst?: boolean;
}

export type PaymentDomain = 'NA_USD' | 'FE_JPY' | 'EU_EUR' | 'EU_GBP' | (string & {});

export interface PaymentReference {
  StaticToken?: string;
}

export interface PaymentServiceProviderAttributes {
  PaymentServiceProviderId?: string;
  PaymentServiceProviderOrderId?: string;
}

export interface Price {
  Amount?: string;
  CurrencyCode?: string;
}

export interface ProviderCredit {
  ProviderId?: string;
  CreditAmount?: Price;
}

export interface ProviderCreditDetails {
  AmazonProviderCreditId: string;
  SellerId: string;
  ProviderId: string;
  CreditReferenceId: string;
  CreditAmount: Price;
  CreditReversalAmount: Price;
  CreditReversalIdList: string[];
  CreationTimestamp: number;
  CreditStatus: Status;
}

export interface ProviderCreditReversal {
  ProviderId?: string;
  CreditReversalAmount?: Price;
}

export interface ProviderCreditReversalDetails {
  AmazonProviderCreditReversalId: string;
  SellerId: string;
  ProviderId: string;
  CreditReversalReferenceId: string;
  CreditReversalAmount: Price;
  CreationTimestamp: number;
  CreditReversalStatus: Status;
  CreditReversalNote?: string;
}

export interface ProviderCreditReversalSummary {
  ProviderId?: string;
  ProviderCreditReversalId?: string;
}

export interface ProviderCreditSummary {
  ProviderId?: string;
  ProviderCreditId?: string;
}

export interface RefundDetails {
  AmazonRefundId: string;
  RefundReferenceId: string;
  SellerRefundNote: string;
  RefundType: RefundType;
  RefundAmount: Price;
  FeeRefunded: Price;
  CreationTimestamp: number;
  RefundStatus: Status;
  SoftDescriptor: string;
  ProviderCreditReversalSummaryList?: ProviderCreditReversalSummary[];
  ConvertedAmount?: Price;
  ConversionRate?: string;
}

export interface RefundRequest {
  AmazonCaptureId: string;
  RefundReferenceId: string;
  RefundAmount: Price;
  SellerRefundNote?: string;
  SoftDescriptor?: string;
  ProviderCreditReversalList?: ProviderCreditReversal[];
}

export interface RefundResult {
  RefundDetails: RefundDetails;
}

export type RefundType =
  | 'AmazonA-ZRefund'
  | 'AmazonA-ZGuarantee'
  | 'AmazonA-ZCancel'
  | 'SellerInitiated'
  | 'Chargeback'
  | (string & {});

export type ReleaseEnvironment = 'Live' | 'Sandbox' | (string & {});

export type RequestStatus = 'Success' | 'Failure' | (string & {});

export interface ReverseProviderCreditRequest {
  AmazonProviderCreditId: string;
  CreditReversalReferenceId: string;
  CreditReversalAmount: Price;
  CreditReversalNote?: string;
}

export interface ReverseProviderCreditResult {
  ProviderCreditReversalDetails?: ProviderCreditReversalDetails;
}

export interface SellerBillingAgreementAttributes {
  SellerBillingAgreementId?: string;
  StoreName?: string;
  CustomInformation?: string;
  SellerId?: string;
}

export interface SellerOrderAttributes {
  SellerOrderId?: string;
  StoreName?: string;
  SupplementaryData?: string;
  OrderItemCategories?: string[];
  CustomInformation?: string;
  SellerId?: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface SetBillingAgreementDetailsRequest {
  AmazonBillingAgreementId: string;
  BillingAgreementAttributes?: BillingAgreementAttributes;
}

export interface SetBillingAgreementDetailsResult {
  BillingAgreementDetails?: BillingAgreementDetails;
}

export interface SetMerchantNotificationConfigurationRequest {
  NotificationConfigurationList: NotificationConfiguration[];
}

export interface SetOrderAttributesRequest {
  AmazonOrderReferenceId: string;
  OrderAttributes: OrderAttributes;
}

export interface SetOrderAttributesResult {
  OrderReferenceDetails?: OrderReferenceDetails;
}

export interface SetOrderReferenceDetailsRequest {
  AmazonOrderReferenceId: string;
  OrderReferenceAttributes: OrderReferenceAttributes;
}

export interface SetOrderReferenceDetailsResult {
  OrderReferenceDetails?: OrderReferenceDetails;
}

export type SortOrder = 'Ascending' | 'Descending' | (string & {});

export interface Status {
  State?: string;
  LastUpdateTimestamp?: number;
  ReasonCode?: string;
  ReasonDescription?: string;
}

export interface ValidateBillingAgreementRequest {
  AmazonBillingAgreementId: string;
}

export interface ValidateBillingAgreementResult {
  ValidationResult: RequestStatus;
  FailureReasonCode?: string;
  BillingAgreementStatus?: BillingAgreementStatus;
}

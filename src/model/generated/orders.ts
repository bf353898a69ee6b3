// Generated from data/services/orders.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface Address {
  Name: string;
  AddressLine1?: string;
  AddressLine2?: string;
  AddressLine3?: string;
  City?: string;
  County?: string;
  District?: string;
  StateOrRegion?: string;
  Municipality?: string;
  PostalCode?: string;
  CountryCode?: string;
  Phone?: string;
  AddressType?: AddressType;
  isAddressSharingConfidential?: boolean;
}

export type AddressType = 'Commercial' | 'Residential' | (string & {});

export interface AutomatedShippingSettings {
  hasAutomatedShippingSettings: boolean;
  automatedCarrier?: string;
  automatedShipMethod?: string;
}

export interface BuyerCustomizedInfoDetail {
  CustomizedURL: string;
}

export interface BuyerIdentificationInformation {
  BuyerCitizenId: string;
  BuyerLegalName: string;
}

export interface BuyerRequestedCancel {
  IsBuyerRequestedCancel: boolean;
  BuyerCancelReason: string;
}

export interface BuyerTaxInfo {
  CompanyLegalName?: string;
  TaxingRegion?: string;
  TaxClassifications?: TaxClassification[];
}

export type ConditionId =
  | 'New'
  | 'Used'
  | 'Collectible'
  | 'Refurbished'
  | 'Preorder'
  | 'Club'
  | (string & {});

export type ConditionSubtypeId =
  | 'New'
  | 'Mint'
  | 'Very Good'
  | 'Good'
  | 'Acceptable'
  | 'Poor'
  | 'Club'
  | 'OEM'
  | 'Warranty'
  | 'Refurbished Warranty'
  | 'Refurbished'
  | 'Open Box'
  | 'Any'
  | 'Other'
  | (string & {});

export type EasyShipShipmentStatus =
  | 'PendingPickUp'
  | 'LabelCanceled'
  | 'PickedUp'
  | 'OutForDelivery'
  | 'Damaged'
  | 'Delivered'
  | 'RejectedByBuyer'
  | 'Undeliverable'
  | 'ReturnedToSeller'
  | 'ReturningToSeller'
  | 'Lost'
  | (string & {});

export type FulfillmentChannel = 'AFN' | 'MFN' | (string & {});

export interface GetOrderRequest {
  AmazonOrderId: string[];
}

export interface GetOrderResult {
  Orders?: Order[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface InvoiceData {
  InvoiceRequirement?: string;
  BuyerSelectedInvoiceCategory?: string;
  InvoiceTitle?: string;
  InvoiceInformation?: string;
}

export interface ListOrderItemsByNextTokenRequest {
  NextToken: string;
}

export interface ListOrderItemsByNextTokenResult {
  NextToken?: string;
  AmazonOrderId?: string;
  OrderItems?: OrderItem[];
}

export interface ListOrderItemsRequest {
  AmazonOrderId: string;
}

export interface ListOrderItemsResult {
  NextToken?: string;
  AmazonOrderId?: string;
  OrderItems?: OrderItem[];
}

export interface ListOrdersByNextTokenRequest {
  NextToken: string;
}

export interface ListOrdersByNextTokenResult {
  NextToken?: string;
  CreatedBefore?: number;
  LastUpdatedBefore?: number;
  Orders?: Order[];
}

export interface ListOrdersRequest {
  CreatedAfter?: number;
  CreatedBefore?: number;
  LastUpdatedAfter?: number;
  LastUpdatedBefore?: number;
  OrderStatus?: OrderStatus[];
  MarketplaceId: string[];
  FulfillmentChannel?: FulfillmentChannel[];
  PaymentMethod?: PaymentMethod[];
  BuyerEmail?: string;
  SellerOrderId?: string;
  MaxResultsPerPage: number;
  TFMShipmentStatus?: TFMShipmentStatus[];
  EasyShipShipmentStatus?: EasyShipShipmentStatus[];
}

export interface ListOrdersResult {
  NextToken?: string;
  CreatedBefore?: number;
  LastUpdatedBefore?: number;
  Orders?: Order[];
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface Money {
  CurrencyCode?: string;
  Amount?: string;
}

export interface Order {
  AmazonOrderId: string;
  SellerOrderId?: string;
  PurchaseDate: number;
  LastUpdateDate: number;
  OrderStatus: OrderStatus;
  FulfillmentChannel?: FulfillmentChannel;
  SalesChannel?: string;
  OrderChannel?: string;
  ShipServiceLevel?: string;
  ShippingAddress?: Address;
  DefaultShipFromLocationAddress?: Address;
  OrderTotal?: Money;
  NumberOfItemsShipped?: number;
  NumberOfItemsUnshipped?: number;
  PaymentExecutionDetail?: PaymentExecutionDetailItem[];
  PaymentMethod?: PaymentMethod;
  PaymentMethodDetails?: string[];
  MarketplaceId?: string;
  BuyerEmail?: string;
  BuyerName?: string;
  BuyerCounty?: string;
  BuyerTaxInfo?: BuyerTaxInfo;
  ShipmentServiceLevelCategory?: ShipmentServiceLevelCategory;
  ShippedByAmazonTFM?: boolean;
  TFMShipmentStatus?: TFMShipmentStatus;
  EasyShipShipmentStatus?: EasyShipShipmentStatus;
  CbaDisplayableShippingLabel?: string;
  OrderType?: OrderType;
  EarliestShipDate?: number;
  LatestShipDate?: number;
  EarliestDeliveryDate?: number;
  LatestDeliveryDate?: number;
  IsBusinessOrder?: boolean;
  PurchaseOrderNumber?: string;
  IsPrime?: boolean;
  IsGlobalExpressEnabled?: boolean;
  IsPremiumOrder?: boolean;
  ReplacedOrderId?: string;
  IsReplacementOrder?: boolean;
  PromiseResponseDueDate?: number;
  IsEstimatedShipDateSet?: boolean;
  TaxRegistrationDetails?: TaxRegistrationDetails[];
  IsSoldByAB?: boolean;
  IsIBA?: boolean;
  IsISPU?: boolean;
  IsAccessPointOrder?: boolean;
  BuyerIdentificationInformation?: BuyerIdentificationInformation;
  AutomatedShippingSettings?: AutomatedShippingSettings;
}

export interface OrderItem {
  ASIN: string;
  SellerSKU?: string;
  OrderItemId: string;
  Title?: string;
  QuantityOrdered: number;
  QuantityShipped?: number;
  ProductInfo?: ProductInfoDetail;
  PointsGranted?: PointsGrantedDetail;
  ItemPrice?: Money;
  ShippingPrice?: Money;
  GiftWrapPrice?: Money;
  ItemTax?: Money;
  ShippingTax?: Money;
  GiftWrapTax?: Money;
  ShippingDiscount?: Money;
  ShippingDiscountTax?: Money;
  PromotionDiscount?: Money;
  PromotionDiscountTax?: Money;
  PromotionIds?: string[];
  CODFee?: Money;
  CODFeeDiscount?: Money;
  IsGift?: boolean;
  GiftMessageText?: string;
  GiftWrapLevel?: string;
  InvoiceData?: InvoiceData;
  ConditionNote?: string;
  ConditionId?: ConditionId;
  ConditionSubtypeId?: ConditionSubtypeId;
  ScheduledDeliveryStartDate?: string;
  ScheduledDeliveryEndDate?: string;
  PriceDesignation?: PriceDesignation;
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail;
  TaxCollection?: TaxCollection;
  SerialNumberRequired?: boolean;
  IossNumber?: string;
  IsTransparency?: boolean;
  BuyerRequestedCancel?: BuyerRequestedCancel;
}

export type OrderStatus =
  | 'PendingAvailability'
  | 'Pending'
  | 'Unshipped'
  | 'PartiallyShipped'
  | 'Shipped'
  | 'InvoiceUnconfirmed'
  | 'Canceled'
  | 'Unfulfillable'
  | (string & {});

export type OrderType = 'StandardOrder' | 'Preorder' | 'SourcingOnDemandOrder' | (string & {});

export interface PaymentExecutionDetailItem {
  Payment: Money;
  PaymentMethod: string;
}

export type PaymentMethod = 'COD' | 'CVS' | 'Other' | (string & {});

export interface PointsGrantedDetail {
  PointsNumber?: number;
  PointsMonetaryValue?: Money;
}

export type PriceDesignation = 'BusinessPrice' | (string & {});

export interface ProductInfoDetail {
  NumberOfItems?: number;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export type ShipmentServiceLevelCategory =
  | 'Expedited'
  | 'FreeEconomy'
  | 'NextDay'
  | 'SameDay'
  | 'SecondDay'
  | 'Scheduled'
  | 'Standard'
  | (string & {});

export type TFMShipmentStatus =
  | 'PendingPickUp'
  | 'LabelCanceled'
  | 'PickedUp'
  | 'AtDestinationFC'
  | 'Delivered'
  | 'RejectedByBuyer'
  | 'Undeliverable'
  | 'ReturnedToSeller'
  | 'Lost'
  | (string & {});

export interface TaxClassification {
  Name: string;
  Value: string;
}

export interface TaxCollection {
  Model: TaxCollectionModel;
  ResponsibleParty: TaxCollectionResponsibleParty;
}

export type TaxCollectionModel = 'MarketplaceFacilitator' | (string & {});

export type TaxCollectionResponsibleParty = 'Amazon Services, Inc.' | (string & {});

export interface TaxRegistrationAuthority {
  country?: string;
  state?: string;
  district?: string;
  province?: string;
  city?: string;
  warehouseId?: string;
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: string;
  taxRegistrationId?: string;
  taxRegistrationAuthority?: TaxRegistrationAuthority;
}

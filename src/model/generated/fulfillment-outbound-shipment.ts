// Generated from data/services/fulfillment-outbound-shipment.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export type AdditionalLocationInfo =
  | 'AS_INSTRUCTED'
  | 'CARPORT'
  | 'CUSTOMER_PICKUP'
  | 'DECK'
  | 'DOOR_PERSON'
  | 'FRONT_DESK'
  | 'FRONT_DOOR'
  | 'GARAGE'
  | 'GUARD'
  | 'MAIL_ROOM'
  | 'MAIL_SLOT'
  | 'MAILBOX'
  | 'MC_BOY'
  | 'MC_GIRL'
  | 'MC_MAN'
  | 'MC_WOMAN'
  | 'NEIGHBOR'
  | 'OFFICE'
  | 'OUTBUILDING'
  | 'PATIO'
  | 'PORCH'
  | 'REAR_DOOR'
  | 'RECEPTIONIST'
  | 'RECEIVER'
  | 'SECURE_LOCATION'
  | 'SIDE_DOOR'
  | (string & {});

export interface Address {
  Name: string;
  Line1: string;
  Line2?: string;
  Line3?: string;
  DistrictOrCounty?: string;
  City?: string;
  StateOrProvinceCode: string;
  CountryCode: string;
  PostalCode?: string;
  PhoneNumber?: string;
}

export interface CODSettings {
  IsCODRequired?: boolean;
  CODCharge?: Currency;
  CODChargeTax?: Currency;
  ShippingCharge?: Currency;
  ShippingChargeTax?: Currency;
}

export interface CancelFulfillmentOrderRequest {
  SellerFulfillmentOrderId: string;
}

export interface CreateFulfillmentOrderItem {
  SellerSKU: string;
  SellerFulfillmentOrderItemId: string;
  Quantity: number;
  GiftMessage?: string;
  DisplayableComment?: string;
  FulfillmentNetworkSKU?: string;
  OrderItemDisposition?: string;
  PerUnitDeclaredValue?: Currency;
  PerUnitPrice?: Currency;
  PerUnitTax?: Currency;
}

export interface CreateFulfillmentOrderRequest {
  MarketplaceId?: string;
  SellerFulfillmentOrderId: string;
  DisplayableOrderId: string;
  DisplayableOrderDateTime: number;
  DisplayableOrderComment?: string;
  ShippingSpeedCategory: ShippingSpeedCategory;
  DeliveryWindow?: DeliveryWindow;
  DestinationAddress: Address;
  FulfillmentAction: FulfillmentAction;
  FulfillmentPolicy: FulfillmentPolicy;
  FulfillmentMethod?: string;
  CODSettings?: CODSettings;
  ShipFromCountryCode?: string;
  NotificationEmailList?: string[];
  Items: CreateFulfillmentOrderItem[];
}

export interface CreateFulfillmentReturnRequest {
  SellerFulfillmentOrderId: string;
  Items: CreateReturnItem[];
}

export interface CreateFulfillmentReturnResult {
  ReturnItemList?: ReturnItem[];
  InvalidReturnItemList?: InvalidReturnItem[];
  ReturnAuthorizationList?: ReturnAuthorization[];
}

export interface CreateReturnItem {
  SellerReturnItemId: string;
  SellerFulfillmentOrderItemId: string;
  AmazonShipmentId: string;
  ReturnReasonCode: string;
  ReturnComment?: string;
}

export interface Currency {
  CurrencyCode: string;
  Value: string;
}

export type CurrentStatus =
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'RETURNING'
  | 'RETURNED'
  | 'UNDELIVERABLE'
  | 'DELAYED'
  | 'AVAILABLE_FOR_PICKUP'
  | 'CUSTOMER_ACTION'
  | (string & {});

export interface DeliveryWindow {
  StartDateTime: number;
  EndDateTime: number;
}

export type EventCode =
  | 'EVENT_101'
  | 'EVENT_102'
  | 'EVENT_201'
  | 'EVENT_202'
  | 'EVENT_203'
  | 'EVENT_204'
  | 'EVENT_205'
  | 'EVENT_206'
  | 'EVENT_301'
  | 'EVENT_302'
  | 'EVENT_304'
  | 'EVENT_306'
  | 'EVENT_307'
  | 'EVENT_308'
  | 'EVENT_309'
  | 'EVENT_401'
  | 'EVENT_402'
  | 'EVENT_403'
  | 'EVENT_404'
  | 'EVENT_405'
  | 'EVENT_406'
  | 'EVENT_407'
  | 'EVENT_408'
  | 'EVENT_409'
  | 'EVENT_411'
  | 'EVENT_412'
  | 'EVENT_413'
  | 'EVENT_414'
  | 'EVENT_415'
  | 'EVENT_416'
  | 'EVENT_417'
  | 'EVENT_418'
  | 'EVENT_419'
  | (string & {});

export interface Fee {
  Name: FeeName;
  Amount: Currency;
}

export type FeeName =
  | 'FBAPerUnitFulfillmentFee'
  | 'FBAPerOrderFulfillmentFee'
  | 'FBATransportationFee'
  | 'FBAFulfillmentCODFee'
  | (string & {});

export type FulfillmentAction = 'Ship' | 'Hold' | (string & {});

export interface FulfillmentOrder {
  SellerFulfillmentOrderId: string;
  MarketplaceId?: string;
  DisplayableOrderId: string;
  DisplayableOrderDateTime: number;
  DisplayableOrderComment: string;
  ShippingSpeedCategory: ShippingSpeedCategory;
  DeliveryWindow?: DeliveryWindow;
  DestinationAddress: Address;
  FulfillmentAction?: FulfillmentAction;
  FulfillmentPolicy?: FulfillmentPolicy;
  FulfillmentMethod?: string;
  CODSettings?: CODSettings;
  ReceivedDateTime: number;
  FulfillmentOrderStatus: FulfillmentOrderStatus;
  StatusUpdatedDateTime: number;
  NotificationEmailList?: string[];
}

export interface FulfillmentOrderItem {
  SellerSKU: string;
  SellerFulfillmentOrderItemId: string;
  Quantity: number;
  GiftMessage?: string;
  DisplayableComment?: string;
  FulfillmentNetworkSKU?: string;
  OrderItemDisposition?: string;
  CancelledQuantity: number;
  UnfulfillableQuantity: number;
  EstimatedShipDateTime?: number;
  EstimatedArrivalDateTime?: number;
  PerUnitPrice?: Currency;
  PerUnitTax?: Currency;
  PerUnitDeclaredValue?: Currency;
}

export type FulfillmentOrderStatus =
  | 'RECEIVED'
  | 'INVALID'
  | 'PLANNING'
  | 'PROCESSING'
  | 'CANCELLED'
  | 'COMPLETE'
  | 'COMPLETE_PARTIALLED'
  | 'UNFULFILLABLE'
  | (string & {});

export type FulfillmentPolicy = 'FillOrKill' | 'FillAll' | 'FillAllAvailable' | (string & {});

export interface FulfillmentPreview {
  ShippingSpeedCategory: ShippingSpeedCategory;
  ScheduledDeliveryInfo?: ScheduledDeliveryInfo;
  IsFulfillable: boolean;
  IsCODCapable: boolean;
  EstimatedShippingWeight?: Weight;
  EstimatedFees?: Fee[];
  FulfillmentPreviewShipments?: FulfillmentPreviewShipment[];
  UnfulfillablePreviewItems?: UnfulfillablePreviewItem[];
  OrderUnfulfillableReasons?: string[];
  MarketplaceId: string;
}

export interface FulfillmentPreviewItem {
  SellerSKU: string;
  Quantity: number;
  SellerFulfillmentOrderItemId: string;
  EstimatedShippingWeight?: Weight;
  ShippingWeightCalculationMethod?: ShippingWeightCalculationMethod;
}

export interface FulfillmentPreviewShipment {
  EarliestShipDate: number;
  LatestShipDate: number;
  EarliestArrivalDate: number;
  LatestArrivalDate: number;
  FulfillmentPreviewItems: FulfillmentPreviewItem[];
}

export interface FulfillmentShipment {
  AmazonShipmentId: string;
  FulfillmentCenterId: string;
  FulfillmentShipmentStatus: FulfillmentShipmentStatus;
  ShippingDateTime?: number;
  EstimatedArrivalDateTime?: number;
  FulfillmentShipmentItem: FulfillmentShipmentItem[];
  FulfillmentShipmentPackage?: FulfillmentShipmentPackage[];
}

export interface FulfillmentShipmentItem {
  SellerSKU?: string;
  SellerFulfillmentOrderItemId: string;
  Quantity: number;
  PackageNumber?: number;
}

export interface FulfillmentShipmentPackage {
  PackageNumber: number;
  CarrierCode: string;
  TrackingNumber?: string;
  EstimatedArrivalDateTime?: number;
}

export type FulfillmentShipmentStatus =
  | 'PENDING'
  | 'SHIPPED'
  | 'CANCELLED_BY_FULFILLER'
  | 'CANCELLED_BY_SELLER'
  | (string & {});

export interface GetFulfillmentOrderRequest {
  SellerFulfillmentOrderId: string;
}

export interface GetFulfillmentOrderResult {
  FulfillmentOrder?: FulfillmentOrder;
  FulfillmentOrderItem?: FulfillmentOrderItem[];
  FulfillmentShipment?: FulfillmentShipment[];
  ReturnItemList?: ReturnItem[];
  ReturnAuthorizationList?: ReturnAuthorization[];
}

export interface GetFulfillmentPreviewItem {
  SellerSKU: string;
  Quantity: number;
  SellerFulfillmentOrderItemId: string;
}

export interface GetFulfillmentPreviewRequest {
  MarketplaceId?: string;
  Address: Address;
  Items: GetFulfillmentPreviewItem[];
  ShippingSpeedCategories?: ShippingSpeedCategory[];
  IncludeCODFulfillmentPreview: boolean;
  IncludeDeliveryWindows: boolean;
}

export interface GetFulfillmentPreviewResult {
  FulfillmentPreviews?: FulfillmentPreview[];
}

export interface GetPackageTrackingDetailsRequest {
  PackageNumber: number;
}

export interface GetPackageTrackingDetailsResult {
  PackageNumber?: number;
  TrackingNumber?: string;
  CarrierCode?: string;
  CarrierPhoneNumber?: string;
  CarrierURL?: string;
  ShipDate?: number;
  EstimatedArrivalDate?: number;
  ShipToAddress?: TrackingAddress;
  CurrentStatus?: CurrentStatus;
  SignedForBy?: string;
  AdditionalLocationInfo?: AdditionalLocationInfo;
  TrackingEvents?: TrackingEvent[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface InvalidItemReason {
  InvalidItemReasonCode: InvalidItemReasonCode;
  Description: string;
}

export type InvalidItemReasonCode =
  | 'InvalidValues'
  | 'DuplicateRequest'
  | 'NoCompletedShipItems'
  | 'NoReturnableQuantity'
  | (string & {});

export interface InvalidReturnItem {
  SellerReturnItemId: string;
  SellerFulfillmentOrderItemId: string;
  InvalidItemReason: InvalidItemReason;
}

export interface ListAllFulfillmentOrdersByNextTokenRequest {
  NextToken: string;
}

export interface ListAllFulfillmentOrdersByNextTokenResult {
  NextToken?: string;
  FulfillmentOrders?: FulfillmentOrder[];
}

export interface ListAllFulfillmentOrdersRequest {
  QueryStartDateTime: number;
  FulfillmentMethod?: string[];
}

export interface ListAllFulfillmentOrdersResult {
  NextToken?: string;
  FulfillmentOrders?: FulfillmentOrder[];
}

export interface ListReturnReasonCodesRequest {
  MarketplaceId?: string;
  SellerFulfillmentOrderId?: string;
  SellerSKU: string;
  Language?: string;
}

export interface ListReturnReasonCodesResult {
  ReasonCodeDetailsList?: ReasonCodeDetails[];
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface ReasonCodeDetails {
  ReturnReasonCode: string;
  Description: string;
  TranslatedDescription?: string;
}

export interface ReturnAuthorization {
  ReturnAuthorizationId: string;
  FulfillmentCenterId: string;
  ReturnToAddress: Address;
  AmazonRmaId: string;
  RmaPageURL: string;
}

export interface ReturnItem {
  SellerReturnItemId: string;
  SellerFulfillmentOrderItemId: string;
  AmazonShipmentId: string;
  SellerReturnReasonCode: string;
  ReturnComment?: string;
  AmazonReturnReasonCode?: string;
  Status: ReturnItemStatus;
  StatusChangedDate: number;
  ReturnAuthorizationId?: string;
  ReturnReceivedCondition?: ReturnReceivedCondition;
  FulfillmentCenterId?: string;
}

export type ReturnItemStatus = 'New' | 'Processed' | (string & {});

export type ReturnReceivedCondition =
  | 'CarrierDamaged'
  | 'CustomerDamaged'
  | 'Defective'
  | 'FulfillerDamaged'
  | 'Sellable'
  | (string & {});

export interface ScheduledDeliveryInfo {
  DeliveryTimeZone: string;
  DeliveryWindows: DeliveryWindow[];
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export type ShippingSpeedCategory =
  | 'Standard'
  | 'Expedited'
  | 'Priority'
  | 'ScheduledDelivery'
  | (string & {});

export type ShippingWeightCalculationMethod = 'Package' | 'Dimensional' | (string & {});

export interface TrackingAddress {
  City: string;
  State: string;
  Country: string;
}

export interface TrackingEvent {
  EventDate: number;
  EventAddress: TrackingAddress;
  EventCode: EventCode;
}

export interface UnfulfillablePreviewItem {
  SellerSKU: string;
  Quantity: number;
  SellerFulfillmentOrderItemId: string;
  ItemUnfulfillableReasons?: string[];
}

export interface UpdateFulfillmentOrderItem {
  SellerSKU?: string;
  SellerFulfillmentOrderItemId: string;
  Quantity: number;
  GiftMessage?: string;
  DisplayableComment?: string;
  FulfillmentNetworkSKU?: string;
  OrderItemDisposition?: string;
  PerUnitDeclaredValue?: Currency;
  PerUnitPrice?: Currency;
  PerUnitTax?: Currency;
}

export interface UpdateFulfillmentOrderRequest {
  MarketplaceId?: string;
  SellerFulfillmentOrderId: string;
  DisplayableOrderId?: string;
  DisplayableOrderDateTime?: number;
  DisplayableOrderComment?: string;
  ShippingSpeedCategory?: ShippingSpeedCategory;
  DestinationAddress?: Address;
  FulfillmentAction: FulfillmentAction;
  FulfillmentPolicy?: FulfillmentPolicy;
  FulfillmentMethod?: string;
  ShipFromCountryCode?: string;
  NotificationEmailList?: string[];
  Items?: UpdateFulfillmentOrderItem[];
}

export interface Weight {
  Unit: WeightUnit;
  Value: string;
}

export type WeightUnit = 'KG' | 'LB' | (string & {});

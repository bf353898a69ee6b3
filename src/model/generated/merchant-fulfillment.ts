// Generated from data/services/merchant-fulfillment.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface AdditionalInputs {
  AdditionalInputFieldName: string;
  SellerInputDefinition: SellerInputDefinition;
}

export interface AdditionalSellerInput {
  DataType?: DataType;
  ValueAsString?: string;
  ValueAsBoolean?: boolean;
  ValueAsInteger?: number;
  ValueAsTimestamp?: number;
  ValueAsAddress?: Address;
  ValueAsWeight?: Weight;
  ValueAsDimension?: Length;
  ValueAsCurrency?: CurrencyAmount;
}

export interface AdditionalSellerInputs {
  AdditionalInputFieldName?: string;
  AdditionalSellerInput?: AdditionalSellerInput;
}

export interface Address {
  Name: string;
  AddressLine1: string;
  AddressLine2?: string;
  AddressLine3?: string;
  DistrictOrCounty?: string;
  Email: string;
  City: string;
  StateOrProvinceCode?: string;
  PostalCode: string;
  CountryCode: string;
  Phone: string;
}

export interface AvailableCarrierWillPickUpOption {
  CarrierWillPickUpOption?: string;
  Charge?: CurrencyAmount;
}

export interface AvailableDeliveryExperienceOption {
  DeliveryExperienceOption?: DeliveryExperience;
  Charge?: CurrencyAmount;
}

export interface AvailableShippingServiceOptions {
  AvailableCarrierWillPickUpOptions?: AvailableCarrierWillPickUpOption[];
  AvailableDeliveryExperienceOptions?: AvailableDeliveryExperienceOption[];
}

export interface CancelShipmentRequest {
  ShipmentId: string;
}

export interface CancelShipmentResult {
  Shipment?: Shipment;
}

export interface Constraint {
  ValidationRegEx?: string;
  ValidationString?: string;
}

export interface CreateShipmentRequest {
  ShipmentRequestDetails: ShipmentRequestDetails;
  ShippingServiceId: string;
  ShippingServiceOfferId?: string;
  HazmatType?: HazmatType;
  LabelFormatOption?: LabelFormatOptionRequest;
  ShipmentLevelSellerInputsList?: AdditionalSellerInputs[];
}

export interface CreateShipmentResult {
  Shipment?: Shipment;
}

export interface CurrencyAmount {
  CurrencyCode: string;
  Amount: string;
}

export type DataType =
  | 'String'
  | 'Boolean'
  | 'Integer'
  | 'Timestamp'
  | 'Address'
  | 'Weight'
  | 'Dimension'
  | 'Currency'
  | (string & {});

export type DeliveryExperience =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking'
  | (string & {});

export interface FileContents {
  Contents: string;
  FileType: FileType;
  Checksum: string;
}

export type FileType = 'application/pdf' | 'application/zpl' | 'image/png' | (string & {});

export interface GetAdditionalSellerInputsRequest {
  OrderId: string;
  ShippingServiceId: string;
  ShipFromAddress: Address;
}

export interface GetAdditionalSellerInputsResult {
  ShipmentLevelFields?: AdditionalInputs[];
  ItemLevelFieldsList?: ItemLevelFields[];
}

export interface GetEligibleShippingServicesRequest {
  ShipmentRequestDetails: ShipmentRequestDetails;
  ShippingOfferingFilter?: ShippingOfferingFilter;
}

export interface GetEligibleShippingServicesResult {
  ShippingServiceList?: ShippingService[];
  RejectedShippingServiceList?: RejectedShippingService[];
  TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrier[];
  TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrier[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface GetShipmentRequest {
  ShipmentId: string;
}

export interface GetShipmentResult {
  Shipment?: Shipment;
}

export type HazmatType = 'None' | 'LQHazmat' | (string & {});

export type InputTarget = 'ITEM_LEVEL' | 'SHIPMENT_LEVEL' | (string & {});

export interface Item {
  OrderItemId: string;
  Quantity: number;
  transparencyCodeList?: string[];
  ItemLevelSellerInputsList?: AdditionalSellerInputs[];
  ItemWeight?: Weight;
  ItemDescription?: string;
}

export interface ItemLevelFields {
  Asin?: string;
  AdditionalInputs?: AdditionalInputs[];
}

export interface Label {
  CustomTextForLabel?: string;
  Dimensions: LabelDimensions;
  FileContents: FileContents;
  LabelFormat?: LabelFormat;
  StandardIdForLabel?: StandardIdForLabel;
}

export interface LabelCustomization {
  CustomTextForLabel?: string;
  StandardIdForLabel?: StandardIdForLabel;
}

export interface LabelDimensions {
  Length: string;
  Width: string;
  Unit: LengthUnit;
}

export type LabelFormat = 'PDF' | 'PNG' | 'ZPL203' | 'ZPL300' | 'ShippingServiceDefault' | (string & {});

export interface LabelFormatOption {
  IncludePackingSlipWithLabel?: boolean;
  LabelFormat?: LabelFormat;
}

export interface LabelFormatOptionRequest {
  IncludePackingSlipWithLabel?: boolean;
}

export interface Length {
  value?: string;
  unit?: string;
}

export type LengthUnit = 'inches' | 'centimeters' | (string & {});

export interface Message {
  Locale: string;
  Text: string;
}

export interface PackageDimensions {
  Length?: string;
  Width?: string;
  Height?: string;
  Unit?: LengthUnit;
  PredefinedPackageDimensions?: PredefinedPackageDimensions;
}

export type PredefinedPackageDimensions =
  | 'FedEx_Box_10kg'
  | 'FedEx_Box_25kg'
  | 'FedEx_Box_Extra_Large_1'
  | 'FedEx_Box_Extra_Large_2'
  | 'FedEx_Box_Large_1'
  | 'FedEx_Box_Large_2'
  | 'FedEx_Box_Medium_1'
  | 'FedEx_Box_Medium_2'
  | 'FedEx_Box_Small_1'
  | 'FedEx_Box_Small_2'
  | 'FedEx_Envelope'
  | 'FedEx_Padded_Pak'
  | 'FedEx_Pak_1'
  | 'FedEx_Pak_2'
  | 'FedEx_Tube'
  | 'FedEx_XL_Pak'
  | 'UPS_Box_10kg'
  | 'UPS_Box_25kg'
  | 'UPS_Express_Box'
  | 'UPS_Express_Box_Large'
  | 'UPS_Express_Box_Medium'
  | 'UPS_Express_Box_Small'
  | 'UPS_Express_Envelope'
  | 'UPS_Express_Hard_Pak'
  | 'UPS_Express_Legal_Envelope'
  | 'UPS_Express_Pak'
  | 'UPS_Express_Tube'
  | 'UPS_Laboratory_Pak'
  | 'UPS_Pad_Pak'
  | 'UPS_Pallet'
  | 'USPS_Card'
  | 'USPS_Flat'
  | 'USPS_FlatRateCardboardEnvelope'
  | 'USPS_FlatRateEnvelope'
  | 'USPS_FlatRateGiftCardEnvelope'
  | 'USPS_FlatRateLegalEnvelope'
  | 'USPS_FlatRatePaddedEnvelope'
  | 'USPS_FlatRateWindowEnvelop'
  | 'USPS_FlatRateWindowEnvelope'
  | 'USPS_LargeFlatRateBoardGameBox'
  | 'USPS_LargeFlatRateBox'
  | 'USPS_Letter'
  | 'USPS_MediumFlatRateBox1'
  | 'USPS_MediumFlatRateBox2'
  | 'USPS_RegionalRateBoxA1'
  | 'USPS_RegionalRateBoxA2'
  | 'USPS_RegionalRateBoxB1'
  | 'USPS_RegionalRateBoxB2'
  | 'USPS_RegionalRateBoxC'
  | 'USPS_SmallFlatRateBox'
  | 'USPS_SmallFlatRateEnvelope'
  | (string & {});

export interface RejectedShippingService {
  CarrierName: string;
  ShippingServiceName: string;
  ShippingServiceId: string;
  RejectionReasonCode: string;
  RejectionReasonMessage: string;
}

export interface SellerInputDefinition {
  IsRequired: boolean;
  DataType: DataType;
  Constraints: Constraint[];
  InputDisplayText: string;
  InputTarget?: InputTarget;
  StoredValue?: AdditionalSellerInput;
  RestrictedSetValues?: string[];
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface Shipment {
  ShipmentId: string;
  AmazonOrderId: string;
  SellerOrderId?: string;
  ItemList: Item[];
  ShipFromAddress: Address;
  ShipToAddress: Address;
  PackageDimensions: PackageDimensions;
  Weight: Weight;
  Insurance: CurrencyAmount;
  ShippingService: ShippingService;
  Label?: Label;
  Status: ShipmentStatus;
  TrackingId?: string;
  CreatedDate: number;
  LastUpdatedDate?: number;
}

export interface ShipmentRequestDetails {
  AmazonOrderId: string;
  SellerOrderId?: string;
  ItemList: Item[];
  ShipFromAddress: Address;
  PackageDimensions: PackageDimensions;
  Weight: Weight;
  MustArriveByDate?: number;
  ShipDate?: number;
  ShippingServiceOptions: ShippingServiceOptions;
  LabelCustomization?: LabelCustomization;
}

export type ShipmentStatus =
  | 'Purchased'
  | 'RefundPending'
  | 'RefundRejected'
  | 'RefundApplied'
  | (string & {});

export interface ShippingOfferingFilter {
  IncludePackingSlipWithLabel?: boolean;
  IncludeComplexShippingOptions?: boolean;
  CarrierWillPickUp?: string;
  DeliveryExperience?: DeliveryExperience;
}

export interface ShippingService {
  ShippingServiceName: string;
  CarrierName: string;
  ShippingServiceId: string;
  ShippingServiceOfferId?: string;
  ShipDate: number;
  EarliestEstimatedDeliveryDate?: number;
  LatestEstimatedDeliveryDate?: number;
  Rate: CurrencyAmount;
  ShippingServiceOptions: ShippingServiceOptions;
  AvailableShippingServiceOptions?: AvailableShippingServiceOptions;
  AvailableLabelFormats?: LabelFormat[];
  AvailableFormatOptionsForLabel?: LabelFormatOption[];
  RequiresAdditionalSellerInputs?: boolean;
}

export interface ShippingServiceOptions {
  DeliveryExperience: DeliveryExperience;
  DeclaredValue?: CurrencyAmount;
  CarrierWillPickUp: boolean;
  CarrierWillPickUpOption?: string;
  LabelFormat?: LabelFormat;
}

export type StandardIdForLabel = 'AmazonOrderId' | (string & {});

export interface TemporarilyUnavailableCarrier {
  CarrierName: string;
}

export interface TermsAndConditionsNotAcceptedCarrier {
  CarrierName: string;
}

export interface Weight {
  Value: string;
  Unit: WeightUnit;
}

export type WeightUnit = 'ounces' | 'grams' | 'oz' | 'g' | (string & {});

// Generated from data/services/fulfillment-inbound-shipment.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface ASINInboundGuidance {
  ASIN: string;
  InboundGuidance: InboundGuidance;
  GuidanceReasonList?: GuidanceReason[];
}

export interface ASINPrepInstructions {
  ASIN?: string;
  BarcodeInstruction?: BarcodeInstruction;
  PrepGuidance?: PrepGuidance;
  PrepInstructionList?: PrepInstruction[];
}

export interface Address {
  Name: string;
  AddressLine1: string;
  AddressLine2?: string;
  DistrictOrCounty?: string;
  City: string;
  StateOrProvinceCode?: string;
  CountryCode: string;
  PostalCode?: string;
}

export interface AmazonPrepFeesDetails {
  PrepInstruction: PrepInstruction;
  FeePerUnit: Amount;
}

export interface Amount {
  CurrencyCode: string;
  Value: string;
}

export type BarcodeInstruction =
  | 'RequiresFNSKULabel'
  | 'CanUseOriginalBarcode'
  | 'MustProvideSellerSKU'
  | (string & {});

export interface BoxContentsFeeDetails {
  TotalUnits?: number;
  FeePerUnit?: Amount;
  TotalFee?: Amount;
}

export type BoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | 'INTERACTIVE' | (string & {});

export type Condition =
  | 'NewItem'
  | 'NewWithWarranty'
  | 'NewOEM'
  | 'NewOpenBox'
  | 'UsedLikeNew'
  | 'UsedVeryGood'
  | 'UsedGood'
  | 'UsedAcceptable'
  | 'UsedPoor'
  | 'UsedRefurbished'
  | 'CollectibleLikeNew'
  | 'CollectibleVeryGood'
  | 'CollectibleGood'
  | 'CollectibleAcceptable'
  | 'CollectiblePoor'
  | 'RefurbishedWithWarranty'
  | 'Refurbished'
  | 'Club'
  | (string & {});

export interface ConfirmPreorderRequest {
  ShipmentId: string;
  NeedByDate: string;
}

export interface ConfirmPreorderResult {
  ConfirmedNeedByDate?: string;
  ConfirmedFulfillableDate?: string;
}

export interface ConfirmTransportInputRequest {
  ShipmentId: string;
}

export interface ConfirmTransportRequestResult {
  TransportResult?: TransportResult;
}

export interface Contact {
  Name: string;
  Phone: string;
  Email: string;
  Fax: string;
}

export interface CreateInboundShipmentPlanRequest {
  ShipFromAddress?: ShipFromAddressInput;
  LabelPrepPreference: LabelPrepPreference;
  ShipToCountryCode?: string;
  ShipToCountrySubdivisionCode?: string;
  InboundShipmentPlanRequestItems: InboundShipmentPlanRequestItem[];
}

export interface CreateInboundShipmentPlanResult {
  InboundShipmentPlans?: InboundShipmentPlan[];
}

export interface CreateInboundShipmentRequest {
  ShipmentId: string;
  InboundShipmentHeader: InboundShipmentHeader;
  InboundShipmentItems: InboundShipmentItem[];
}

export interface CreateInboundShipmentResult {
  ShipmentId?: string;
}

export type DimensionUnit = 'inches' | 'centimeters' | (string & {});

export interface Dimensions {
  Length: string;
  Width: string;
  Height: string;
  Unit: DimensionUnit;
}

export interface EstimateTransportInputRequest {
  ShipmentId: string;
}

export interface EstimateTransportRequestResult {
  TransportResult?: TransportResult;
}

export type FreightClass =
  | '50'
  | '55'
  | '60'
  | '65'
  | '70'
  | '77.5'
  | '85'
  | '92.5'
  | '100'
  | '110'
  | '125'
  | '150'
  | '175'
  | '200'
  | '250'
  | '300'
  | '400'
  | '500'
  | (string & {});

export interface GetBillOfLadingRequest {
  ShipmentId: string;
}

export interface GetBillOfLadingResult {
  TransportDocument?: TransportDocument;
}

export interface GetInboundGuidanceForASINRequest {
  ASINList: string[];
  MarketplaceId: string;
}

export interface GetInboundGuidanceForASINResult {
  ASINInboundGuidanceList?: ASINInboundGuidance[];
  InvalidASINList?: InvalidASIN[];
}

export interface GetInboundGuidanceForSKURequest {
  SellerSKUList: string[];
  MarketplaceId: string;
}

export interface GetInboundGuidanceForSKUResult {
  SKUInboundGuidanceList?: SKUInboundGuidance[];
  InvalidSKUList?: InvalidSKU[];
}

export interface GetPackageLabelsRequest {
  ShipmentId: string;
  PageType: PageType;
  NumberOfPackages?: number;
}

export interface GetPackageLabelsResult {
  TransportDocument?: TransportDocument;
}

export interface GetPalletLabelsRequest {
  ShipmentId: string;
  PageType: PageType;
  NumberOfPallets?: number;
}

export interface GetPalletLabelsResult {
  TransportDocument?: TransportDocument;
}

export interface GetPreorderInfoRequest {
  ShipmentId: string;
}

export interface GetPreorderInfoResult {
  ShipmentContainsPreorderableItems?: boolean;
  ShipmentConfirmedForPreorder?: boolean;
  NeedByDate?: string;
  ConfirmedFulfillableDate?: string;
}

export interface GetPrepInstructionsForASINRequest {
  AsinList: string[];
  ShipToCountryCode: string;
}

export interface GetPrepInstructionsForASINResult {
  ASINPrepInstructionsList?: ASINPrepInstructions[];
  InvalidASINList?: InvalidASIN[];
}

export interface GetPrepInstructionsForSKURequest {
  SellerSKUList: string[];
  ShipToCountryCode: string;
}

export interface GetPrepInstructionsForSKUResult {
  SKUPrepInstructionsList?: SKUPrepInstructions[];
  InvalidSKUList?: InvalidSKU[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface GetTransportContentRequest {
  ShipmentId: string;
}

export interface GetTransportContentResult {
  TransportContent?: TransportContent;
}

export interface GetUniquePackageLabelsRequest {
  ShipmentId: string;
  PageType: PageType;
  PackageLabelsToPrint?: string[];
}

export interface GetUniquePackageLabelsResult {
  TransportDocument?: TransportDocument;
}

export type GuidanceReason = 'SlowMovingASIN' | 'NoApplicableGuidance' | (string & {});

export type HeaderLabelPrepPreference =
  | 'SELLER_LABEL'
  | 'AMAZON_LABEL_ONLY'
  | 'AMAZON_LABEL_PREFERRED'
  | 'NO_LABEL'
  | 'AMAZON_LABEL'
  | (string & {});

export type InboundGuidance = 'InboundNotRecommended' | 'InboundOK' | (string & {});

export interface InboundShipmentHeader {
  ShipmentName: string;
  ShipFromAddress?: ShipFromAddressInput;
  DestinationFulfillmentCenterId: string;
  AreCasesRequired?: boolean;
  ShipmentStatus: RequestedShipmentStatus;
  LabelPrepPreference: HeaderLabelPrepPreference;
  IntendedBoxContentsSource?: IntendedBoxContentsSource;
}

export interface InboundShipmentHeaderUpdate {
  ShipmentName?: string;
  ShipFromAddress?: ShipFromAddressInput;
  DestinationFulfillmentCenterId?: string;
  AreCasesRequired?: boolean;
  ShipmentStatus?: RequestedShipmentStatus;
  LabelPrepPreference: HeaderLabelPrepPreference;
  IntendedBoxContentsSource?: IntendedBoxContentsSource;
}

export interface InboundShipmentInfo {
  ShipmentId?: string;
  ShipmentName?: string;
  ShipFromAddress: Address;
  DestinationFulfillmentCenterId?: string;
  ShipmentStatus?: ShipmentStatus;
  LabelPrepType?: LabelPrepType;
  AreCasesRequired: boolean;
  ConfirmedNeedByDate?: string;
  BoxContentsSource?: BoxContentsSource;
  EstimatedBoxContentsFee?: BoxContentsFeeDetails;
}

export interface InboundShipmentItem {
  ShipmentId?: string;
  SellerSKU: string;
  FulfillmentNetworkSKU?: string;
  QuantityShipped: number;
  QuantityReceived?: number;
  QuantityInCase?: number;
  ReleaseDate?: string;
  PrepDetailsList?: PrepDetails[];
}

export interface InboundShipmentPlan {
  ShipmentId: string;
  DestinationFulfillmentCenterId: string;
  ShipToAddress: Address;
  LabelPrepType: LabelPrepType;
  Items: InboundShipmentPlanItem[];
  EstimatedBoxContentsFee?: BoxContentsFeeDetails;
}

export interface InboundShipmentPlanItem {
  SellerSKU: string;
  FulfillmentNetworkSKU: string;
  Quantity: number;
  PrepDetailsList?: PrepDetails[];
}

export interface InboundShipmentPlanRequestItem {
  SellerSKU?: string;
  ASIN?: string;
  Condition?: Condition;
  Quantity: number;
  QuantityInCase?: number;
  PrepDetailsList?: PrepDetails[];
}

export type IntendedBoxContentsSource = 'NONE' | 'FEED' | '2D_BARCODE' | (string & {});

export interface InvalidASIN {
  ASIN?: string;
  ErrorReason?: InvalidReason;
}

export type InvalidReason = 'DoesNotExist' | (string & {});

export interface InvalidSKU {
  SellerSKU?: string;
  ErrorReason?: InvalidReason;
}

export type LabelPrepPreference =
  | 'SELLER_LABEL'
  | 'AMAZON_LABEL_ONLY'
  | 'AMAZON_LABEL_PREFERRED'
  | (string & {});

export type LabelPrepType = 'NO_LABEL' | 'SELLER_LABEL' | 'AMAZON_LABEL' | (string & {});

export interface ListInboundShipmentItemsByNextTokenRequest {
  NextToken: string;
}

export interface ListInboundShipmentItemsByNextTokenResult {
  ItemData?: InboundShipmentItem[];
  NextToken?: string;
}

export interface ListInboundShipmentItemsRequest {
  ShipmentId?: string;
  LastUpdatedBefore?: number;
  LastUpdatedAfter?: number;
}

export interface ListInboundShipmentItemsResult {
  ItemData?: InboundShipmentItem[];
  NextToken?: string;
}

export interface ListInboundShipmentsByNextTokenRequest {
  NextToken: string;
}

export interface ListInboundShipmentsByNextTokenResult {
  ShipmentData?: InboundShipmentInfo[];
  NextToken?: string;
}

export interface ListInboundShipmentsRequest {
  ShipmentStatusList?: ShipmentStatus[];
  ShipmentIdList?: string[];
  LastUpdatedBefore?: number;
  LastUpdatedAfter?: number;
}

export interface ListInboundShipmentsResult {
  ShipmentData?: InboundShipmentInfo[];
  NextToken?: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface NonPartneredLtlDataInput {
  CarrierName?: string;
  ProNumber: string;
}

export interface NonPartneredLtlDataOutput {
  CarrierName: string;
  ProNumber: string;
}

export interface NonPartneredSmallParcelDataInput {
  CarrierName?: string;
  PackageList?: NonPartneredSmallParcelPackageInput[];
}

export interface NonPartneredSmallParcelDataOutput {
  PackageList: NonPartneredSmallParcelPackageOutput[];
}

export interface NonPartneredSmallParcelPackageInput {
  TrackingId: string;
}

export interface NonPartneredSmallParcelPackageOutput {
  CarrierName: string;
  TrackingId: string;
  PackageStatus: PackageStatus;
}

export type PackageStatus =
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'CHECKED_IN'
  | 'RECEIVING'
  | 'CLOSED'
  | (string & {});

export type PageType =
  | 'PackageLabel_Letter_2'
  | 'PackageLabel_Letter_4'
  | 'PackageLabel_Letter_6'
  | 'PackageLabel_A4_2'
  | 'PackageLabel_A4_4'
  | 'PackageLabel_Plain_Paper'
  | 'PackageLabel_Thermal'
  | 'PackageLabel_Thermal_Unified'
  | 'PackageLabel_Thermal_NonPCP'
  | 'PackageLabel_Thermal_No_Carrier_Rotation'
  | (string & {});

export interface Pallet {
  Dimensions: Dimensions;
  Weight?: Weight;
  IsStacked: boolean;
}

export interface PartneredEstimate {
  Amount?: Amount;
  ConfirmDeadline?: number;
  VoidDeadline?: number;
}

export interface PartneredLtlDataInput {
  Contact: Contact;
  BoxCount: number;
  SellerFreightClass?: FreightClass;
  FreightReadyDate: string;
  PalletList?: Pallet[];
  TotalWeight?: Weight;
  SellerDeclaredValue?: Amount;
}

export interface PartneredLtlDataOutput {
  Contact: Contact;
  BoxCount: number;
  SellerFreightClass?: FreightClass;
  FreightReadyDate: string;
  PalletList: Pallet[];
  TotalWeight: Weight;
  SellerDeclaredValue?: Amount;
  AmazonCalculatedValue?: Amount;
  PreviewPickupDate: number;
  PreviewDeliveryDate: number;
  PreviewFreightClass: FreightClass;
  AmazonReferenceId: string;
  IsBillOfLadingAvailable: boolean;
  PartneredEstimate?: PartneredEstimate;
  CarrierName: string;
}

export interface PartneredSmallParcelDataInput {
  PackageList?: PartneredSmallParcelPackageInput[];
  CarrierName?: string;
}

export interface PartneredSmallParcelDataOutput {
  PackageList: PartneredSmallParcelPackageOutput[];
  PartneredEstimate?: PartneredEstimate;
}

export interface PartneredSmallParcelPackageInput {
  Dimensions: Dimensions;
  Weight: Weight;
}

export interface PartneredSmallParcelPackageOutput {
  Dimensions: Dimensions;
  Weight: Weight;
  CarrierName: string;
  TrackingId: string;
  PackageStatus: PackageStatus;
}

export interface PrepDetails {
  PrepInstruction: PrepInstruction;
  PrepOwner: PrepOwner;
}

export type PrepGuidance =
  | 'ConsultHelpDocuments'
  | 'NoAdditionalPrepRequired'
  | 'SeePrepInstructionsList'
  | (string & {});

export type PrepInstruction =
  | 'Polybagging'
  | 'BubbleWrapping'
  | 'Taping'
  | 'BlackShrinkWrapping'
  | 'Labeling'
  | 'HangGarment'
  | (string & {});

export type PrepOwner = 'AMAZON' | 'SELLER' | (string & {});

export interface PutTransportContentRequest {
  ShipmentId: string;
  IsPartnered: boolean;
  ShipmentType: ShipmentType;
  TransportDetails?: TransportDetailInput;
}

export interface PutTransportContentResult {
  TransportResult?: TransportResult;
}

export type RequestedShipmentStatus = 'WORKING' | 'SHIPPED' | 'CANCELLED' | (string & {});

export interface SKUInboundGuidance {
  SellerSKU: string;
  ASIN: string;
  InboundGuidance: InboundGuidance;
  GuidanceReasonList?: GuidanceReason[];
}

export interface SKUPrepInstructions {
  SellerSKU?: string;
  ASIN?: string;
  BarcodeInstruction?: BarcodeInstruction;
  PrepGuidance?: PrepGuidance;
  PrepInstructionList?: PrepInstruction[];
  AmazonPrepFeesDetailsList?: AmazonPrepFeesDetails[];
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface ShipFromAddressInput {
  Name?: string;
  AddressLine1?: string;
  AddressLine2?: string;
  DistrictOrCounty?: string;
  City?: string;
  StateOrProvinceCode?: string;
  CountryCode?: string;
  PostalCode?: string;
}

export type ShipmentStatus =
  | 'WORKING'
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'CHECKED_IN'
  | 'RECEIVING'
  | 'CLOSED'
  | 'CANCELLED'
  | 'DELETED'
  | 'ERROR'
  | (string & {});

export type ShipmentType = 'SP' | 'LTL' | (string & {});

export interface TransportContent {
  TransportHeader: TransportHeader;
  TransportDetails: TransportDetailOutput;
  TransportResult: TransportResult;
}

export interface TransportDetailInput {
  PartneredSmallParcelData?: PartneredSmallParcelDataInput;
  NonPartneredSmallParcelData?: NonPartneredSmallParcelDataInput;
  PartneredLtlData?: PartneredLtlDataInput;
  NonPartneredLtlData?: NonPartneredLtlDataInput;
}

export interface TransportDetailOutput {
  PartneredSmallParcelData?: PartneredSmallParcelDataOutput;
  NonPartneredSmallParcelData?: NonPartneredSmallParcelDataOutput;
  PartneredLtlData?: PartneredLtlDataOutput;
  NonPartneredLtlData?: NonPartneredLtlDataOutput;
}

export interface TransportDocument {
  PdfDocument: string;
  Checksum: string;
}

export interface TransportHeader {
  SellerId: string;
  ShipmentId: string;
  IsPartnered: boolean;
  ShipmentType: ShipmentType;
}

export interface TransportResult {
  TransportStatus: TransportStatus;
  ErrorCode?: string;
  ErrorDescription?: string;
}

export type TransportStatus =
  | 'WORKING'
  | 'ERROR_ON_ESTIMATING'
  | 'ESTIMATING'
  | 'ESTIMATED'
  | 'ERROR_ON_CONFIRMING'
  | 'CONFIRMING'
  | 'CONFIRMED'
  | 'VOIDING'
  | 'VOIDED'
  | 'ERROR_IN_VOIDING'
  | (string & {});

export interface UpdateInboundShipmentRequest {
  ShipmentId: string;
  InboundShipmentHeader: InboundShipmentHeaderUpdate;
  InboundShipmentItems: InboundShipmentItem[];
}

export interface UpdateInboundShipmentResult {
  ShipmentId?: string;
}

export interface VoidTransportInputRequest {
  ShipmentId: string;
}

export interface VoidTransportRequestResult {
  TransportResult?: TransportResult;
}

export interface Weight {
  Value: string;
  Unit: WeightUnit;
}

export type WeightUnit = 'pounds' | 'kilograms' | (string & {});

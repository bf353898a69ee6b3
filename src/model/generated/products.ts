// Generated from data/services/products.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface ASINIdentifier {
  MarketplaceId?: string;
  ASIN?: string;
}

export interface ASINOfferDetail {
  SellerId?: string;
  SubCondition?: string;
  SellerFeedbackRating?: SellerFeedbackType;
  ShippingTime?: DetailedShippingTimeType;
  ListingPrice?: MoneyType;
  Points?: Points;
  Shipping?: MoneyType;
  ShipsFrom?: ShipsFromType;
  IsFulfilledByAmazon?: boolean;
  IsBuyBoxWinner?: boolean;
  IsFeaturedMerchant?: boolean;
  ConditionNotes?: string;
  PrimeInformation?: PrimeInformation;
}

export type AvailabilityType = 'NOW' | 'FUTURE_WITHOUT_DATE' | 'FUTURE_WITH_DATE' | (string & {});

export interface BuyBoxPriceType {
  condition: string;
  LandedPrice: MoneyType;
  ListingPrice: MoneyType;
  Shipping: MoneyType;
  Points?: Points;
}

export interface Categories {
  ProductCategoryId?: string;
  ProductCategoryName?: string;
  Parent?: Categories;
}

export interface CompetitivePriceType {
  belongsToRequester?: boolean;
  condition?: string;
  subcondition?: string;
  CompetitivePriceId?: string;
  Price?: PriceType;
}

export interface CompetitivePricingType {
  CompetitivePrices?: CompetitivePriceType[];
  NumberOfOfferListings?: OfferListingCountType[];
  TradeInValue?: MoneyType;
}

export interface CreatorType {
  Role?: string;
  '#text'?: string;
}

export interface DecimalWithUnits {
  Units?: string;
  '#text'?: string;
}

export interface DetailedShippingTimeType {
  minimumHours?: number;
  maximumHours?: number;
  availableDate?: number;
  availabilityType?: AvailabilityType;
}

export interface DimensionType {
  Height?: DecimalWithUnits;
  Length?: DecimalWithUnits;
  Width?: DecimalWithUnits;
  Weight?: DecimalWithUnits;
}

export interface Error {
  Type?: string;
  Code?: string;
  Message?: string;
  Detail?: string;
}

export interface FeeDetail {
  FeeType: FeeType;
  FeeAmount: FeesMoneyType;
  FeePromotion?: FeesMoneyType;
  TaxAmount?: FeesMoneyType;
  FinalFee: FeesMoneyType;
  IncludedFeeDetailList?: FeeDetail[];
}

export type FeeType =
  | 'ReferralFee'
  | 'VariableClosingFee'
  | 'PerItemFee'
  | 'FBAFees'
  | 'FBAPickAndPack'
  | 'FBAWeightHandling'
  | 'FBAOrderHandling'
  | 'FBADeliveryServicesFee'
  | (string & {});

export interface FeesError {
  Type?: string;
  Code?: string;
  Message?: string;
  Detail?: string;
}

export interface FeesEstimate {
  TimeOfFeesEstimation: number;
  TotalFeesEstimate: FeesMoneyType;
  FeeDetailList: FeeDetail[];
}

export interface FeesEstimateIdentifier {
  MarketplaceId: string;
  SellerId?: string;
  IdType: FeesIdType;
  IdValue: string;
  IsAmazonFulfilled: boolean;
  PriceToEstimateFees: PriceToEstimateFees;
  SellerInputIdentifier: string;
}

export interface FeesEstimateRequest {
  MarketplaceId: string;
  IdType: FeesIdType;
  IdValue: string;
  IsAmazonFulfilled: boolean;
  PriceToEstimateFees: PriceToEstimateFees;
  Identifier: string;
}

export interface FeesEstimateResult {
  Status: FeesEstimateStatus;
  FeesEstimateIdentifier: FeesEstimateIdentifier;
  FeesEstimate?: FeesEstimate;
  Error?: FeesError;
}

export type FeesEstimateStatus = 'Success' | 'ClientError' | 'ServiceError' | 'ServerError' | (string & {});

export type FeesIdType = 'ASIN' | 'SellerSKU' | (string & {});

export interface FeesMoneyType {
  CurrencyCode: string;
  Amount: string;
}

export interface FeesPoints {
  PointsNumber: number;
  PointsMonetaryValue: FeesMoneyType;
}

export type FulfillmentChannel = 'Amazon' | 'Merchant' | (string & {});

export interface GetCompetitivePricingForASINRequest {
  MarketplaceId: string;
  ASINList: string[];
}

export interface GetCompetitivePricingForASINResult {
  ASIN?: string;
  status?: ResultStatus;
  Product?: Product;
  Error?: Error;
}

export interface GetCompetitivePricingForSKURequest {
  MarketplaceId: string;
  SellerSKUList: string[];
}

export interface GetCompetitivePricingForSKUResult {
  SellerSKU?: string;
  status?: ResultStatus;
  Product?: Product;
  Error?: Error;
}

export interface GetLowestOfferListingsForASINRequest {
  MarketplaceId: string;
  ASINList: string[];
  ItemCondition?: ItemCondition;
  ExcludeMe?: boolean;
}

export interface GetLowestOfferListingsForASINResult {
  ASIN?: string;
  status?: ResultStatus;
  AllOfferListingsConsidered?: boolean;
  Product?: Product;
  Error?: Error;
}

export interface GetLowestOfferListingsForSKURequest {
  MarketplaceId: string;
  SellerSKUList: string[];
  ItemCondition?: ItemCondition;
  ExcludeMe?: boolean;
}

export interface GetLowestOfferListingsForSKUResult {
  SellerSKU?: string;
  status?: ResultStatus;
  AllOfferListingsConsidered?: boolean;
  Product?: Product;
  Error?: Error;
}

export interface GetLowestPricedOffersAsinIdentifier {
  MarketplaceId?: string;
  ASIN?: string;
  ItemCondition?: string;
  TimeOfOfferChange?: number;
}

export interface GetLowestPricedOffersForASINRequest {
  MarketplaceId: string;
  ASIN: string;
  ItemCondition: LowestPricedItemCondition;
}

export interface GetLowestPricedOffersForASINResult {
  MarketplaceID?: string;
  ItemCondition?: string;
  ASIN?: string;
  status?: ResultStatus;
  Identifier?: GetLowestPricedOffersAsinIdentifier;
  Summary?: Summary;
  Offers?: ASINOfferDetail[];
}

export interface GetLowestPricedOffersForSKURequest {
  MarketplaceId: string;
  SellerSKU: string;
  ItemCondition: LowestPricedItemCondition;
}

export interface GetLowestPricedOffersForSKUResult {
  MarketplaceID?: string;
  ItemCondition?: string;
  SKU?: string;
  status?: ResultStatus;
  Identifier?: GetLowestPricedOffersSkuIdentifier;
  Summary?: Summary;
  Offers?: SKUOfferDetail[];
}

export interface GetLowestPricedOffersSkuIdentifier {
  MarketplaceId?: string;
  SellerSKU?: string;
  ItemCondition?: string;
  TimeOfOfferChange?: number;
}

export interface GetMatchingProductForIdRequest {
  MarketplaceId: string;
  IdType: ProductIdType;
  IdList: string[];
}

export interface GetMatchingProductForIdResult {
  Id?: string;
  IdType?: ProductIdType;
  status?: ResultStatus;
  Products?: Product[];
  Error?: Error;
}

export interface GetMatchingProductRequest {
  MarketplaceId: string;
  ASINList: string[];
}

export interface GetMatchingProductResult {
  ASIN?: string;
  status?: ResultStatus;
  Product?: Product;
  Error?: Error;
}

export interface GetMyFeesEstimateRequest {
  FeesEstimateRequestList: FeesEstimateRequest[];
}

export interface GetMyFeesEstimateResult {
  FeesEstimateResultList?: FeesEstimateResult[];
}

export interface GetMyPriceForASINRequest {
  MarketplaceId: string;
  ASINList: string[];
  ItemCondition?: ItemCondition;
}

export interface GetMyPriceForASINResult {
  ASIN?: string;
  status?: ResultStatus;
  Product?: Product;
  Error?: Error;
}

export interface GetMyPriceForSKURequest {
  MarketplaceId: string;
  SellerSKUList: string[];
  ItemCondition?: ItemCondition;
}

export interface GetMyPriceForSKUResult {
  SellerSKU?: string;
  status?: ResultStatus;
  Product?: Product;
  Error?: Error;
}

export interface GetProductCategoriesForASINRequest {
  MarketplaceId: string;
  ASIN: string;
}

export interface GetProductCategoriesForASINResult {
  Self?: Categories[];
}

export interface GetProductCategoriesForSKURequest {
  MarketplaceId: string;
  SellerSKU: string;
}

export interface GetProductCategoriesForSKUResult {
  Self?: Categories[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface IdentifierType {
  MarketplaceASIN?: ASINIdentifier;
  SKUIdentifier?: SellerSKUIdentifier;
}

export interface Image {
  URL?: string;
  Height?: DecimalWithUnits;
  Width?: DecimalWithUnits;
}

export interface ItemAttributes {
  lang?: string;
  Actor?: string[];
  Artist?: string[];
  AspectRatio?: string;
  AudienceRating?: string;
  Author?: string[];
  BackFinding?: string;
  BandMaterialType?: string;
  Binding?: string;
  BlurayRegion?: string;
  Brand?: string;
  CEROAgeRating?: string;
  ChainType?: string;
  ClaspType?: string;
  Color?: string;
  CPUManufacturer?: string;
  CPUSpeed?: DecimalWithUnits;
  CPUType?: string;
  Creator?: CreatorType[];
  Department?: string;
  Director?: string[];
  DisplaySize?: DecimalWithUnits;
  Edition?: string;
  EpisodeSequence?: string;
  ESRBAgeRating?: string;
  Feature?: string[];
  Flavor?: string;
  Format?: string[];
  GemType?: string[];
  Genre?: string;
  GolfClubFlex?: string;
  GolfClubLoft?: DecimalWithUnits;
  HandOrientation?: string;
  HardDiskInterface?: string;
  HardDiskSize?: DecimalWithUnits;
  HardwarePlatform?: string;
  HazardousMaterialType?: string;
  ItemDimensions?: DimensionType;
  IsAdultProduct?: boolean;
  IsAutographed?: boolean;
  IsEligibleForTradeIn?: boolean;
  IsMemorabilia?: boolean;
  IssuesPerYear?: string;
  ItemPartNumber?: string;
  Label?: string;
  Languages?: Language[];
  LegalDisclaimer?: string;
  ListPrice?: Price;
  Manufacturer?: string;
  ManufacturerMaximumAge?: DecimalWithUnits;
  ManufacturerMinimumAge?: DecimalWithUnits;
  ManufacturerPartsWarrantyDescription?: string;
  MaterialType?: string[];
  MaximumResolution?: DecimalWithUnits;
  MediaType?: string[];
  MetalStamp?: string;
  MetalType?: string;
  Model?: string;
  NumberOfDiscs?: number;
  NumberOfIssues?: number;
  NumberOfItems?: number;
  NumberOfPages?: number;
  NumberOfTracks?: number;
  OperatingSystem?: string[];
  OpticalZoom?: DecimalWithUnits;
  PackageDimensions?: DimensionType;
  PackageQuantity?: number;
  PartNumber?: string;
  PegiRating?: string;
  Platform?: string[];
  ProcessorCount?: number;
  ProductGroup?: string;
  ProductTypeName?: string;
  ProductTypeSubcategory?: string;
  PublicationDate?: string;
  Publisher?: string;
  RegionCode?: string;
  ReleaseDate?: string;
  RingSize?: string;
  RunningTime?: DecimalWithUnits;
  ShaftMaterial?: string;
  Scent?: string;
  SeasonSequence?: string;
  SeikodoProductCode?: string;
  Size?: string;
  SizePerPearl?: string;
  SmallImage?: Image;
  Studio?: string;
  SubscriptionLength?: NonNegativeIntegerWithUnits;
  SystemMemorySize?: DecimalWithUnits;
  SystemMemoryType?: string;
  TheatricalReleaseDate?: string;
  Title?: string;
  TotalDiamondWeight?: DecimalWithUnits;
  TotalGemWeight?: DecimalWithUnits;
  Warranty?: string;
  WEEETaxValue?: Price;
}

export type ItemCondition = 'Any' | 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {});

export type LowestPricedItemCondition =
  | 'New'
  | 'Used'
  | 'Collectible'
  | 'Refurbished'
  | 'Club'
  | (string & {});

export interface Language {
  Name?: string;
  Type?: string;
  AudioFormat?: string;
}

export interface ListMatchingProductsRequest {
  MarketplaceId: string;
  Query: string;
  QueryContextId?: string;
}

export interface ListMatchingProductsResult {
  Products?: Product[];
}

export interface LowestOfferListingType {
  Qualifiers?: QualifiersType;
  NumberOfOfferListingsConsidered?: number;
  SellerFeedbackCount?: number;
  Price?: PriceType;
  MultipleOffersAtLowestPrice?: MultipleOffersAtLowestPrice;
}

export interface LowestPriceType {
  condition: string;
  fulfillmentChannel: FulfillmentChannel;
  LandedPrice: MoneyType;
  ListingPrice: MoneyType;
  Shipping: MoneyType;
  Points?: Points;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface MoneyType {
  CurrencyCode?: string;
  Amount?: string;
}

export type MultipleOffersAtLowestPrice = 'True' | 'False' | 'Unknown' | (string & {});

export interface NonNegativeIntegerWithUnits {
  Units?: string;
  '#text'?: number;
}

export interface OfferCountType {
  condition: string;
  fulfillmentChannel: FulfillmentChannel;
  '#text'?: number;
}

export type OfferFulfillmentChannel = 'AMAZON' | 'MERCHANT' | 'Amazon' | 'Merchant' | (string & {});

export interface OfferListingCountType {
  condition?: string;
  '#text'?: number;
}

export interface OfferType {
  BuyingPrice?: PriceType;
  RegularPrice?: MoneyType;
  FulfillmentChannel?: OfferFulfillmentChannel;
  ItemCondition?: string;
  ItemSubCondition?: string;
  SellerId?: string;
  SellerSKU?: string;
}

export interface Points {
  PointsNumber: number;
  PointsMonetaryValue?: MoneyType;
}

export interface Price {
  Amount?: string;
  CurrencyCode?: string;
}

export interface PriceToEstimateFees {
  ListingPrice: FeesMoneyType;
  Shipping?: FeesMoneyType;
  Points?: FeesPoints;
}

export interface PriceType {
  LandedPrice?: MoneyType;
  ListingPrice?: MoneyType;
  Shipping?: MoneyType;
  Points?: Points;
}

export interface PrimeInformation {
  IsNationalPrime: boolean;
  IsPrime: boolean;
}

export interface Product {
  Identifiers?: IdentifierType;
  AttributeSets?: ItemAttributes[];
  Relationships?: RelationshipList;
  CompetitivePricing?: CompetitivePricingType;
  SalesRankings?: SalesRankType[];
  LowestOfferListings?: LowestOfferListingType[];
  Offers?: OfferType[];
}

export type ProductIdType = 'ASIN' | 'GCID' | 'SellerSKU' | 'UPC' | 'EAN' | 'ISBN' | 'JAN' | (string & {});

export interface QualifiersType {
  ItemCondition?: string;
  ItemSubcondition?: string;
  FulfillmentChannel?: string;
  ShipsDomestically?: ShipsDomestically;
  ShippingTime?: ShippingTimeType;
  SellerPositiveFeedbackRating?: string;
}

export interface RelationshipList {
  VariationParent?: VariationParent[];
  VariationChild?: VariationChild[];
}

export type ResultStatus =
  | 'Success'
  | 'ClientError'
  | 'ServerError'
  | 'ActiveButTooSoonForProcessing'
  | 'NoBuyableOffers'
  | 'NoOfferDueToMissingShippingCharge'
  | (string & {});

export interface SKUOfferDetail {
  SellerId?: string;
  MyOffer?: boolean;
  SubCondition?: string;
  SellerFeedbackRating?: SellerFeedbackType;
  ShippingTime?: DetailedShippingTimeType;
  ListingPrice?: MoneyType;
  Points?: Points;
  Shipping?: MoneyType;
  ShipsFrom?: ShipsFromType;
  IsFulfilledByAmazon?: boolean;
  IsBuyBoxWinner?: boolean;
  IsFeaturedMerchant?: boolean;
  ConditionNotes?: string;
  PrimeInformation?: PrimeInformation;
}

export interface SalesRankType {
  ProductCategoryId?: string;
  Rank?: number;
}

export interface SellerFeedbackType {
  SellerPositiveFeedbackRating?: string;
  FeedbackCount: number;
}

export interface SellerSKUIdentifier {
  MarketplaceId?: string;
  SellerId?: string;
  SellerSKU?: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface ShippingTimeType {
  Max?: string;
}

export type ShipsDomestically = 'True' | 'False' | 'Unknown' | (string & {});

export interface ShipsFromType {
  State?: string;
  Country?: string;
}

export interface Summary {
  TotalOfferCount?: number;
  NumberOfOffers?: OfferCountType[];
  LowestPrices?: LowestPriceType[];
  BuyBoxPrices?: BuyBoxPriceType[];
  SalesRankings?: SalesRankType[];
  ListPrice?: MoneyType;
  SuggestedLowerPricePlusShipping?: MoneyType;
  BuyBoxEligibleOffers?: OfferCountType[];
  CompetitivePriceThreshold?: MoneyType;
  OffersAvailableTime?: number;
}

export interface VariationChild {
  Identifiers?: IdentifierType;
  Color?: string;
  Edition?: string;
  Flavor?: string;
  GemType?: string[];
  GolfClubFlex?: string;
  GolfClubLoft?: DecimalWithUnits;
  HandOrientation?: string;
  HardwarePlatform?: string;
  ItemDimensions?: DimensionType;
  MaterialType?: string[];
  MetalType?: string;
  Model?: string;
  OperatingSystem?: string[];
  PackageQuantity?: number;
  ProductTypeSubcategory?: string;
  RingSize?: string;
  ShaftMaterial?: string;
  Scent?: string;
  Size?: string;
  SizePerPearl?: string;
  TotalDiamondWeight?: DecimalWithUnits;
  TotalGemWeight?: DecimalWithUnits;
}

export interface VariationParent {
  Identifiers?: IdentifierType;
}

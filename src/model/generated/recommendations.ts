// Generated from data/services/recommendations.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface AdvertisingRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  BrandName?: string;
  ProductCategory?: string;
  SalesRank?: number;
  YourPricePlusShipping?: Price;
  LowestPricePlusShipping?: Price;
  AvailableQuantity?: number;
  SalesForTheLast30Days?: number;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface CategoryQuery {
  RecommendationCategory: RecommendationCategory;
  FilterOptions: string[];
}

export interface DimensionMeasure {
  Value?: string;
  Unit?: string;
}

export type FulfillmentChannel = 'MFN' | 'AFN' | (string & {});

export interface FulfillmentRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  BrandName?: string;
  ProductCategory?: string;
  SalesRank?: number;
  BuyboxPrice?: Price;
  NumberOfOffers?: number;
  NumberOfOffersFulfilledByAmazon?: number;
  AverageCustomerReview?: string;
  NumberOfCustomerReviews?: number;
  ItemDimensions?: ItemDimensions;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface GetLastUpdatedTimeForRecommendationsRequest {
  MarketplaceId: string;
}

export interface GetLastUpdatedTimeForRecommendationsResult {
  InventoryRecommendationsLastUpdated?: number;
  SelectionRecommendationsLastUpdated?: number;
  FulfillmentRecommendationsLastUpdated?: number;
  PricingRecommendationsLastUpdated?: number;
  GlobalSellingRecommendationsLastUpdated?: number;
  AdvertisingRecommendationsLastUpdated?: number;
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface GlobalSellingRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  BrandName?: string;
  ProductCategory?: string;
  SalesRank?: number;
  BuyboxPrice?: Price;
  NumberOfOffers?: number;
  NumberOfOffersFulfilledByAmazon?: number;
  AverageCustomerReview?: string;
  NumberOfCustomerReviews?: number;
  ItemDimensions?: ItemDimensions;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface InventoryRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  FulfillmentChannel?: FulfillmentChannel;
  SalesForTheLast14Days?: number;
  SalesForTheLast30Days?: number;
  AvailableQuantity?: number;
  DaysUntilStockRunsOut?: number;
  InboundQuantity?: number;
  RecommendedInboundQuantity?: number;
  DaysOutOfStockLast30Days?: number;
  LostSalesInLast30Days?: number;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface ItemDimensions {
  Height?: DimensionMeasure;
  Width?: DimensionMeasure;
  Length?: DimensionMeasure;
  Weight?: WeightMeasure;
}

export interface ListRecommendationsByNextTokenRequest {
  NextToken: string;
}

export interface ListRecommendationsByNextTokenResult {
  InventoryRecommendations?: InventoryRecommendation[];
  SelectionRecommendations?: SelectionRecommendation[];
  PricingRecommendations?: PricingRecommendation[];
  FulfillmentRecommendations?: FulfillmentRecommendation[];
  ListingQualityRecommendations?: ListingQualityRecommendation[];
  GlobalSellingRecommendations?: GlobalSellingRecommendation[];
  AdvertisingRecommendations?: AdvertisingRecommendation[];
  NextToken?: string;
}

export interface ListRecommendationsRequest {
  MarketplaceId: string;
  RecommendationCategory?: RecommendationCategory;
  CategoryQueryList?: CategoryQuery[];
}

export interface ListRecommendationsResult {
  InventoryRecommendations?: InventoryRecommendation[];
  SelectionRecommendations?: SelectionRecommendation[];
  PricingRecommendations?: PricingRecommendation[];
  FulfillmentRecommendations?: FulfillmentRecommendation[];
  ListingQualityRecommendations?: ListingQualityRecommendation[];
  GlobalSellingRecommendations?: GlobalSellingRecommendation[];
  AdvertisingRecommendations?: AdvertisingRecommendation[];
  NextToken?: string;
}

export interface ListingQualityRecommendation {
  QualitySet?: string;
  DefectGroup?: string;
  DefectAttribute?: string;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface Price {
  CurrencyCode?: string;
  Amount?: string;
}

export interface PricingRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  Condition?: string;
  SubCondition?: string;
  FulfillmentChannel?: FulfillmentChannel;
  YourPricePlusShipping?: Price;
  LowestPricePlusShipping?: Price;
  PriceDifferenceToLowPrice?: Price;
  MedianPricePlusShipping?: Price;
  LowestMerchantFulfilledOfferPrice?: Price;
  LowestAmazonFulfilledOfferPrice?: Price;
  NumberOfOffers?: number;
  NumberOfMerchantFulfilledOffers?: number;
  NumberOfAmazonFulfilledOffers?: number;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export interface ProductIdentifier {
  Asin?: string;
  Sku?: string;
  Upc?: string;
}

export type RecommendationCategory =
  | 'Inventory'
  | 'Selection'
  | 'Pricing'
  | 'Fulfillment'
  | 'ListingQuality'
  | 'GlobalSelling'
  | 'Advertising'
  | (string & {});

export interface SelectionRecommendation {
  LastUpdated?: number;
  ItemIdentifier?: ProductIdentifier;
  ItemName?: string;
  BrandName?: string;
  ProductCategory?: string;
  SalesRank?: number;
  BuyboxPrice?: Price;
  NumberOfOffers?: number;
  AverageCustomerReview?: string;
  NumberOfCustomerReviews?: number;
  RecommendationId?: string;
  RecommendationReason?: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface WeightMeasure {
  Value?: string;
  Unit?: string;
}

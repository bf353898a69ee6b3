// Generated from data/services/fulfillment-inventory.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

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

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface InventorySupply {
  SellerSKU?: string;
  FNSKU?: string;
  ASIN?: string;
  Condition?: Condition;
  TotalSupplyQuantity: number;
  InStockSupplyQuantity: number;
  EarliestAvailability?: Timepoint;
  SupplyDetail?: InventorySupplyDetail[];
}

export interface InventorySupplyDetail {
  Quantity: number;
  SupplyType: SupplyType;
  EarliestAvailableToPick: Timepoint;
  LatestAvailableToPick: Timepoint;
}

export interface ListInventorySupplyByNextTokenRequest {
  NextToken: string;
}

export interface ListInventorySupplyByNextTokenResult {
  MarketplaceId?: string;
  InventorySupplyList?: InventorySupply[];
  NextToken?: string;
}

export interface ListInventorySupplyRequest {
  MarketplaceId?: string;
  SellerSkus?: string[];
  QueryStartDateTime?: number;
  ResponseGroup: ResponseGroup;
}

export interface ListInventorySupplyResult {
  MarketplaceId?: string;
  InventorySupplyList?: InventorySupply[];
  NextToken?: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export type ResponseGroup = 'Basic' | 'Detailed' | (string & {});

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export type SupplyType = 'InStock' | 'Inbound' | 'Transfer' | (string & {});

export interface Timepoint {
  TimepointType: TimepointType;
  DateTime?: number;
}

export type TimepointType = 'Immediately' | 'DateTime' | 'Unknown' | (string & {});

// Generated from data/services/cart-information.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface Cart {
  MarketplaceId?: string;
  NumberOfActiveItems?: number;
  NumberOfSavedItems?: number;
  CustomerId?: string;
  CartType?: string;
  ActiveCartItemList?: CartItem[];
  SavedCartItemList?: CartItem[];
  LastUpdatedDate?: number;
  SessionId?: string;
  CartId?: string;
}

export interface CartItem {
  ASIN?: string;
  SellerSKU?: string;
  Title?: string;
  CurrentPrice?: CurrencyAmount;
  SalePrice?: CurrencyAmount;
  Quantity?: number;
  ProductPageURL?: string;
  MainProductImageURL?: string;
  IsBuyable?: boolean;
}

export interface CurrencyAmount {
  CurrencyCode?: string;
  Amount?: string;
}

export interface GetCartsRequest {
  MarketplaceId?: string;
  CartIdList: string[];
}

export interface GetCartsResult {
  CartList?: Cart[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface ListCartsByNextTokenRequest {
  NextToken: string;
}

export interface ListCartsByNextTokenResult {
  CartList?: Cart[];
  NextToken?: string;
}

export interface ListCartsRequest {
  MarketplaceId?: string;
  DateRangeStart: number;
  DateRangeEnd?: number;
}

export interface ListCartsResult {
  CartList?: Cart[];
  NextToken?: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

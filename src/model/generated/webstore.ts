// Generated from data/services/webstore.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface GetSubscriptionDetailsRequest {
  MarketplaceId: string;
  SellerSKU: string;
  SubscriptionState: SubscriptionState;
  DateRangeStart: number;
  DateRangeEnd?: number;
}

export interface GetSubscriptionDetailsResult {
  MarketplaceId?: string;
  SellerId?: string;
  SellerSKU?: string;
  ASIN?: string;
  SubscriptionState?: SubscriptionState;
  Count?: number;
  StartDate?: number;
  EndDate?: number;
}

export interface ListSubscriptionsCountByNextTokenRequest {
  NextToken: string;
}

export interface ListSubscriptionsCountRequest {
  MarketplaceId: string;
  SubscriptionState: SubscriptionState;
  SellerSKUList?: string[];
  DateRangeStart?: number;
  DateRangeEnd?: number;
}

export interface ListSubscriptionsCountResult {
  MarketplaceId?: string;
  SellerId?: string;
  EndDate?: number;
  SubscriptionList?: Subscription[];
  NextToken?: string;
  StartDate?: number;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface Subscription {
  SellerSKU?: string;
  ASIN?: string;
  SubscriptionState?: SubscriptionState;
  Count?: number;
}

export type SubscriptionState = 'Subscribed' | 'Notified' | (string & {});

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

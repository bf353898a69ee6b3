// Generated from data/services/sellers.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface GetAuthTokenRequest {}

export interface GetAuthTokenResult {
  SellerId: string;
  MWSAuthToken: string;
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export type HasSellerSuspendedListings = 'Yes' | 'No' | (string & {});

export interface ListMarketplaceParticipationsByNextTokenRequest {
  NextToken: string;
}

export interface ListMarketplaceParticipationsByNextTokenResult {
  NextToken?: string;
  ListParticipations?: Participation[];
  ListMarketplaces?: Marketplace[];
}

export interface ListMarketplaceParticipationsRequest {}

export interface ListMarketplaceParticipationsResult {
  NextToken?: string;
  ListParticipations?: Participation[];
  ListMarketplaces?: Marketplace[];
}

export interface Marketplace {
  MarketplaceId: string;
  Name: string;
  DefaultCountryCode: string;
  DefaultCurrencyCode: string;
  DefaultLanguageCode: string;
  DomainName: string;
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface Participation {
  MarketplaceId: string;
  SellerId: string;
  HasSellerSuspendedListings: HasSellerSuspendedListings;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

// Generated from data/services/customer-information.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface Address {
  IsDefaultAddress?: boolean;
  FullName?: string;
  AddressLine1?: string;
  AddressLine2?: string;
  City?: string;
  StateOrRegion?: string;
  PostalCode?: string;
  CountryCode?: string;
}

export interface Customer {
  CustomerId?: string;
  ShippingAddressList?: Address[];
  PrimaryContactInfo?: CustomerPrimaryContactInfo;
  AccountType?: string;
  AssociatedMarketplaces?: MarketplaceDomain[];
}

export interface CustomerPrimaryContactInfo {
  Email?: string;
  FullName?: string;
}

export type DateRangeType = 'AssociatedDate' | 'LastUpdatedDate' | (string & {});

export interface GetCustomersByCustomerIdRequest {
  MarketplaceId?: string;
  CustomerIdList: string[];
}

export interface GetCustomersByCustomerIdResult {
  CustomerList?: Customer[];
}

export interface GetCustomersForCustomerIdRequest {
  MarketplaceId?: string;
  CustomerIdList: string[];
}

export interface GetCustomersForCustomerIdResult {
  CustomerList?: Customer[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface ListCustomersByNextTokenRequest {
  NextToken: string;
}

export interface ListCustomersByNextTokenResult {
  CustomerList?: Customer[];
  NextToken?: string;
  MoreResultsAvailable?: boolean;
}

export interface ListCustomersRequest {
  MarketplaceId?: string;
  DateRangeType: DateRangeType;
  DateRangeStart?: number;
  DateRangeEnd?: number;
}

export interface ListCustomersResult {
  CustomerList?: Customer[];
  NextToken?: string;
  MoreResultsAvailable?: boolean;
}

export interface MarketplaceDomain {
  DomainName?: string;
  Origin?: boolean;
  AssociatedOn?: number;
  LastUpdatedOn?: number;
}

export interface Message {
  Locale: string;
  Text: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

// Generated from data/services/shipment-invoicing.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface Address {
  City?: string;
  PostalCode?: string;
  StateOrRegion?: string;
  Phone?: string;
  CountryCode?: string;
  Name: string;
  AddressLine1?: string;
  AddressLine2?: string;
  AddressLine3?: string;
  County?: string;
  District?: string;
  AddressType?: AddressType;
}

export type AddressType = 'Commercial' | 'Residential' | (string & {});

export interface BuyerTaxInfo {
  CompanyLegalName?: string;
  TaxingRegion?: string;
  TaxClassifications?: TaxClassification[];
}

export interface GetFBAOutboundShipmentDetailRequest {
  MarketplaceId: string;
  AmazonShipmentId: string;
}

export interface GetFBAOutboundShipmentDetailResult {
  ShipmentDetail?: ShipmentDetail;
}

export interface GetFBAOutboundShipmentInvoiceStatusRequest {
  MarketplaceId: string;
  AmazonShipmentId: string;
}

export interface GetFBAOutboundShipmentInvoiceStatusResult {
  Shipments?: Shipment[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export type InvoiceStatus = 'Accepted' | 'Processing' | 'Errored' | 'NotFound' | (string & {});

export interface Message {
  Locale: string;
  Text: string;
}

export interface Money {
  CurrencyCode?: string;
  Amount?: string;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface Shipment {
  AmazonShipmentId: string;
  InvoiceStatus: InvoiceStatus;
}

export interface ShipmentDetail {
  PurchaseDate: number;
  WarehouseId?: string;
  AmazonOrderId: string;
  AmazonShipmentId: string;
  BuyerTaxInfo?: BuyerTaxInfo;
  PaymentMethodDetails: string[];
  BuyerCounty?: string;
  BuyerName?: string;
  MarketplaceId: string;
  ShippingAddress?: Address;
  ShipmentItems: ShipmentItem[];
}

export interface ShipmentItem {
  QuantityOrdered: number;
  Title?: string;
  PromotionDiscount?: Money;
  ASIN: string;
  SellerSKU?: string;
  OrderItemId: string;
  ShippingPrice?: Money;
  GiftWrapPrice?: Money;
  ItemPrice?: Money;
  ShippingDiscount?: Money;
  SerialNumbers?: string[];
}

export interface SubmitFBAOutboundShipmentInvoiceRequest {
  MarketplaceId: string;
  AmazonShipmentId: string;
  ContentMD5Value: string;
}

export interface TaxClassification {
  Name?: string;
  Value?: string;
}

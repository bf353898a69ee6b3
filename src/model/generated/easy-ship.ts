// Generated from data/services/easy-ship.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface CreateScheduledPackageRequest {
  AmazonOrderId: string;
  MarketplaceId: string;
  PackageRequestDetails?: PackageRequestDetails;
}

export interface CreateScheduledPackageResult {
  ScheduledPackage?: Package;
}

export interface Dimensions {
  Length: string;
  Width: string;
  Height: string;
  Unit: string;
  Name?: string;
}

export interface GetScheduledPackageRequest {
  ScheduledPackageId: ScheduledPackageId;
  MarketplaceId: string;
}

export interface GetScheduledPackageResult {
  ScheduledPackage?: Package;
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface InvoiceData {
  InvoiceNumber: string;
  InvoiceDate?: number;
}

export interface Item {
  OrderItemId: string;
  OrderItemSerialNumberList: string[];
}

export interface ListPickupSlotsRequest {
  MarketplaceId: string;
  AmazonOrderId: string;
  PackageDimensions: Dimensions;
  PackageWeight: Weight;
}

export interface ListPickupSlotsResult {
  AmazonOrderId?: string;
  PickupSlotList?: PickupSlot[];
}

export interface Message {
  Locale: string;
  Text: string;
}

export interface Package {
  ScheduledPackageId: ScheduledPackageId;
  PackageDimensions: Dimensions;
  PackageWeight: Weight;
  PackageItemList?: Item[];
  PackagePickupSlot: PickupSlot;
  PackageIdentifier?: string;
  Invoice?: InvoiceData;
  PackageStatus?: PackageStatus;
}

export interface PackageRequestDetails {
  PackageDimensions?: Dimensions;
  PackageWeight?: Weight;
  PackageItemList?: Item[];
  PackagePickupSlot?: PickupSlot;
  PackageIdentifier?: string;
}

export type PackageStatus = 'Unscheduled' | 'Scheduled' | 'ReadyForPickup' | (string & {});

export interface PickupSlot {
  SlotId: string;
  PickupTimeStart?: number;
  PickupTimeEnd?: number;
}

export interface ScheduledPackageId {
  AmazonOrderId: string;
  PackageId?: string;
}

export interface ScheduledPackageUpdateDetails {
  ScheduledPackageId: ScheduledPackageId;
  PackagePickupSlot: PickupSlot;
}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface UpdateScheduledPackagesRequest {
  MarketplaceId: string;
  ScheduledPackageUpdateDetailsList: ScheduledPackageUpdateDetails[];
}

export interface UpdateScheduledPackagesResult {
  ScheduledPackageList?: Package[];
}

export interface Weight {
  Value: string;
  Unit: WeightUnit;
}

export type WeightUnit = 'g' | (string & {});

// Generated from data/services/feeds.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface CancelFeedSubmissionsRequest {
  FeedSubmissionIdList?: string[];
  FeedTypeList?: FeedType[];
  SubmittedFromDate: number;
  SubmittedToDate: number;
}

export interface CancelFeedSubmissionsResult {
  Count: number;
  FeedSubmissionInfo?: FeedSubmissionInfo[];
}

export type DocumentType = 'ShippingLabel' | 'Invoice' | 'Warranty' | (string & {});

export type FeedProcessingStatus =
  | '_AWAITING_ASYNCHRONOUS_REPLY_'
  | '_CANCELLED_'
  | '_DONE_'
  | '_IN_PROGRESS_'
  | '_IN_SAFETY_NET_'
  | '_SUBMITTED_'
  | '_UNCONFIRMED_'
  | (string & {});

export interface FeedSubmissionInfo {
  FeedSubmissionId: string;
  FeedType: FeedType;
  SubmittedDate: number;
  FeedProcessingStatus: FeedProcessingStatus;
  StartedProcessingDate?: number;
  CompletedProcessingDate?: number;
}

export type FeedType =
  | '_POST_EASYSHIP_DOCUMENTS_'
  | '_POST_EXPECTED_SHIP_DATE_SOD_FLAT_FILE_'
  | '_POST_FBA_INBOUND_CARTON_CONTENTS_'
  | '_POST_FLAT_FILE_BOOKLOADER_DATA_'
  | '_POST_FLAT_FILE_CONVERGENCE_LISTINGS_DATA_'
  | '_POST_FLAT_FILE_FBA_CREATE_INBOUND_PLAN_'
  | '_POST_FLAT_FILE_FBA_CREATE_REMOVAL_'
  | '_POST_FLAT_FILE_FBA_UPDATE_INBOUND_PLAN_'
  | '_POST_FLAT_FILE_FULFILLMENT_DATA_'
  | '_POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA_'
  | '_POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA_'
  | '_POST_FLAT_FILE_INVLOADER_DATA_'
  | '_POST_FLAT_FILE_LISTINGS_DATA_'
  | '_POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA_'
  | '_POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA_'
  | '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_'
  | '_POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA_'
  | '_POST_FULFILLMENT_ORDER_REQUEST_DATA_'
  | '_POST_INVENTORY_AVAILABILITY_DATA_'
  | '_POST_INVOICE_CONFIRMATION_DATA_'
  | '_POST_ORDER_ACKNOWLEDGEMENT_DATA_'
  | '_POST_ORDER_FULFILLMENT_DATA_'
  | '_POST_PAYMENT_ADJUSTMENT_DATA_'
  | '_POST_PRODUCT_DATA_'
  | '_POST_PRODUCT_IMAGE_DATA_'
  | '_POST_PRODUCT_OVERRIDES_DATA_'
  | '_POST_PRODUCT_PRICING_DATA_'
  | '_POST_PRODUCT_RELATIONSHIP_DATA_'
  | '_POST_STD_ACES_DATA_'
  | '_POST_UIEE_BOOKLOADER_DATA_'
  | (string & {});

export interface GetFeedSubmissionCountRequest {
  FeedTypeList?: FeedType[];
  FeedProcessingStatusList?: FeedProcessingStatus[];
  SubmittedFromDate: number;
  SubmittedToDate: number;
}

export interface GetFeedSubmissionCountResult {
  Count: number;
}

export interface GetFeedSubmissionListByNextTokenRequest {
  NextToken: string;
}

export interface GetFeedSubmissionListByNextTokenResult {
  NextToken?: string;
  HasNext?: boolean;
  FeedSubmissionInfo?: FeedSubmissionInfo[];
}

export interface GetFeedSubmissionListRequest {
  FeedSubmissionIdList?: string[];
  MaxCount: number;
  FeedTypeList?: FeedType[];
  FeedProcessingStatusList?: FeedProcessingStatus[];
  SubmittedFromDate: number;
  SubmittedToDate: number;
}

export interface GetFeedSubmissionListResult {
  NextToken?: string;
  HasNext?: boolean;
  FeedSubmissionInfo?: FeedSubmissionInfo[];
}

export interface GetFeedSubmissionResultRequest {
  FeedSubmissionId: string;
}

export interface SubmitFeedRequest {
  MarketplaceIdList?: string[];
  FeedType: FeedType;
  PurgeAndReplace: boolean;
  FeedOptions?: string;
  ContentMD5Value?: string;
  AmazonOrderId?: string;
  DocumentType?: DocumentType;
}

export interface SubmitFeedResult {
  FeedSubmissionInfo: FeedSubmissionInfo;
}

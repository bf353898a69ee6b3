// Generated from data/services/reports.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface CancelReportRequestsRequest {
  ReportRequestIdList?: string[];
  ReportTypeList?: ReportType[];
  ReportProcessingStatusList?: ReportProcessingStatus[];
  RequestedFromDate: number;
  RequestedToDate: number;
}

export interface CancelReportRequestsResult {
  Count: number;
  ReportRequestInfo?: ReportRequestInfo[];
}

export interface GetReportCountRequest {
  ReportTypeList?: ReportType[];
  Acknowledged?: boolean;
  AvailableFromDate: number;
  AvailableToDate: number;
}

export interface GetReportCountResult {
  Count: number;
}

export interface GetReportListByNextTokenRequest {
  NextToken: string;
}

export interface GetReportListByNextTokenResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportInfo?: ReportInfo[];
}

export interface GetReportListRequest {
  MaxCount: number;
  ReportTypeList?: ReportType[];
  Acknowledged?: boolean;
  AvailableFromDate: number;
  AvailableToDate: number;
  ReportRequestIdList?: string[];
}

export interface GetReportListResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportInfo?: ReportInfo[];
}

export interface GetReportRequest {
  ReportId: string;
}

export interface GetReportRequestCountRequest {
  ReportTypeList?: ReportType[];
  ReportProcessingStatusList?: ReportProcessingStatus[];
  RequestedFromDate: number;
  RequestedToDate: number;
}

export interface GetReportRequestCountResult {
  Count: number;
}

export interface GetReportRequestListByNextTokenRequest {
  NextToken: string;
}

export interface GetReportRequestListByNextTokenResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportRequestInfo?: ReportRequestInfo[];
}

export interface GetReportRequestListRequest {
  ReportRequestIdList?: string[];
  ReportTypeList?: ReportType[];
  ReportProcessingStatusList?: ReportProcessingStatus[];
  MaxCount: number;
  RequestedFromDate: number;
  RequestedToDate: number;
}

export interface GetReportRequestListResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportRequestInfo?: ReportRequestInfo[];
}

export interface GetReportScheduleCountRequest {
  ReportTypeList?: ReportType[];
}

export interface GetReportScheduleCountResult {
  Count: number;
}

export interface GetReportScheduleListByNextTokenRequest {
  NextToken: string;
}

export interface GetReportScheduleListByNextTokenResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportSchedule?: ReportSchedule[];
}

export interface GetReportScheduleListRequest {
  ReportTypeList?: ReportType[];
}

export interface GetReportScheduleListResult {
  NextToken?: string;
  HasNext?: boolean;
  ReportSchedule?: ReportSchedule[];
}

export interface ManageReportScheduleRequest {
  ReportType: ReportType;
  Schedule: Schedule;
  ScheduleDate: number;
}

export interface ManageReportScheduleResult {
  Count: number;
  ReportSchedule?: ReportSchedule[];
}

export interface ReportInfo {
  ReportId: string;
  ReportType: ReportType;
  ReportRequestId?: string;
  AvailableDate: number;
  Acknowledged: boolean;
  AcknowledgedDate?: number;
}

export type ReportProcessingStatus =
  | '_SUBMITTED_'
  | '_IN_PROGRESS_'
  | '_CANCELLED_'
  | '_DONE_'
  | '_DONE_NO_DATA_'
  | (string & {});

export interface ReportRequestInfo {
  ReportRequestId: string;
  ReportType: ReportType;
  StartDate: number;
  EndDate: number;
  Scheduled: boolean;
  SubmittedDate: number;
  ReportProcessingStatus: ReportProcessingStatus;
  GeneratedReportId?: string;
  StartedProcessingDate?: number;
  CompletedDate?: number;
}

export interface ReportSchedule {
  ReportType: ReportType;
  Schedule: Schedule;
  ScheduledDate: number;
}

export type ReportType =
  | '_GET_AFN_INVENTORY_DATA_'
  | '_GET_AFN_INVENTORY_DATA_BY_COUNTRY_'
  | '_GET_AMAZON_FULFILLED_SHIPMENTS_DATA_'
  | '_GET_CONVERGED_FLAT_FILE_ORDER_REPORT_DATA_'
  | '_GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA_'
  | '_GET_CONVERGED_FLAT_FILE_SOLD_LISTINGS_DATA_'
  | '_GET_CSV_MFN_PRIME_RETURNS_REPORT_'
  | '_GET_EASYSHIP_DOCUMENTS_'
  | '_GET_EASYSHIP_PICKEDUP_'
  | '_GET_EASYSHIP_WAITING_FOR_PICKUP_'
  | '_GET_EXCESS_INVENTORY_DATA_'
  | '_GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA_'
  | '_GET_FBA_FULFILLMENT_CURRENT_INVENTORY_DATA_'
  | '_GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA_'
  | '_GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA_'
  | '_GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA_'
  | '_GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA_'
  | '_GET_FBA_FULFILLMENT_CUSTOMER_TAXES_DATA_'
  | '_GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA_'
  | '_GET_FBA_FULFILLMENT_INVENTORY_ADJUSTMENTS_DATA_'
  | '_GET_FBA_FULFILLMENT_INVENTORY_HEALTH_DATA_'
  | '_GET_FBA_FULFILLMENT_INVENTORY_RECEIPTS_DATA_'
  | '_GET_FBA_FULFILLMENT_INVENTORY_SUMMARY_DATA_'
  | '_GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA_'
  | '_GET_FBA_FULFILLMENT_MONTHLY_INVENTORY_DATA_'
  | '_GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA_'
  | '_GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA_'
  | '_GET_FBA_INVENTORY_AGED_DATA_'
  | '_GET_FBA_MYI_ALL_INVENTORY_DATA_'
  | '_GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA_'
  | '_GET_FBA_RECOMMENDED_REMOVAL_DATA_'
  | '_GET_FBA_REIMBURSEMENTS_DATA_'
  | '_GET_FBA_STORAGE_FEE_CHARGES_DATA_'
  | '_GET_FBA_UNO_INVENTORY_DATA_'
  | '_GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_'
  | '_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_'
  | '_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_'
  | '_GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE_'
  | '_GET_FLAT_FILE_MFN_SKU_RETURN_ATTRIBUTES_REPORT_'
  | '_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'
  | '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_'
  | '_GET_FLAT_FILE_ORDERS_DATA_'
  | '_GET_FLAT_FILE_PENDING_ORDERS_DATA_'
  | '_GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE_'
  | '_GET_FLAT_FILE_SALES_TAX_DATA_'
  | '_GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT_'
  | '_GET_GST_MTR_B2B_CUSTOM_'
  | '_GET_GST_MTR_B2C_CUSTOM_'
  | '_GET_MERCHANTS_LISTINGS_FYP_REPORT_'
  | '_GET_MERCHANT_CANCELLED_LISTINGS_DATA_'
  | '_GET_MERCHANT_LISTINGS_ALL_DATA_'
  | '_GET_MERCHANT_LISTINGS_DATA_'
  | '_GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT_'
  | '_GET_MERCHANT_LISTINGS_DATA_LITER_'
  | '_GET_MERCHANT_LISTINGS_DATA_LITE_'
  | '_GET_MERCHANT_LISTINGS_INACTIVE_DATA_'
  | '_GET_MFN_PAN_EU_OFFER_STATUS_'
  | '_GET_ORDERS_DATA_'
  | '_GET_PAN_EU_OFFER_STATUS_'
  | '_GET_PENDING_ORDERS_DATA_'
  | '_GET_PRODUCT_EXCHANGE_DATA_'
  | '_GET_REFERRAL_FEE_PREVIEW_REPORT_'
  | '_GET_REMOTE_FULFILLMENT_ELIGIBILITY_'
  | '_GET_RESERVED_INVENTORY_DATA_'
  | '_GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT_'
  | '_GET_SELLER_FEEDBACK_DATA_'
  | '_GET_STRANDED_INVENTORY_LOADER_DATA_'
  | '_GET_STRANDED_INVENTORY_UI_DATA_'
  | '_GET_V1_SELLER_PERFORMANCE_REPORT_'
  | '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_'
  | '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_'
  | '_GET_V2_SETTLEMENT_REPORT_DATA_XML_'
  | '_GET_VAT_TRANSACTION_DATA_'
  | '_GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_'
  | '_GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_'
  | '_GET_XML_BROWSE_TREE_DATA_'
  | '_GET_XML_MFN_PRIME_RETURNS_REPORT_'
  | '_GET_XML_MFN_SKU_RETURN_ATTRIBUTES_REPORT_'
  | '_GET_XML_RETURNS_DATA_BY_RETURN_DATE_'
  | '_GET_XML_VAT_INVOICE_DATA_REPORT_'
  | '_POST_FLAT_FILE_INVLOADER_DATA_'
  | '_RFQD_BULK_DOWNLOAD_'
  | 'FeedSummaryReport'
  | '_GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA_'
  | '_GET_FLAT_FILE_DEA_DATA_'
  | '_GET_ALT_FLAT_FILE_PAYMENT_SETTLEMENT_DATA_'
  | '_GET_FLAT_FILE_PAYMENT_SETTLEMENT_DATA_'
  | '_GET_PAYMENT_SETTLEMENT_DATA_'
  | (string & {});

export interface RequestReportRequest {
  MarketplaceIdList?: string[];
  ReportType: ReportType;
  StartDate: number;
  EndDate: number;
  ReportOptions?: string;
}

export interface RequestReportResult {
  ReportRequestInfo: ReportRequestInfo;
}

export type Schedule =
  | '_15_MINUTES_'
  | '_30_MINUTES_'
  | '_1_HOUR_'
  | '_2_HOURS_'
  | '_4_HOURS_'
  | '_8_HOURS_'
  | '_12_HOURS_'
  | '_1_DAY_'
  | '_2_DAYS_'
  | '_72_HOURS_'
  | '_1_WEEK_'
  | '_14_DAYS_'
  | '_15_DAYS_'
  | '_30_DAYS_'
  | '_NEVER_'
  | (string & {});

export interface UpdateReportAcknowledgementsRequest {
  ReportIdList: string[];
  Acknowledged?: boolean;
}

export interface UpdateReportAcknowledgementsResult {
  Count: number;
  ReportInfo?: ReportInfo[];
}

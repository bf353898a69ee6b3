import type { OperationKey } from '../model/generated/index.js';
import { cancelFeedSubmissions } from './feeds/cancel-feed-submissions.js';
import { getFeedSubmissionCount } from './feeds/get-feed-submission-count.js';
import { getFeedSubmissionListByNextToken } from './feeds/get-feed-submission-list-by-next-token.js';
import { getFeedSubmissionList } from './feeds/get-feed-submission-list.js';
import { getFeedSubmissionResult } from './feeds/get-feed-submission-result.js';
import { submitFeed } from './feeds/submit-feed.js';
import { getServiceStatus } from './get-service-status.js';
import type { Handler, Handlers } from './handler.js';
import { getOrder } from './orders/get-order.js';
import { listOrderItemsByNextToken } from './orders/list-order-items-by-next-token.js';
import { listOrderItems } from './orders/list-order-items.js';
import { listOrdersByNextToken } from './orders/list-orders-by-next-token.js';
import { listOrders } from './orders/list-orders.js';
import { cancelReportRequests } from './reports/cancel-report-requests.js';
import { getReport } from './reports/get-report.js';
import { getReportCount } from './reports/get-report-count.js';
import { getReportList } from './reports/get-report-list.js';
import { getReportListByNextToken } from './reports/get-report-list-by-next-token.js';
import { getReportRequestCount } from './reports/get-report-request-count.js';
import { getReportRequestList } from './reports/get-report-request-list.js';
import { getReportRequestListByNextToken } from './reports/get-report-request-list-by-next-token.js';
import { getReportScheduleCount } from './reports/get-report-schedule-count.js';
import { getReportScheduleList } from './reports/get-report-schedule-list.js';
import { getReportScheduleListByNextToken } from './reports/get-report-schedule-list-by-next-token.js';
import { manageReportSchedule } from './reports/manage-report-schedule.js';
import { requestReport } from './reports/request-report.js';
import { updateReportAcknowledgements } from './reports/update-report-acknowledgements.js';
import { getAuthToken } from './sellers/get-auth-token.js';
import { listMarketplaceParticipationsByNextToken } from './sellers/list-marketplace-participations-by-next-token.js';
import { listMarketplaceParticipations } from './sellers/list-marketplace-participations.js';

/** Every operation that has code. One that is not here is validated and scripted like the others, and else answers 501. */
const handlers: Handlers = {
  'Feeds.CancelFeedSubmissions': cancelFeedSubmissions,
  'Feeds.GetFeedSubmissionCount': getFeedSubmissionCount,
  'Feeds.GetFeedSubmissionListByNextToken': getFeedSubmissionListByNextToken,
  'Feeds.GetFeedSubmissionList': getFeedSubmissionList,
  'Feeds.GetFeedSubmissionResult': getFeedSubmissionResult,
  'Feeds.SubmitFeed': submitFeed,
  'Orders.GetOrder': getOrder,
  'Orders.ListOrderItems': listOrderItems,
  'Orders.ListOrderItemsByNextToken': listOrderItemsByNextToken,
  'Orders.ListOrders': listOrders,
  'Orders.ListOrdersByNextToken': listOrdersByNextToken,
  'Reports.CancelReportRequests': cancelReportRequests,
  'Reports.GetReport': getReport,
  'Reports.GetReportCount': getReportCount,
  'Reports.GetReportList': getReportList,
  'Reports.GetReportListByNextToken': getReportListByNextToken,
  'Reports.GetReportRequestCount': getReportRequestCount,
  'Reports.GetReportRequestList': getReportRequestList,
  'Reports.GetReportRequestListByNextToken': getReportRequestListByNextToken,
  'Reports.GetReportScheduleCount': getReportScheduleCount,
  'Reports.GetReportScheduleList': getReportScheduleList,
  'Reports.GetReportScheduleListByNextToken': getReportScheduleListByNextToken,
  'Reports.ManageReportSchedule': manageReportSchedule,
  'Reports.RequestReport': requestReport,
  'Reports.UpdateReportAcknowledgements': updateReportAcknowledgements,
  'Sellers.GetAuthToken': getAuthToken,
  'Sellers.ListMarketplaceParticipations': listMarketplaceParticipations,
  'Sellers.ListMarketplaceParticipationsByNextToken': listMarketplaceParticipationsByNextToken,
};

/** The code of an operation, if it has any. */
export function findHandler(key: string): Handler<OperationKey> | undefined {
  if (key.endsWith('.GetServiceStatus')) return getServiceStatus as Handler<OperationKey>;
  return handlers[key as OperationKey] as Handler<OperationKey> | undefined;
}

import type { Handlers } from '../handler.js';
import { cancelReportRequests } from './cancel-report-requests.js';
import { getReport } from './get-report.js';
import { getReportCount } from './get-report-count.js';
import { getReportList } from './get-report-list.js';
import { getReportListByNextToken } from './get-report-list-by-next-token.js';
import { getReportRequestCount } from './get-report-request-count.js';
import { getReportRequestList } from './get-report-request-list.js';
import { getReportRequestListByNextToken } from './get-report-request-list-by-next-token.js';
import { getReportScheduleCount } from './get-report-schedule-count.js';
import { getReportScheduleList } from './get-report-schedule-list.js';
import { getReportScheduleListByNextToken } from './get-report-schedule-list-by-next-token.js';
import { manageReportSchedule } from './manage-report-schedule.js';
import { requestReport } from './request-report.js';
import { updateReportAcknowledgements } from './update-report-acknowledgements.js';

/** The operations of Reports. */
export const reports: Handlers = {
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
};

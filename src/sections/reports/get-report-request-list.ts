import type { Handler } from '../handler.js';
import { requestsNamed } from './own-requests.js';
import { reportRequestInfo } from './report-request-info.js';
import { reportRequestPage, requestQuery } from './report-request-page.js';

/** GetReportRequestList: requests by their ids, or else those of a period, newest first. */
export const getReportRequestList: Handler<'Reports.GetReportRequestList'> = (context, input) => {
  if (!input.ReportRequestIdList?.length)
    return reportRequestPage(context, requestQuery(context, input), input.MaxCount);
  return {
    HasNext: false,
    ReportRequestInfo: requestsNamed(context, input.ReportRequestIdList).map(reportRequestInfo),
  };
};

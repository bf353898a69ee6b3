import { isSeenFrom } from '../../registry/call-marketplaces.js';
import { isKept } from '../../store/reports/report-requests.js';
import { findReportsOfRequest } from '../../store/reports/reports.js';
import type { Handler } from '../handler.js';
import { reportInfo } from './report-info.js';
import { reportPage, reportQuery } from './report-page.js';

/** GetReportList: the reports that came of some requests, or else those that became available in a period, newest first. */
export const getReportList: Handler<'Reports.GetReportList'> = (context, input) => {
  if (!input.ReportRequestIdList?.length)
    return reportPage(context, reportQuery(context, input), input.MaxCount);
  const { world, seller, host } = context;
  const found = [...new Set(input.ReportRequestIdList)]
    .flatMap((id) => findReportsOfRequest(world, seller.id, id))
    .filter((report) => isKept(world, report.availableAt) && isSeenFrom(host, report));
  return { HasNext: false, ReportInfo: found.map(reportInfo) };
};

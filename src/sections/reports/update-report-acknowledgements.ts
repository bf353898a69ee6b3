import { acknowledgeReport, reportOfRow } from '../../store/reports/reports.js';
import type { Handler } from '../handler.js';
import { reportNamed } from './own-report.js';
import { reportInfo } from './report-info.js';

/** UpdateReportAcknowledgements: acknowledges reports, or takes that back; all of them or none. */
export const updateReportAcknowledgements: Handler<'Reports.UpdateReportAcknowledgements'> = (
  context,
  { ReportIdList, Acknowledged = true },
) => {
  const { world } = context;
  const reports = [...new Set(ReportIdList)].map((id) => reportNamed(context, id));
  for (const report of reports) acknowledgeReport(world, report, Acknowledged);
  return { Count: reports.length, ReportInfo: reports.map(({ id }) => reportInfo(reportOfRow(world, id))) };
};

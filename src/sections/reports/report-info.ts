import type { Reports } from '../../model/generated/index.js';
import type { Report } from '../../store/reports/reports.js';

/** A report as answers show it. */
export const reportInfo = (report: Report): Reports.ReportInfo => ({
  ReportId: report.reportId,
  ReportType: report.reportType,
  ReportRequestId: report.reportRequestId,
  AvailableDate: report.availableAt,
  Acknowledged: report.acknowledgedAt !== undefined,
  ...(report.acknowledgedAt !== undefined && { AcknowledgedDate: report.acknowledgedAt }),
});

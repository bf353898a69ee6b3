import type { Reports } from '../../model/generated/index.js';
import type { ListedRequest } from '../../store/reports/report-requests.js';

/** A report request as answers show it; dates and ids that it does not have yet are left out. */
export const reportRequestInfo = (request: ListedRequest): Reports.ReportRequestInfo => ({
  ReportRequestId: request.reportRequestId,
  ReportType: request.reportType,
  StartDate: request.startAt,
  EndDate: request.endAt,
  Scheduled: request.scheduled,
  SubmittedDate: request.submittedAt,
  ReportProcessingStatus: request.status,
  ...(request.reportId !== undefined && { GeneratedReportId: request.reportId }),
  ...(request.startedAt !== undefined && { StartedProcessingDate: request.startedAt }),
  ...(request.completedAt !== undefined && { CompletedDate: request.completedAt }),
});

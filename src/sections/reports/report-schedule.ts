import type { Reports } from '../../model/generated/index.js';
import type { ReportSchedule } from '../../store/reports/schedules.js';

/** A schedule as answers show it. */
export const reportSchedule = ({
  reportType,
  schedule,
  scheduledAt,
}: Pick<ReportSchedule, 'reportType' | 'schedule' | 'scheduledAt'>): Reports.ReportSchedule => ({
  ReportType: reportType,
  Schedule: schedule,
  ScheduledDate: scheduledAt,
});

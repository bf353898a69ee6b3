import type { Handler } from '../handler.js';
import { schedulesOf } from './get-report-schedule-list.js';

/** GetReportScheduleCount: how many schedules a seller has. */
export const getReportScheduleCount: Handler<'Reports.GetReportScheduleCount'> = (context, input) => ({
  Count: schedulesOf(context, input.ReportTypeList).length,
});

import { listSchedules } from '../../store/reports/schedules.js';
import type { ReportSchedule } from '../../store/reports/schedules.js';
import type { Handler, OperationContext } from '../handler.js';
import { given } from './period.js';
import { reportSchedule } from './report-schedule.js';

/** GetReportScheduleList: the schedules of a seller, all of them at once. */
export const getReportScheduleList: Handler<'Reports.GetReportScheduleList'> = (context, input) => ({
  HasNext: false,
  ReportSchedule: schedulesOf(context, input.ReportTypeList).map(reportSchedule),
});

/** The seller's schedules, of some types or of all. */
export function schedulesOf(
  { world, seller }: OperationContext,
  reportTypes: readonly string[] | undefined,
): ReportSchedule[] {
  const types = given(reportTypes);
  return listSchedules(world, seller.id).filter(({ reportType }) => types?.includes(reportType) ?? true);
}

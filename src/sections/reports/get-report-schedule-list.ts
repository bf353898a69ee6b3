import { schedulePeriod } from '../../model/report-types.js';
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

/** The seller's schedules in the region of the host, of some types or of all; MWS has no word for some that SP-API has. */
export function schedulesOf(
  { world, seller, host }: OperationContext,
  reportTypes: readonly string[] | undefined,
): ReportSchedule[] {
  const types = given(reportTypes);
  return listSchedules(world, { seller: seller.id, region: host?.region }).filter(
    ({ reportType, schedule }) => schedulePeriod(schedule) && (types?.includes(reportType) ?? true),
  );
}

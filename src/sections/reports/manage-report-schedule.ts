import { NEVER, schedulePeriod } from '../../model/report-types.js';
import type { ReportType } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { keptPlaceOf } from '../../registry/call-marketplaces.js';
import { askableType } from '../../store/reports/ask-report.js';
import { removeSchedules, setSchedule } from '../../store/reports/schedules.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { marketplacesOf } from './report-marketplaces.js';
import { reportSchedule } from './report-schedule.js';

const DAY = 86_400_000;

/** ScheduleDate may be so many days ahead. */
const FURTHEST = 366;

/** ManageReportSchedule: makes the schedule of a type, changes it, or ends it with `_NEVER_`. */
export const manageReportSchedule: Handler<'Reports.ManageReportSchedule'> = (context, input) => {
  const { world, seller, host } = context;
  const { ReportType: reportType, Schedule: schedule } = input;
  if (schedulePeriod(schedule) === undefined) throw mwsError('ScheduleInvalid', { schedule });
  if (schedule === NEVER) {
    const [ended] = removeSchedules(world, { seller: seller.id, region: host?.region }, reportType);
    return answer(reportType, schedule, ended?.scheduledAt ?? input.ScheduleDate);
  }
  const type = schedulableType(world, reportType);
  const scheduledAt = dateOf(input.ScheduleDate, world.now());
  const details = keptPlaceOf({ host, marketplaceIds: marketplacesOf(context, type) });
  setSchedule(world, { seller: seller.id, reportType, schedule, scheduledAt, details });
  return answer(reportType, schedule, scheduledAt);
};

/** What is known of a type that may be scheduled. */
function schedulableType(world: World, reportType: string): ReportType | undefined {
  const askable = askableType(world, reportType, 'schedulable');
  if (askable === 'unknown') throw mwsError('ReportTypeInvalid', { reportType });
  if (askable === 'not allowed') throw mwsError('ReportTypeNotScheduled', { reportType });
  return askable.type;
}

/** A date that has passed stands for now. */
function dateOf(date: number, now: number): number {
  if (date > now + FURTHEST * DAY) throw mwsError('ScheduleTooFar', { days: FURTHEST });
  return Math.max(date, now);
}

const answer = (reportType: string, schedule: string, scheduledAt: number) => ({
  Count: 1,
  ReportSchedule: [reportSchedule({ reportType, schedule, scheduledAt })],
});

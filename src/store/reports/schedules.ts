import type { MwsRegion } from '../../model/load.js';
import { excludedBySchedule, REPORT_RETENTION, schedulePeriod } from '../../model/report-types.js';
import { callPlaceOf, regionOfCall } from '../../registry/call-marketplaces.js';
import type { KeptPlace } from '../../registry/call-marketplaces.js';
import type { LongWork } from '../../world/due.js';
import type { World } from '../../world/world.js';
import { submitReportRequest } from './report-requests.js';

/** Due work: a schedule has a report made. Its subject is the schedule's row. */
export const REPORT_IS_SCHEDULED = 'report.schedule';

/** That reports of a type are made again and again for a seller. */
export interface ReportSchedule {
  id: number;
  /** Row of the seller. */
  seller: number;
  reportType: string;
  /** Such as `_1_DAY_`. */
  schedule: string;
  /** When the next one is made, in milliseconds. */
  scheduledAt: number;
  /** What its reports are of, and the host that it was made at. */
  details: KeptPlace;
}

interface Row {
  id: number;
  seller: number;
  region: MwsRegion | null;
  report_type: string;
  schedule: string;
  scheduled_at: number;
  details: string;
}

const scheduleOf = (row: Row): ReportSchedule => ({
  id: row.id,
  seller: row.seller,
  reportType: row.report_type,
  schedule: row.schedule,
  scheduledAt: row.scheduled_at,
  details: JSON.parse(row.details) as KeptPlace,
});

/** Makes the schedule of a type in its region, or changes it; those that cannot stand beside it end. */
export function setSchedule(world: World, schedule: Omit<ReportSchedule, 'id'>): void {
  const { seller, reportType, scheduledAt, details } = schedule;
  const region = regionOfCall(callPlaceOf(details));
  for (const type of [reportType, ...excludedBySchedule(reportType)])
    removeSchedules(world, { seller, region }, type);
  const { id } = world.database.run(
    'INSERT INTO report_schedules (seller, region, report_type, schedule, scheduled_at, details) VALUES (?, ?, ?, ?, ?, ?)',
    seller,
    region ?? null,
    reportType,
    schedule.schedule,
    scheduledAt,
    JSON.stringify(details),
  );
  world.due.add(REPORT_IS_SCHEDULED, id, scheduledAt);
}

/** Whose schedules are meant, and of which region: those of none are seen from all; absent: those of all. */
export interface ScheduleOwner {
  seller: number;
  region?: MwsRegion | undefined;
}

/** Ends the schedules of a type. @returns those that were ended. */
export function removeSchedules(world: World, owner: ScheduleOwner, reportType: string): ReportSchedule[] {
  const ended = listSchedules(world, owner).filter((schedule) => schedule.reportType === reportType);
  for (const { id } of ended) {
    world.database.run('DELETE FROM report_schedules WHERE id = ?', id);
    world.due.remove(REPORT_IS_SCHEDULED, id);
  }
  return ended;
}

/** A seller's schedules by type; there are never more than there are types, in each region. */
export const listSchedules = (world: World, { seller, region }: ScheduleOwner): ReportSchedule[] =>
  world.database
    .all<Row>('SELECT * FROM report_schedules WHERE seller = ? ORDER BY report_type, id', seller)
    .filter((row) => region === undefined || row.region === null || row.region === region)
    .map(scheduleOf);

/**
 * `report.schedule`: asks for the report of this instant and sets the next. A schedule that is behind asks for one at a
 * time, with turns for others in between, and leaves out those that would not be kept any more.
 */
export function runSchedule(world: World, id: number): LongWork | undefined {
  const schedule = scheduleOf(world.database.get<Row>('SELECT * FROM report_schedules WHERE id = ?', id)!);
  const period = schedulePeriod(schedule.schedule)!;
  const behind = world.clock.latest() - REPORT_RETENTION - schedule.scheduledAt;
  const step = () => {
    ask(world, schedule, period);
    return 'done' as const;
  };
  if (behind > 0) setNext(world, schedule, schedule.scheduledAt + Math.ceil(behind / period) * period);
  else if (world.clock.latest() >= schedule.scheduledAt + period) return { step };
  else step();
  return undefined;
}

/** Asks for the report on what happened since the last one was due. */
function ask(world: World, schedule: ReportSchedule, period: number): void {
  const { seller, reportType, scheduledAt, details } = schedule;
  submitReportRequest(world, {
    seller,
    reportType,
    startAt: scheduledAt - period,
    endAt: scheduledAt,
    scheduled: true,
    details,
  });
  setNext(world, schedule, scheduledAt + period);
}

function setNext(world: World, { id }: ReportSchedule, at: number): void {
  world.database.run('UPDATE report_schedules SET scheduled_at = ? WHERE id = ?', at, id);
  world.due.add(REPORT_IS_SCHEDULED, id, at);
}

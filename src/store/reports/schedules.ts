import type { MwsRegion } from '../../model/load.js';
import { excludedBySchedule, REPORT_RETENTION } from '../../model/report-types.js';
import { callPlaceOf, regionOfCall } from '../../registry/call-marketplaces.js';
import type { LongWork } from '../../world/due.js';
import type { World } from '../../world/world.js';
import { makeNumberedId } from '../made-ids.js';
import type { ReportRequestDetails } from './report-request.js';
import { submitReportRequest } from './report-requests.js';
import { firstFrom, nextOf } from './schedule-periods.js';

/** Due work: a schedule has a report made. Its subject is the schedule's row. */
export const REPORT_IS_SCHEDULED = 'report.schedule';

/** That reports of a type are made again and again for a seller. */
export interface ReportSchedule {
  id: number;
  scheduleId: string;
  /** Row of the seller. */
  seller: number;
  /** Absent: it was made for no one region, and is seen from all. */
  region?: MwsRegion;
  reportType: string;
  /** Such as `_1_DAY_`; where MWS has no word for it, a duration such as `PT84H`. */
  schedule: string;
  /** When the next one is made, in milliseconds. */
  scheduledAt: number;
  /** What its reports are of, and the host that it was made at. */
  details: ScheduleDetails;
}

export type ScheduleDetails = Omit<ReportRequestDetails, 'scheduleId'>;

interface Row {
  id: number;
  schedule_id: string;
  seller: number;
  region: MwsRegion | null;
  report_type: string;
  schedule: string;
  scheduled_at: number;
  details: string;
}

const scheduleOf = (row: Row): ReportSchedule => ({
  id: row.id,
  scheduleId: row.schedule_id,
  seller: row.seller,
  ...(row.region !== null && { region: row.region }),
  reportType: row.report_type,
  schedule: row.schedule,
  scheduledAt: row.scheduled_at,
  details: JSON.parse(row.details) as ScheduleDetails,
});

export type NewSchedule = Omit<ReportSchedule, 'id' | 'scheduleId' | 'region'>;

/** Makes the schedule of a type in its region, or changes it; those that cannot stand beside it end. */
export function setSchedule(world: World, schedule: NewSchedule): ReportSchedule {
  const { seller, reportType, details } = schedule;
  const region = regionOfCall(callPlaceOf(details));
  return world.database.transaction(() => {
    for (const type of [reportType, ...excludedBySchedule(reportType)])
      removeSchedules(world, { seller, region }, type);
    return addSchedule(world, schedule);
  });
}

/** Makes a schedule of a type for some marketplaces, in place of one for the same: there is one for each set of them. */
export function setScheduleOfMarketplaces(world: World, schedule: NewSchedule): ReportSchedule {
  const { seller, reportType, details } = schedule;
  const isSame = (other: ReportSchedule) =>
    other.reportType === reportType &&
    other.details.purpose === details.purpose &&
    [...other.details.marketplaceIds].sort().join() === [...details.marketplaceIds].sort().join();
  return world.database.transaction(() => {
    for (const other of listSchedules(world, { seller }).filter(isSame)) removeSchedule(world, other);
    return addSchedule(world, schedule);
  });
}

function addSchedule(world: World, schedule: NewSchedule): ReportSchedule {
  const { seller, reportType, scheduledAt, details } = schedule;
  world.events.append('schedule.created', {
    seller,
    subject: reportType,
    details: { schedule: schedule.schedule, marketplaceIds: details.marketplaceIds },
  });
  const { id } = world.database.run(
    `INSERT INTO report_schedules (schedule_id, seller, region, report_type, schedule, scheduled_at, details)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    makeScheduleId(world),
    seller,
    regionOfCall(callPlaceOf(details)) ?? null,
    reportType,
    schedule.schedule,
    scheduledAt,
    JSON.stringify(details),
  );
  world.due.add(REPORT_IS_SCHEDULED, id, scheduledAt);
  return scheduleOfRow(world, id);
}

/** Each that begins and each that ends is an event, so that no two that were ever there have the same id. */
function makeScheduleId(world: World): string {
  const { highest } = world.database.get<{ highest: number }>(
    'SELECT coalesce(max(id), 0) AS highest FROM report_schedules',
  )!;
  return makeNumberedId(world.events.last + highest, world.now());
}

export const scheduleOfRow = (world: World, id: number): ReportSchedule =>
  scheduleOf(world.database.get<Row>('SELECT * FROM report_schedules WHERE id = ?', id)!);

/** The schedule of an id. */
export function findSchedule(world: World, scheduleId: string): ReportSchedule | undefined {
  const row = world.database.get<Row>('SELECT * FROM report_schedules WHERE schedule_id = ?', scheduleId);
  return row && scheduleOf(row);
}

/** Ends a schedule. */
export function removeSchedule(world: World, { id, seller, reportType: subject }: ReportSchedule): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM report_schedules WHERE id = ?', id);
    world.due.remove(REPORT_IS_SCHEDULED, id);
    world.events.append('schedule.ended', { seller, subject, details: {} });
  });
}

/** Whose schedules are meant, and of which region: those of none are seen from all; absent: those of all. */
export interface ScheduleOwner {
  seller: number;
  region?: MwsRegion | undefined;
}

/** Ends the schedules of a type. @returns those that were ended. */
export function removeSchedules(world: World, owner: ScheduleOwner, reportType: string): ReportSchedule[] {
  const ended = listSchedules(world, owner).filter((schedule) => schedule.reportType === reportType);
  for (const schedule of ended) removeSchedule(world, schedule);
  return ended;
}

/** A seller's schedules by type. */
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
  const schedule = scheduleOfRow(world, id);
  const next = nextOf(schedule.schedule, schedule.scheduledAt, 1);
  const step = () => {
    ask(world, schedule, next);
    return 'done' as const;
  };
  const oldest = world.clock.latest() - REPORT_RETENTION;
  if (schedule.scheduledAt < oldest)
    setNext(world, schedule, firstFrom(schedule.schedule, schedule.scheduledAt, oldest));
  else if (world.clock.latest() >= next) return { step };
  else step();
  return undefined;
}

/** Asks for the report on what happened since the last one was due. */
function ask(world: World, schedule: ReportSchedule, next: number): void {
  const { seller, scheduleId, reportType, scheduledAt, details } = schedule;
  submitReportRequest(world, {
    seller,
    reportType,
    startAt: nextOf(schedule.schedule, scheduledAt, -1),
    endAt: scheduledAt,
    scheduled: true,
    details: { ...details, scheduleId },
  });
  setNext(world, schedule, next);
}

function setNext(world: World, { id }: ReportSchedule, at: number): void {
  world.database.run('UPDATE report_schedules SET scheduled_at = ? WHERE id = ?', at, id);
  world.due.add(REPORT_IS_SCHEDULED, id, at);
}

import type { MwsRegion } from '../../model/load.js';
import { REPORT_RETENTION } from '../../model/report-types.js';
import { callPlaceOf, regionOfCall } from '../../registry/call-marketplaces.js';
import type { World } from '../../world/world.js';
import { makeSubmissionId } from '../made-ids.js';
import type { Stage } from '../stage.js';
import { countDated, listDated } from './dated-list.js';
import type { DatedPlace, DatedTable } from './dated-list.js';
import type { ReportRequest, ReportRequestDetails, ReportStatus } from './report-request.js';
import { planReport } from './report-rules.js';
import type { ReportPlan } from './report-rules.js';

/** Due work: a request is taken up. Its subject is the request's row, its details the plan. */
export const REPORT_STARTS = 'report.start';

/** Due work: a report is made. */
export const REPORT_IS_MADE = 'report.make';

interface Row {
  id: number;
  report_request_id: string;
  seller: number;
  region: MwsRegion | null;
  report_type: string;
  status: ReportStatus;
  start_at: number;
  end_at: number;
  scheduled: number;
  submitted_at: number;
  started_at: number | null;
  completed_at: number | null;
  report: number | null;
  report_id: string | null;
  details: string;
}

/** A request, with the row and the id of the report that came of it. */
export type ListedRequest = ReportRequest & { report?: number; reportId?: string };

const requestOf = (row: Row): ListedRequest => ({
  id: row.id,
  reportRequestId: row.report_request_id,
  seller: row.seller,
  ...(row.region !== null && { region: row.region }),
  reportType: row.report_type,
  status: row.status,
  startAt: row.start_at,
  endAt: row.end_at,
  scheduled: row.scheduled === 1,
  submittedAt: row.submitted_at,
  ...(row.started_at !== null && { startedAt: row.started_at }),
  ...(row.completed_at !== null && { completedAt: row.completed_at }),
  ...(row.report !== null && row.report_id !== null && { report: row.report, reportId: row.report_id }),
  details: JSON.parse(row.details) as ReportRequestDetails,
});

export type NewReportRequest = Pick<
  ReportRequest,
  'seller' | 'reportType' | 'startAt' | 'endAt' | 'scheduled' | 'details'
>;

/** Takes a request in, and has it done as the scenario's rules say. @param usual what becomes of it without a rule. */
export function submitReportRequest(
  world: World,
  request: NewReportRequest,
  usual?: Partial<ReportPlan>,
): ListedRequest {
  const id = insertReportRequest(world, { ...request, status: '_SUBMITTED_', submittedAt: world.now() });
  const plan = planReport(world, request.seller, request.reportType, usual);
  world.due.add(REPORT_STARTS, id, world.now() + plan.wait, plan);
  return reportRequestOfRow(world, id);
}

/** Adds a request in any state; nothing happens to it by itself. @returns its row. */
export function insertReportRequest(
  world: World,
  request: NewReportRequest & Pick<ReportRequest, 'status' | 'submittedAt' | 'startedAt' | 'completedAt'>,
): number {
  return world.database.run(
    `INSERT INTO report_requests (report_request_id, seller, region, report_type, status, start_at, end_at, scheduled,
       submitted_at, started_at, completed_at, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    makeSubmissionId(world, request.submittedAt),
    request.seller,
    regionOfCall(callPlaceOf(request.details)) ?? null,
    request.reportType,
    request.status,
    request.startAt,
    request.endAt,
    request.scheduled ? 1 : 0,
    request.submittedAt,
    request.startedAt ?? null,
    request.completedAt ?? null,
    JSON.stringify(request.details),
  ).id;
}

/** `report.start`: the request of a row is being worked on from now on. */
export function startReport(world: World, id: number, plan: ReportPlan): void {
  world.database.run(
    "UPDATE report_requests SET status = '_IN_PROGRESS_', started_at = ? WHERE id = ?",
    world.now(),
    id,
  );
  world.due.add(REPORT_IS_MADE, id, world.now() + plan.run, plan);
}

/** A request is over. @param report row of the report that came of it. */
export function completeReportRequest(world: World, id: number, status: ReportStatus, report?: number): void {
  world.database.transaction(() => {
    world.database.run(
      'UPDATE report_requests SET status = ?, completed_at = ?, report = ? WHERE id = ?',
      status,
      world.now(),
      report ?? null,
      id,
    );
    tellEnded(world, id);
  });
}

/** Cancels a request that was not yet taken up; it has no further dates. */
export function cancelReportRequest(world: World, id: number): void {
  world.database.transaction(() => {
    world.database.run("UPDATE report_requests SET status = '_CANCELLED_' WHERE id = ?", id);
    world.due.remove(REPORT_STARTS, id);
    tellEnded(world, id);
  });
}

function tellEnded(world: World, id: number): void {
  const { seller, reportRequestId, reportType, status, reportId } = reportRequestOfRow(world, id);
  const details = { reportType, status, ...(reportId !== undefined && { reportId }) };
  world.events.append('report.ended', { seller, subject: reportRequestId, details });
}

const ROW = 'SELECT q.*, r.report_id FROM report_requests q LEFT JOIN reports r ON r.id = q.report WHERE';

export const reportRequestOfRow = (world: World, id: number): ListedRequest =>
  requestOf(world.database.get<Row>(`${ROW} q.id = ?`, id)!);

/** A seller's request by its ReportRequestId, as long as it is kept. */
export function findReportRequest(
  world: World,
  seller: number,
  reportRequestId: string,
): ListedRequest | undefined {
  const row = world.database.get<Row>(`${ROW} q.report_request_id = ?`, reportRequestId);
  return row?.seller === seller && isKept(world, row.submitted_at) ? requestOf(row) : undefined;
}

/** The request of that id, whoever's it is and however old. */
export function findAnyReportRequest(world: World, reportRequestId: string): ListedRequest | undefined {
  const row = world.database.get<Row>(`${ROW} q.report_request_id = ?`, reportRequestId);
  return row && requestOf(row);
}

/** Whether what is of that instant is kept, and not still to come. */
export const isKept = (world: World, at: number): boolean =>
  at <= world.now() && at >= world.now() - REPORT_RETENTION;

/** Which requests a list is of. Both dates are included, in milliseconds. */
export interface RequestQuery {
  seller: number;
  /** Those of this region and of none; absent: those of all. */
  region?: MwsRegion | undefined;
  from: number;
  to: number;
  reportTypes?: readonly string[] | undefined;
  statuses?: readonly string[] | undefined;
  stages?: readonly Stage[] | undefined;
  /** Types with what they are for: `_GET_X_ shipping`, `_GET_X_ ` where that was not said. */
  purposes?: readonly string[] | undefined;
  /** Those of one of these marketplaces, and those of none in particular. */
  marketplaceIds?: readonly string[] | undefined;
}

/** What Amazon cancelled because it could not be done had been taken up. */
const STAGE = `CASE status WHEN '_SUBMITTED_' THEN 'queued' WHEN '_IN_PROGRESS_' THEN 'working' WHEN '_DONE_' THEN 'done'
  WHEN '_DONE_NO_DATA_' THEN 'empty' ELSE iif(started_at IS NULL, 'cancelled', 'failed') END`;

export const stageOfRequest = (world: World, { id }: ReportRequest): Stage =>
  world.database.get<{ stage: Stage }>(`SELECT ${STAGE} AS stage FROM report_requests WHERE id = ?`, id)!
    .stage;

const LISTED = 'IN (SELECT value FROM json_each(?))';

export const requestTable: DatedTable = {
  table: 'report_requests',
  date: 'submitted_at',
  index: 'report_requests_by_submission',
  leads: { report_type: 'report_requests_by_type', status: 'report_requests_by_status' },
  conditions: {
    stage: `${STAGE} ${LISTED}`,
    purpose: `report_type || ' ' || ifnull(details ->> '$.purpose', '') ${LISTED}`,
    marketplace: `(details ->> '$.marketplaceIds' = '[]' OR EXISTS
      (SELECT 1 FROM json_each(details, '$.marketplaceIds') m WHERE m.value ${LISTED}))`,
  },
};

function rangeOf(world: World, query: RequestQuery) {
  const { seller, region, from, to, reportTypes, statuses, stages, purposes, marketplaceIds } = query;
  return {
    seller,
    region,
    from: Math.max(from, world.now() - REPORT_RETENTION),
    to: Math.min(to, world.now()),
    filters: {
      report_type: reportTypes,
      status: statuses,
      stage: stages,
      purpose: purposes,
      marketplace: marketplaceIds,
    },
  };
}

/** One page of requests, newest first. */
export const listReportRequests = (
  world: World,
  query: RequestQuery,
  page: { after?: DatedPlace; limit: number },
): ListedRequest[] =>
  listDated(world, requestTable, rangeOf(world, query), page).map(({ id }) => reportRequestOfRow(world, id));

export const countReportRequests = (world: World, query: RequestQuery): number =>
  countDated(world, requestTable, rangeOf(world, query));

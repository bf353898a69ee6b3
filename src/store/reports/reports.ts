import type { MwsRegion } from '../../model/load.js';
import { REPORT_RETENTION } from '../../model/report-types.js';
import type { World } from '../../world/world.js';
import { makeReportId } from '../made-ids.js';
import { countDated, listDated } from './dated-list.js';
import type { DatedPlace, DatedTable } from './dated-list.js';

/** A report that can be got. Instants are in milliseconds. */
export interface Report {
  id: number;
  reportId: string;
  /** Row of the seller. */
  seller: number;
  /** Absent: it is of no one region, and is seen from all. */
  region?: MwsRegion | undefined;
  /** For a FeedSummaryReport, the id of the feed. */
  reportRequestId: string;
  reportType: string;
  availableAt: number;
  /** When it was acknowledged; absent: it is not. */
  acknowledgedAt?: number;
  /** Row of its document. */
  document: number;
  contentType: string;
  /** Its document is still to be written, and an empty one stands in its place. */
  unwritten?: true;
}

interface Row {
  id: number;
  report_id: string;
  seller: number;
  region: MwsRegion | null;
  report_request_id: string;
  report_type: string;
  available_at: number;
  acknowledged_at: number | null;
  document: number;
  content_type: string;
  unwritten: number;
}

const reportOf = (row: Row): Report => ({
  id: row.id,
  reportId: row.report_id,
  seller: row.seller,
  ...(row.region !== null && { region: row.region }),
  reportRequestId: row.report_request_id,
  reportType: row.report_type,
  availableAt: row.available_at,
  ...(row.acknowledged_at !== null && { acknowledgedAt: row.acknowledged_at }),
  document: row.document,
  contentType: row.content_type,
  ...(row.unwritten === 1 && { unwritten: true }),
});

/** A document as somebody gets it. */
export interface StoredDocument {
  /** Row of the document. */
  document: number;
  contentType: string;
}

export interface NewReport extends Omit<Report, 'id' | 'reportId' | 'reportRequestId' | 'availableAt'> {
  /** The ReportId, if not given: nobody asked for it by an id of its own. */
  reportRequestId?: string | undefined;
  /** Made up, if not given. */
  reportId?: string | undefined;
  /** Now, if not given; until then nobody sees it. */
  availableAt?: number | undefined;
}

/** Adds a report. @returns its row. */
export function addReport(world: World, report: NewReport): number {
  const row = (world.database.get<{ id: number | null }>('SELECT max(id) AS id FROM reports')!.id ?? 0) + 1;
  const reportId = report.reportId ?? makeReportId(world, row);
  return world.database.run(
    `INSERT INTO reports (id, report_id, seller, region, report_request_id, report_type, available_at,
       acknowledged, acknowledged_at, document, content_type, unwritten)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row,
    reportId,
    report.seller,
    report.region ?? null,
    report.reportRequestId ?? reportId,
    report.reportType,
    report.availableAt ?? world.now(),
    report.acknowledgedAt === undefined ? 0 : 1,
    report.acknowledgedAt ?? null,
    report.document,
    report.contentType,
    report.unwritten ? 1 : 0,
  ).id;
}

/** The document of a report was written. */
export function writeReport(world: World, { id }: Report, { document, contentType }: StoredDocument): void {
  world.database.run(
    'UPDATE reports SET document = ?, content_type = ?, unwritten = 0 WHERE id = ?',
    document,
    contentType,
    id,
  );
}

/** The report of that ReportId, whoever's it is and however old. */
export function findReport(world: World, reportId: string): Report | undefined {
  const row = world.database.get<Row>('SELECT * FROM reports WHERE report_id = ?', reportId);
  return row && reportOf(row);
}

export const reportOfRow = (world: World, id: number): Report =>
  reportOf(world.database.get<Row>('SELECT * FROM reports WHERE id = ?', id)!);

/** The report in a row that somebody named; undefined: there is none such. */
export function findReportOfRow(world: World, id: number): Report | undefined {
  const row = world.database.get<Row>('SELECT * FROM reports WHERE id = ?', id);
  return row && reportOf(row);
}

/** A seller's reports that came of a request, newest first. */
export const findReportsOfRequest = (world: World, seller: number, reportRequestId: string): Report[] =>
  world.database
    .all<Row>(
      'SELECT * FROM reports WHERE seller = ? AND report_request_id = ? ORDER BY available_at DESC, id DESC',
      seller,
      reportRequestId,
    )
    .map(reportOf);

/** Acknowledges a report at the world's now, or takes that back. */
export function acknowledgeReport(world: World, { id }: Report, acknowledged: boolean): void {
  world.database.run(
    'UPDATE reports SET acknowledged = ?, acknowledged_at = ? WHERE id = ?',
    acknowledged ? 1 : 0,
    acknowledged ? world.now() : null,
    id,
  );
}

/** Which reports a list is of. Both dates are included, in milliseconds. */
export interface ReportQuery {
  seller: number;
  /** Those of this region and of none; absent: those of all. */
  region?: MwsRegion | undefined;
  from: number;
  to: number;
  reportTypes?: readonly string[] | undefined;
  acknowledged?: boolean | undefined;
}

export const reportTable: DatedTable = {
  table: 'reports',
  date: 'available_at',
  index: 'reports_by_availability',
  leads: { report_type: 'reports_by_type', acknowledged: 'reports_by_acknowledgement' },
};

const rangeOf = (world: World, { seller, region, from, to, reportTypes, acknowledged }: ReportQuery) => ({
  seller,
  region,
  from: Math.max(from, world.now() - REPORT_RETENTION),
  to: Math.min(to, world.now()),
  filters: {
    report_type: reportTypes,
    acknowledged: acknowledged === undefined ? undefined : [acknowledged ? 1 : 0],
  },
});

/** One page of reports, newest first. */
export const listReports = (
  world: World,
  query: ReportQuery,
  page: { after?: DatedPlace; limit: number },
): Report[] =>
  listDated(world, reportTable, rangeOf(world, query), page).map(({ id }) => reportOfRow(world, id));

export const countReports = (world: World, query: ReportQuery): number =>
  countDated(world, reportTable, rangeOf(world, query));

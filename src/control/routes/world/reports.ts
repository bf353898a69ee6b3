import { writtenReport } from '../../../reports/written-report.js';
import { reportRequestOfRow } from '../../../store/reports/report-requests.js';
import { reportOfRow } from '../../../store/reports/reports.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const report = schema.resource(
  'ReportRequest',
  {
    id: schema.text(),
    reportRequestId: schema.text(),
    sellerId: schema.text(),
    reportType: schema.text('Such as _GET_MERCHANT_LISTINGS_DATA_.'),
    status: schema.oneOf(['_SUBMITTED_', '_IN_PROGRESS_', '_CANCELLED_', '_DONE_', '_DONE_NO_DATA_']),
    startAt: schema.instant,
    endAt: schema.instant,
    scheduled: schema.described(schema.boolean, 'Whether a schedule asked for it.'),
    submittedAt: schema.instant,
    startedAt: schema.instant,
    completedAt: schema.instant,
    host: schema.text('The MWS host that it was sent to; absent: an address that is none.'),
    marketplaceIds: schema.arrayOf(schema.text()),
    reportOptions: schema.text('As they were sent.'),
    report: schema.object(
      {
        reportId: schema.text(),
        availableAt: schema.instant,
        acknowledged: schema.boolean,
        contentType: schema.text(),
        bytes: schema.described(schema.integer(0), 'How long it is.'),
      },
      ['reportId', 'availableAt', 'acknowledged', 'contentType', 'bytes'],
      { description: 'What came of the request, if something did.' },
    ),
  },
  ['startedAt', 'completedAt', 'host', 'reportOptions', 'report'],
);

interface Filter {
  sellerId?: string;
  reportType?: string;
  status?: string;
}

interface Row {
  id: number;
  sellerId: string;
  report: number | null;
}

function show(world: World, { id, sellerId, report }: Row) {
  const { startedAt, completedAt, details, ...each } = reportRequestOfRow(world, id);
  return {
    id: String(id),
    reportRequestId: each.reportRequestId,
    sellerId,
    reportType: each.reportType,
    status: each.status,
    startAt: iso(each.startAt),
    endAt: iso(each.endAt),
    scheduled: each.scheduled,
    submittedAt: iso(each.submittedAt),
    ...(startedAt !== undefined && { startedAt: iso(startedAt) }),
    ...(completedAt !== undefined && { completedAt: iso(completedAt) }),
    ...details,
    ...(report !== null && { report: showReport(world, report) }),
  };
}

function showReport(world: World, id: number) {
  const report = reportOfRow(world, id);
  const { reportId, availableAt, acknowledgedAt } = report;
  const { contentType, document } = writtenReport(world, report);
  return {
    reportId,
    availableAt: iso(availableAt),
    acknowledged: acknowledgedAt !== undefined,
    contentType,
    bytes: world.documents.find(world.database, document).length,
  };
}

function list(world: World, { limit, after, sellerId, reportType, status }: Paging & Filter) {
  const { rows, count } = browse<Row>(
    world,
    {
      select: 'r.id, s.seller_id AS sellerId, r.report',
      from: 'report_requests r JOIN sellers s ON s.id = r.seller',
      id: 'r.id',
      where: { 's.seller_id = ?': sellerId, 'r.report_type = ?': reportType, 'r.status = ?': status },
    },
    limit,
    readRow(after),
  );
  return { items: rows.map((row) => show(world, row)), count };
}

/** The request in a row, with what came of it. */
export function reportView(world: World, id: number) {
  const row = world.database.get<Row>(
    'SELECT r.id, s.seller_id AS sellerId, r.report FROM report_requests r JOIN sellers s ON s.id = r.seller WHERE r.id = ?',
    id,
  );
  return show(world, row!);
}

/** The reports of a world, with what was asked for and has no report yet. */
export const reports: Resource = {
  tag: 'reports',
  settles: true,
  schemas: [report],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/reports',
      id: 'listReports',
      summary: 'Requests for reports with what came of them, newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        reportType: schema.nonEmpty,
        status: schema.nonEmpty,
      },
      answer: schema.listOf('ReportRequest'),
      run: ({ world, query }) => list(world, query),
    }),
  ],
};

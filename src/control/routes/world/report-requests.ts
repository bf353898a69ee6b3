import { writtenReport } from '../../../reports/written-report.js';
import { askableType, LENIENCE, reportedMarketplaces, usualPlan } from '../../../store/reports/ask-report.js';
import { findAnyReportRequest, submitReportRequest } from '../../../store/reports/report-requests.js';
import type { ListedRequest } from '../../../store/reports/report-requests.js';
import { reportOfRow } from '../../../store/reports/reports.js';
import type { World } from '../../../world/world.js';
import { answerDocument, documentAnswer, documentQuery } from '../../document-answer.js';
import { readInstant } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { reportView } from './reports.js';

interface Named {
  id: string;
}

interface RequestBody {
  sellerId: string;
  reportType: string;
  marketplaceIds?: string[];
  startAt?: string;
  endAt?: string;
  reportOptions?: string;
}

const params = { id: schema.text('The ReportRequestId.') };

const newRequest = schema.object(
  {
    sellerId: schema.nonEmpty,
    reportType: schema.described(schema.nonEmpty, 'Such as _GET_MERCHANT_LISTINGS_DATA_.'),
    marketplaceIds: schema.arrayOf(schema.nonEmpty, { maxItems: 50 }),
    startAt: schema.described(schema.instant, 'World time; as endAt if not given.'),
    endAt: schema.described(schema.instant, 'World time; now if not given.'),
    reportOptions: schema.nonEmpty,
  },
  ['sellerId', 'reportType'],
);

function requestAt(world: World, id: string): ListedRequest {
  const found = findAnyReportRequest(world, id);
  if (!found) throw notFound(`report request ${id}`);
  return found;
}

/** Asks for a report as RequestReport does, of any seller and without a caller. */
function create(
  world: World,
  { sellerId, reportType, marketplaceIds = [], reportOptions, ...dates }: RequestBody,
) {
  const seller = sellerNamed(world, sellerId);
  for (const marketplaceId of marketplaceIds) participationNamed(world, seller, marketplaceId);
  const askable = askableType(world, reportType, 'requestable');
  if (askable === 'unknown') throw invalid('/reportType', 'is no report type');
  if (askable === 'not allowed')
    throw invalid('/reportType', 'cannot be requested: Amazon makes it by itself');
  const reported = reportedMarketplaces(world, seller, { marketplaceIds }, askable.type);
  if (!reported) throw invalid('/marketplaceIds', 'has a marketplace for which there are no such reports');
  const period = periodOf(world, dates);
  const request = {
    ...{ seller: seller.id, reportType, ...period, scheduled: false },
    details: { marketplaceIds: reported, ...(reportOptions !== undefined && { reportOptions }) },
  };
  return reportView(world, submitReportRequest(world, request, usualPlan(askable.type, period)).id);
}

function periodOf(world: World, { startAt, endAt }: Pick<RequestBody, 'startAt' | 'endAt'>) {
  const end = endAt === undefined ? world.now() : readInstant(endAt);
  const start = startAt === undefined ? end : readInstant(startAt);
  if (end > world.now() + LENIENCE) throw invalid('/endAt', 'is still to come');
  if (start > end) throw invalid('/startAt', 'is behind the end');
  return { startAt: start, endAt: end };
}

/** Requests for reports, one by one, and the reports that came of them. */
export const reportRequests: Resource = {
  tag: 'reports',
  settles: true,
  schemas: [],
  routes: [
    route<{ body: RequestBody }>({
      method: 'POST',
      path: '/reports',
      id: 'requestReport',
      summary: 'Asks for a report for a seller; it is made as time goes by',
      body: newRequest,
      status: 201,
      answer: schema.ref('ReportRequest'),
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: Named }>({
      method: 'GET',
      path: '/reports/:id',
      id: 'getReportRequest',
      summary: 'One request for a report, with what came of it',
      params,
      answer: schema.ref('ReportRequest'),
      run: ({ world, params: { id } }) => reportView(world, requestAt(world, id).id),
    }),
    route<{ params: Named; query: { bytes?: number } }>({
      method: 'GET',
      path: '/reports/:id/content',
      id: 'getReportContent',
      summary: 'The report that came of a request, as GetReport gives it',
      params,
      query: documentQuery,
      answer: documentAnswer,
      run(asked) {
        const { world, params: named, query } = asked;
        const { report } = requestAt(world, named.id);
        if (report === undefined) throw notFound(`report of request ${named.id} yet`);
        const found = reportOfRow(world, report);
        const name = `report-${found.reportId}`;
        return answerDocument(asked, writtenReport(world, found), { name, bytes: query.bytes });
      },
    }),
  ],
};

import { listReportRequests } from '../../../store/reports/report-requests.js';
import type { RequestQuery } from '../../../store/reports/report-requests.js';
import { dateFilter, openPage, pageSizeOf, sealPage } from '../../dated-page.js';
import type { DatedInput, DatedPageState } from '../../dated-page.js';
import type { SpHandler } from '../../context.js';
import { stagesOf } from '../../processing-status.js';
import { reportDocument } from './report-document.js';
import { rowsOfType } from './report-types.js';

const LIST = 'reports.getReports';

type ReportsInput = DatedInput & { reportTypes?: string[] };

/** getReports: the seller's reports of some types, newest first; or, by nextToken alone, the next page. */
export const getReports: SpHandler = (context, input) => {
  const { world } = context;
  const query = input.query as ReportsInput;
  const state: DatedPageState<RequestQuery> = openPage(context, LIST, input, 'reportTypes') ?? {
    query: {
      seller: context.seller.id,
      region: context.region,
      ...dateFilter(world, query),
      ...rowsOf(query.reportTypes!),
      stages: stagesOf(query.processingStatuses),
      marketplaceIds: query.marketplaceIds,
    },
    size: pageSizeOf(query),
  };
  const page = { ...(state.after && { after: state.after }), limit: state.size + 1 };
  const found = listReportRequests(world, state.query, page);
  const shown = found.slice(0, state.size);
  return {
    reports: shown.map((request) => reportDocument(world, request)),
    ...sealPage(context, LIST, state, found.length > state.size && shown.at(-1)),
  };
};

function rowsOf(spTypes: readonly string[]) {
  const rows = spTypes.map(rowsOfType);
  return {
    reportTypes: rows.flatMap(({ reportTypes }) => reportTypes),
    purposes: rows.flatMap(({ purposes }) => purposes),
  };
}

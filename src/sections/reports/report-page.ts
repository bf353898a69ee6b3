import type { Reports } from '../../model/generated/index.js';
import type { DatedPlace } from '../../store/reports/dated-list.js';
import { listReports } from '../../store/reports/reports.js';
import type { ReportQuery } from '../../store/reports/reports.js';
import type { OperationContext } from '../handler.js';
import { endOf, given } from './period.js';
import { reportInfo } from './report-info.js';

/** GetReportList and its ByNextToken share their tokens. */
export const REPORTS = 'Reports.GetReportList';

/** What a NextToken holds: the query as it was asked, and the last report of the page before. */
export type ReportPageState = ReportQuery & { after?: DatedPlace };

/** The filters of reports that two operations share. */
export const reportQuery = (
  { seller, host }: OperationContext,
  input: Pick<
    Reports.GetReportListRequest,
    'AvailableFromDate' | 'AvailableToDate' | 'ReportTypeList' | 'Acknowledged'
  >,
): ReportQuery => ({
  seller: seller.id,
  region: host?.region,
  from: input.AvailableFromDate,
  to: endOf(input.AvailableToDate),
  reportTypes: given(input.ReportTypeList),
  acknowledged: input.Acknowledged,
});

/** One page of reports, newest first. */
export function reportPage(
  { world, sealToken }: OperationContext,
  { after, ...query }: ReportPageState,
  size: number,
): Reports.GetReportListResult {
  // One more than is shown tells whether there is a further page.
  const found = listReports(world, query, { ...(after && { after }), limit: size + 1 });
  const page = found.slice(0, size);
  const hasNext = found.length > size;
  const last = page.at(-1)!;
  return {
    ...(hasNext && {
      NextToken: sealToken(REPORTS, { ...query, after: { at: last.availableAt, id: last.id } }),
    }),
    HasNext: hasNext,
    ReportInfo: page.map(reportInfo),
  };
}

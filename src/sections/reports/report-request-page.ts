import type { Reports } from '../../model/generated/index.js';
import type { DatedPlace } from '../../store/reports/dated-list.js';
import { listReportRequests } from '../../store/reports/report-requests.js';
import type { RequestQuery } from '../../store/reports/report-requests.js';
import type { OperationContext } from '../handler.js';
import { endOf, given } from './period.js';
import { reportRequestInfo } from './report-request-info.js';

/** GetReportRequestList and its ByNextToken share their tokens. */
export const REPORT_REQUESTS = 'Reports.GetReportRequestList';

/** What a NextToken holds: the query as it was asked, and the last request of the page before. */
export type RequestPageState = RequestQuery & { after?: DatedPlace };

/** The filters of requests that three operations share. */
export const requestQuery = (
  { seller, host }: OperationContext,
  input: Pick<
    Reports.GetReportRequestListRequest,
    'RequestedFromDate' | 'RequestedToDate' | 'ReportTypeList' | 'ReportProcessingStatusList'
  >,
): RequestQuery => ({
  seller: seller.id,
  region: host?.region,
  from: input.RequestedFromDate,
  to: endOf(input.RequestedToDate),
  reportTypes: given(input.ReportTypeList),
  statuses: given(input.ReportProcessingStatusList),
});

/** One page of requests, newest first. */
export function reportRequestPage(
  { world, sealToken }: OperationContext,
  { after, ...query }: RequestPageState,
  size: number,
): Reports.GetReportRequestListResult {
  // One more than is shown tells whether there is a further page.
  const found = listReportRequests(world, query, { ...(after && { after }), limit: size + 1 });
  const page = found.slice(0, size);
  const hasNext = found.length > size;
  const last = page.at(-1)!;
  return {
    ...(hasNext && {
      NextToken: sealToken(REPORT_REQUESTS, { ...query, after: { at: last.submittedAt, id: last.id } }),
    }),
    HasNext: hasNext,
    ReportRequestInfo: page.map(reportRequestInfo),
  };
}

import type { Reports } from '../../model/generated/index.js';
import {
  cancelReportRequest,
  countReportRequests,
  listReportRequests,
  reportRequestOfRow,
} from '../../store/reports/report-requests.js';
import type { ListedRequest } from '../../store/reports/report-requests.js';
import type { Handler, OperationContext } from '../handler.js';
import { requestsNamed } from './own-requests.js';
import { reportRequestInfo } from './report-request-info.js';
import { requestQuery } from './report-request-page.js';

/** The answer has the first hundred of those that matched. */
const SHOWN = 100;

/**
 * CancelReportRequests: cancels those of the requests that match whose processing has not begun. As recorded, the answer
 * counts and shows all that match, those that were finished before without the ids of their reports.
 */
export const cancelReportRequests: Handler<'Reports.CancelReportRequests'> = (context, input) => {
  const { count, shown, waiting } = input.ReportRequestIdList?.length
    ? named(context, input.ReportRequestIdList)
    : matching(context, input);
  for (const { id } of waiting) cancelReportRequest(context.world, id);
  return {
    Count: count,
    ReportRequestInfo: shown.map(({ id }) => {
      const { reportId: _, ...request } = reportRequestOfRow(context.world, id);
      return reportRequestInfo(request);
    }),
  };
};

function named(context: OperationContext, ids: readonly string[]) {
  const requests = requestsNamed(context, ids);
  return { count: requests.length, shown: requests.slice(0, SHOWN), waiting: requests.filter(isWaiting) };
}

function matching(context: OperationContext, input: Reports.CancelReportRequestsRequest) {
  const { world } = context;
  const query = requestQuery(context, input);
  return {
    count: countReportRequests(world, query),
    shown: listReportRequests(world, query, { limit: SHOWN }),
    waiting: listReportRequests(world, query, { limit: Number.MAX_SAFE_INTEGER }).filter(isWaiting),
  };
}

const isWaiting = ({ status }: ListedRequest): boolean => status === '_SUBMITTED_';

import { mwsError } from '../../protocol/errors.js';
import { isSeenFrom } from '../../registry/call-marketplaces.js';
import { findReportRequest } from '../../store/reports/report-requests.js';
import type { ListedRequest } from '../../store/reports/report-requests.js';
import type { OperationContext } from '../handler.js';

/** The seller's requests of these ids, each once. @throws MwsError if one is not, or no longer, there. */
export const requestsNamed = (
  { world, seller, host }: OperationContext,
  ids: readonly string[],
): ListedRequest[] =>
  [...new Set(ids)].map((id) => {
    const request = findReportRequest(world, seller.id, id);
    if (!request || !isSeenFrom(host, request)) throw mwsError('ReportRequestUnknown');
    return request;
  });

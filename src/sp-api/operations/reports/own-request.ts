import { findReportRequest } from '../../../store/reports/report-requests.js';
import type { ListedRequest } from '../../../store/reports/report-requests.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { isOfRegion } from '../../participations.js';

/** The request that the path names. @throws SpApiError where the seller has none such in the region, or it is too old */
export function ownRequest({ world, seller, region, path }: SpContext): ListedRequest {
  const request = findReportRequest(world, seller.id, path.reportId!);
  if (request && isOfRegion(region, request)) return request;
  throw refusal('ReportUnknown', {}, `Seller ${seller.sellerId} has no report ${path.reportId} here.`);
}

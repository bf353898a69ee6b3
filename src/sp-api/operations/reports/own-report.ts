import { findReportRequest, isKept } from '../../../store/reports/report-requests.js';
import type { ListedRequest } from '../../../store/reports/report-requests.js';
import { findReportOfRow } from '../../../store/reports/reports.js';
import type { Report } from '../../../store/reports/reports.js';
import type { SpContext } from '../../context.js';
import { readDocumentId } from '../../documents/document-ids.js';
import { isOfRegion } from '../../participations.js';

/** The seller's report whose document has an id, with the request that it came of; undefined where there is none. */
export function ownReport(
  { world, seller, region }: Pick<SpContext, 'world' | 'seller' | 'region'>,
  id: string,
): { report: Report; request: ListedRequest } | undefined {
  const named = readDocumentId(world, ['report'], id);
  const report = named && findReportOfRow(world, named.row);
  if (report?.seller !== seller.id || !isOfRegion(region, report) || !isKept(world, report.availableAt))
    return undefined;
  const request = findReportRequest(world, seller.id, report.reportRequestId);
  return request && { report, request };
}

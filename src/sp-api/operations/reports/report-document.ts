import { stageOfRequest } from '../../../store/reports/report-requests.js';
import type { ListedRequest } from '../../../store/reports/report-requests.js';
import type { World } from '../../../world/world.js';
import { documentId } from '../../documents/document-ids.js';
import { offsetInstantOf } from '../../instants.js';
import { statusOf } from '../../processing-status.js';
import { spTypeOf } from './report-types.js';

const instant = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : offsetInstantOf(at);

/** What answers say of a report: a request of MWS, and the report that came of it. */
export function reportDocument(world: World, request: ListedRequest) {
  const { details, report, region } = request;
  return {
    marketplaceIds: details.marketplaceIds.length > 0 ? details.marketplaceIds : undefined,
    reportId: request.reportRequestId,
    reportType: spTypeOf(request),
    dataStartTime: instant(request.startAt),
    dataEndTime: instant(request.endAt),
    reportScheduleId: details.scheduleId,
    createdTime: instant(request.submittedAt),
    processingStatus: statusOf(stageOfRequest(world, request)),
    processingStartTime: instant(request.startedAt),
    processingEndTime: instant(request.completedAt),
    reportDocumentId:
      report === undefined ? undefined : documentId(world, { kind: 'report', row: report, region }),
  };
}

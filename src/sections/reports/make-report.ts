import { buildReport } from '../../reports/build-report.js';
import type { BuiltReport } from '../../reports/build-report.js';
import { completeReportRequest, reportRequestOfRow } from '../../store/reports/report-requests.js';
import type { ListedRequest } from '../../store/reports/report-requests.js';
import type { ReportOutcome, ReportPlan } from '../../store/reports/report-rules.js';
import { addReport } from '../../store/reports/reports.js';
import type { LongWork } from '../../world/due.js';
import type { World } from '../../world/world.js';

/** So many slices are done at once; a report that takes more is long work. */
const AT_ONCE = 20;

/** What a document is where the scenario does not say it. */
const PLAIN = 'text/plain';

/** `report.make`: ends a request as its plan says, or with a report of what the world has at this instant. */
export function makeReport(world: World, id: number, { outcome }: ReportPlan): LongWork | undefined {
  const request = reportRequestOfRow(world, id);
  if (outcome && endAsPlanned(world, request, outcome)) return undefined;
  const building = buildReport(world, request);
  if (build(world, request, building, AT_ONCE) === 'done') return undefined;
  return {
    step: () => build(world, request, building, 1),
    end: () => void building.return('no data'),
  };
}

/** Ends a request, if nothing needs to be made for that. */
function endAsPlanned(world: World, request: ListedRequest, outcome: ReportOutcome): boolean {
  if (outcome.is === 'cancelled') completeReportRequest(world, request.id, '_CANCELLED_');
  else if (outcome.is === 'noData') completeReportRequest(world, request.id, '_DONE_NO_DATA_');
  else if (outcome.document === undefined) return false;
  else finish(world, request, outcome.document, outcome.contentType ?? PLAIN);
  return true;
}

/** Does so many slices, and keeps the report if it is whole then. */
function build(
  world: World,
  request: ListedRequest,
  building: Generator<void, BuiltReport>,
  slices: number,
): 'more' | 'done' {
  for (let slice = 0; slice < slices; slice++) {
    const { done, value } = building.next();
    if (!done) continue;
    if (value === 'no data') completeReportRequest(world, request.id, '_DONE_NO_DATA_');
    else finish(world, request, world.documents.keep(world.database, value.document), value.contentType);
    return 'done';
  }
  return 'more';
}

function finish(world: World, request: ListedRequest, document: number, contentType: string): void {
  const { id, seller, region, reportRequestId, reportType } = request;
  const report = addReport(world, { seller, region, reportRequestId, reportType, document, contentType });
  completeReportRequest(world, id, '_DONE_', report);
}

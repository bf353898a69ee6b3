import { findReportRequest } from '../store/reports/report-requests.js';
import { writeReport } from '../store/reports/reports.js';
import type { Report, StoredDocument } from '../store/reports/reports.js';
import type { World } from '../world/world.js';
import { buildReport } from './build-report.js';

/** A report's document, which is written now where that was put off until somebody reads it. */
export function writtenReport(world: World, report: Report): StoredDocument {
  if (!report.unwritten) return report;
  const { endAt, ...request } = findReportRequest(world, report.seller, report.reportRequestId)!;
  // Of a settlement, which is the one that ended with the period.
  const building = buildReport(world, { ...request, startAt: endAt, endAt });
  let step = building.next();
  while (!step.done) step = building.next();
  if (step.value === 'no data') throw new Error(`The report ${report.reportId} has nothing to tell.`);
  const { document, contentType } = step.value;
  return world.database.transaction(() => {
    const written = { document: world.documents.keep(world.database, document), contentType };
    writeReport(world, report, written);
    return written;
  });
}

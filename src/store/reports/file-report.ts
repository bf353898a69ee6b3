import { regionOfCall } from '../../registry/call-marketplaces.js';
import type { World } from '../../world/world.js';
import { completeReportRequest, insertReportRequest, reportRequestOfRow } from './report-requests.js';
import { addReport, reportOfRow } from './reports.js';
import type { NewReport, Report } from './reports.js';

/** A report that nobody asked for: Amazon made it by itself. Instants are in milliseconds. */
export interface FiledReport extends Omit<NewReport, 'reportRequestId'> {
  /** The period that it covers; the instant at which it became available, if not given. */
  startAt?: number;
  endAt?: number;
  marketplaceIds?: string[];
}

/** Adds a report with the request that goes with it: as recorded, submitted and done in the same second. */
export function fileReport(
  world: World,
  { startAt, endAt, marketplaceIds = [], ...report }: FiledReport,
): Report {
  const availableAt = report.availableAt ?? world.now();
  return world.clock.standingAt(availableAt, () => {
    const request = insertReportRequest(world, {
      seller: report.seller,
      reportType: report.reportType,
      status: '_DONE_',
      startAt: startAt ?? availableAt,
      endAt: endAt ?? availableAt,
      scheduled: false,
      submittedAt: availableAt,
      startedAt: availableAt,
      details: { marketplaceIds },
    });
    const { reportRequestId } = reportRequestOfRow(world, request);
    const row = addReport(world, {
      ...report,
      region: regionOfCall({ marketplaceIds }),
      reportRequestId,
      availableAt,
    });
    completeReportRequest(world, request, '_DONE_', row);
    return reportOfRow(world, row);
  });
}

import { mwsError } from '../../protocol/errors.js';
import { isSeenFrom } from '../../registry/call-marketplaces.js';
import { isKept } from '../../store/reports/report-requests.js';
import { findReport } from '../../store/reports/reports.js';
import type { Report } from '../../store/reports/reports.js';
import type { OperationContext } from '../handler.js';

/** The seller's report of that id. @throws MwsError where there is none, it is another's, still to come or too old. */
export function reportNamed({ world, seller, host }: OperationContext, reportId: string): Report {
  const report = findReport(world, reportId);
  if (!report || !isSeenFrom(host, report)) throw mwsError('ReportUnknown', { reportId });
  if (report.seller !== seller.id) throw mwsError('ReportDenied', { reportId });
  if (report.availableAt > world.now()) throw mwsError('ReportNotReady', { reportId });
  if (!isKept(world, report.availableAt)) throw mwsError('ReportNoLongerAvailable', { reportId });
  return report;
}

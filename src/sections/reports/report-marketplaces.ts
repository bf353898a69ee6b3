import type { ReportType } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { reportedMarketplaces } from '../../store/reports/ask-report.js';
import type { OperationContext } from '../handler.js';

/**
 * The marketplaces that a report is of.
 * @throws MwsError where the type has no reports for one that is asked for, or for none at all.
 */
export function marketplacesOf(
  { world, seller, host }: OperationContext,
  type: ReportType | undefined,
  asked: readonly string[] = [],
): string[] {
  const found = reportedMarketplaces(world, seller, { host, marketplaceIds: asked }, type);
  if (!found) throw mwsError('ReportMarketplaceInvalid');
  return found;
}

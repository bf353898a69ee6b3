import { isReportedIn } from '../../model/report-types.js';
import type { ReportType } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { participationsOfCall } from '../../registry/call-marketplaces.js';
import type { OperationContext } from '../handler.js';

/**
 * The marketplaces that a report is of: those that the call is about, or the first of them where none is named and the type is
 * one that covers the home marketplace.
 * @throws MwsError where the type has no reports for one that is asked for, or for none at all.
 */
export function marketplacesOf(
  { world, seller, host }: OperationContext,
  type: ReportType | undefined,
  asked: readonly string[] = [],
): string[] {
  const possible = participationsOfCall(world, seller, { host, marketplaceIds: asked })
    .map(({ marketplaceId }) => marketplaceId)
    .filter((marketplaceId) => !type || isReportedIn(type, marketplaceId));
  if (possible.length < new Set(asked).size || possible.length === 0)
    throw mwsError('ReportMarketplaceInvalid');
  return asked.length === 0 && type?.marketplaceDefault !== undefined ? possible.slice(0, 1) : possible;
}

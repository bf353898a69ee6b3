import { findSchedule } from '../../../store/reports/schedules.js';
import type { ReportSchedule } from '../../../store/reports/schedules.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { offsetInstantOf } from '../../instants.js';
import { isOfRegion } from '../../participations.js';
import { spPeriodOf, spTypeOf } from './report-types.js';

/** What answers say of a schedule. */
export const scheduleDocument = (schedule: ReportSchedule) => ({
  reportScheduleId: schedule.scheduleId,
  reportType: spTypeOf(schedule),
  marketplaceIds: schedule.details.marketplaceIds,
  reportOptions: optionsOf(schedule.details.reportOptions),
  period: spPeriodOf(schedule.schedule),
  nextReportCreationTime: offsetInstantOf(schedule.scheduledAt),
});

/** `name=value;name=value` as an object; undefined where there are none. */
function optionsOf(text: string | undefined): Record<string, string> | undefined {
  if (!text) return undefined;
  const pairs = text.split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

/** The schedule that the path names. @throws SpApiError where the seller has none such in the region */
export function ownSchedule({ world, seller, region, path }: SpContext): ReportSchedule {
  const schedule = findSchedule(world, path.reportScheduleId!);
  if (schedule?.seller === seller.id && isOfRegion(region, schedule)) return schedule;
  throw refusal(
    'ReportScheduleUnknown',
    {},
    `Seller ${seller.sellerId} has no schedule ${path.reportScheduleId}; one that was replaced has another id.`,
  );
}

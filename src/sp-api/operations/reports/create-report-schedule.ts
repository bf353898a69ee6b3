import { parseTimestamp } from '../../../protocol/timestamp.js';
import { setScheduleOfMarketplaces } from '../../../store/reports/schedules.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { wishOf } from './ask.js';
import type { AskedReport } from './ask.js';
import { keptPeriodOf } from './report-types.js';

interface Asked extends AskedReport {
  period: string;
  nextReportCreationTime?: string | null;
}

/** As far ahead as in MWS, in milliseconds. */
const FURTHEST = 366 * 86_400_000;

/** createReportSchedule: has a report made again and again, in place of the schedule for the same type and marketplaces. */
export const createReportSchedule: SpHandler = (context, { body }) => {
  const { world, seller } = context;
  const asked = body as Asked;
  const { reportType, details } = wishOf(context, asked, 'schedulable');
  const now = world.now();
  // A date that has passed stands for now.
  const at = Math.max(
    now,
    asked.nextReportCreationTime ? parseTimestamp(asked.nextReportCreationTime)! : now,
  );
  if (at > now + FURTHEST)
    throw refusal('RequestParametersInvalid', {}, 'nextReportCreationTime is more than 366 days ahead.');
  const schedule = {
    seller: seller.id,
    reportType,
    schedule: keptPeriodOf(asked.period),
    scheduledAt: at,
    details,
  };
  return { reportScheduleId: setScheduleOfMarketplaces(world, schedule).scheduleId };
};

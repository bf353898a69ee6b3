import { parseTimestamp } from '../../../protocol/timestamp.js';
import { isMetered, LENIENCE, usualPlan } from '../../../store/reports/ask-report.js';
import { submitReportRequest } from '../../../store/reports/report-requests.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { wishOf } from './ask.js';
import type { AskedReport } from './ask.js';

interface Asked extends AskedReport {
  dataStartTime?: string | null;
  dataEndTime?: string | null;
}

/** createReport: asks for a report, which is made in a while; it is the same request in MWS. */
export const createReport: SpHandler = (context, { body }) => {
  const { world, seller, region } = context;
  const asked = body as Asked;
  const { reportType, type, details } = wishOf(context, asked, 'requestable');
  const period = periodOf(asked, world.now());
  if (isMetered(world, { seller: seller.id, region, reportType }))
    throw refusal(
      'QuotaExceeded',
      {},
      `${asked.reportType} was asked for too often lately: reports are metered beside the quota.`,
    );
  const request = { seller: seller.id, reportType, ...period, scheduled: false, details };
  return { reportId: submitReportRequest(world, request, usualPlan(type, period)).reportRequestId };
};

/** Both default to now, and lie in the past. */
function periodOf({ dataStartTime, dataEndTime }: Asked, now: number) {
  const endAt = instantOf('dataEndTime', dataEndTime, now);
  // A start that was not given is now, also beside an end that was.
  const startAt = dataStartTime ? instantOf('dataStartTime', dataStartTime, now) : Math.min(now, endAt);
  if (startAt <= endAt) return { startAt, endAt };
  throw refusal('RequestParametersInvalid', {}, 'dataStartTime is later than dataEndTime.');
}

function instantOf(name: string, text: string | null | undefined, now: number): number {
  const at = text ? parseTimestamp(text)! : now;
  if (at <= now + LENIENCE) return at;
  throw refusal('RequestParametersInvalid', {}, `${name} lies in the future.`);
}

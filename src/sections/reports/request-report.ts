import type { Reports } from '../../model/generated/index.js';
import type { ReportType } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { keptPlaceOf } from '../../registry/call-marketplaces.js';
import { askableType, LENIENCE, usualPlan } from '../../store/reports/ask-report.js';
import { submitReportRequest } from '../../store/reports/report-requests.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { marketplacesOf } from './report-marketplaces.js';
import { checkMeter } from './report-meter.js';
import { reportRequestInfo } from './report-request-info.js';

/** RequestReport: asks for a report, which is made in a while. */
export const requestReport: Handler<'Reports.RequestReport'> = (context, input) => {
  const { world, seller, host } = context;
  const type = requestableType(world, input.ReportType);
  checkMeter(context, input.ReportType);
  const period = periodOf(input, world.now());
  const request = {
    seller: seller.id,
    reportType: input.ReportType,
    ...period,
    scheduled: false,
    details: {
      ...keptPlaceOf({ host, marketplaceIds: marketplacesOf(context, type, input.MarketplaceIdList) }),
      ...(input.ReportOptions !== undefined && { reportOptions: input.ReportOptions }),
    },
  };
  const submitted = submitReportRequest(world, request, usualPlan(type, period));
  return { ReportRequestInfo: reportRequestInfo(submitted) };
};

/** What is known of a type that may be requested. */
function requestableType(world: World, reportType: string): ReportType | undefined {
  const askable = askableType(world, reportType, 'requestable');
  if (askable === 'unknown') throw mwsError('ReportTypeInvalid', { reportType });
  if (askable === 'not allowed') throw mwsError('ReportTypeNotAllowed', { reportType });
  return askable.type;
}

function periodOf({ StartDate, EndDate }: Reports.RequestReportRequest, now: number) {
  for (const [name, date] of Object.entries({ StartDate, EndDate }))
    if (date > now + LENIENCE) throw mwsError('ReportDateInFuture', { name });
  // A start that was not given is now, also beside an end that was.
  const startAt = StartDate === now ? Math.min(StartDate, EndDate) : StartDate;
  if (startAt > EndDate) throw mwsError('ReportDatesReversed');
  return { startAt, endAt: EndDate };
}

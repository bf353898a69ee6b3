import type { ReportType } from '../../../model/report-types.js';
import { askableType, reportedMarketplaces } from '../../../store/reports/ask-report.js';
import type { ScheduleDetails } from '../../../store/reports/schedules.js';
import { checkOwnMarketplaces } from '../../participations.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';
import { optionsText } from '../../options-text.js';
import { keptTypeOf, numberOfType } from './report-types.js';

/** What createReport and createReportSchedule have in common. */
export interface AskedReport {
  reportType: string;
  marketplaceIds: string[];
  reportOptions?: Record<string, unknown> | null;
}

/** A report that is asked for, as it is kept. */
export interface ReportWish {
  reportType: string;
  type: ReportType | undefined;
  details: ScheduleDetails;
}

/** Checks what is asked for, once or again and again. @throws SpApiError */
export function wishOf(
  context: SpContext,
  asked: AskedReport,
  by: 'requestable' | 'schedulable',
): ReportWish {
  const { world, seller } = context;
  const { reportType: spType, marketplaceIds, reportOptions } = asked;
  const kept = keptTypeOf(spType);
  const askable = kept ? askableType(world, kept.reportType, by) : 'unknown';
  if (askable === 'unknown')
    throw refusal('ReportTypeInvalid', {}, `SP-API has no report type ${spType.slice(0, 100)} here.`);
  if (askable === 'not allowed')
    throw refusal(
      'ReportTypeNotAllowed',
      { number: numberOfType(spType) },
      `${spType} is not ${by}: Amazon makes it by itself, or by a schedule alone.`,
    );
  checkOwnMarketplaces(context, marketplaceIds);
  const found = reportedMarketplaces(world, seller, { marketplaceIds }, askable.type);
  if (!found)
    throw refusal(
      'RequestParametersInvalid',
      {},
      `There is no ${spType} for all of ${marketplaceIds.join(', ')}.`,
    );
  const options = reportOptions && optionsText('reportOptions', reportOptions);
  const { reportType, purpose } = kept!;
  return {
    reportType,
    type: askable.type,
    details: {
      marketplaceIds: found,
      ...(options && { reportOptions: options }),
      ...(purpose && { purpose }),
    },
  };
}

import { listSchedules } from '../../../store/reports/schedules.js';
import type { SpHandler } from '../../context.js';
import { spTypeOf } from './report-types.js';
import { scheduleDocument } from './schedule-document.js';

/** getReportSchedules: the seller's schedules of some types, all at once. */
export const getReportSchedules: SpHandler = ({ world, seller, region }, { query }) => {
  const types = query.reportTypes as string[];
  const own = listSchedules(world, { seller: seller.id, region });
  return { reportSchedules: own.filter((one) => types.includes(spTypeOf(one))).map(scheduleDocument) };
};

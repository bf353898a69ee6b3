import { countReports } from '../../store/reports/reports.js';
import type { Handler } from '../handler.js';
import { reportQuery } from './report-page.js';

/** GetReportCount: how many reports became available in a period. */
export const getReportCount: Handler<'Reports.GetReportCount'> = (context, input) => ({
  Count: countReports(context.world, reportQuery(context, input)),
});

import { countReportRequests } from '../../store/reports/report-requests.js';
import type { Handler } from '../handler.js';
import { requestQuery } from './report-request-page.js';

/** GetReportRequestCount: how many requests there are in a period. */
export const getReportRequestCount: Handler<'Reports.GetReportRequestCount'> = (context, input) => ({
  Count: countReportRequests(context.world, requestQuery(context, input)),
});

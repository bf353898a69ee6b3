import type { Handler } from '../handler.js';
import { FURTHER_PAGE } from './further-page.js';
import { reportPage, REPORTS } from './report-page.js';
import type { ReportPageState } from './report-page.js';

/** GetReportListByNextToken: the next page of the list. */
export const getReportListByNextToken: Handler<'Reports.GetReportListByNextToken'> = (
  context,
  { NextToken },
) => reportPage(context, context.openToken<ReportPageState>(REPORTS, NextToken), FURTHER_PAGE);

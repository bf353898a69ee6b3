import { FURTHER_REPORTS } from '../../model/report-types.js';
import type { Handler } from '../handler.js';
import { reportPage, REPORTS } from './report-page.js';
import type { ReportPageState } from './report-page.js';

/** GetReportListByNextToken: the next page of the list. */
export const getReportListByNextToken: Handler<'Reports.GetReportListByNextToken'> = (
  context,
  { NextToken },
) => reportPage(context, context.openToken<ReportPageState>(REPORTS, NextToken), FURTHER_REPORTS);

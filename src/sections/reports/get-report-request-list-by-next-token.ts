import { FURTHER_REPORTS } from '../../model/report-types.js';
import type { Handler } from '../handler.js';
import { REPORT_REQUESTS, reportRequestPage } from './report-request-page.js';
import type { RequestPageState } from './report-request-page.js';

/** GetReportRequestListByNextToken: the next page of the list. */
export const getReportRequestListByNextToken: Handler<'Reports.GetReportRequestListByNextToken'> = (
  context,
  { NextToken },
) =>
  reportRequestPage(
    context,
    context.openToken<RequestPageState>(REPORT_REQUESTS, NextToken),
    FURTHER_REPORTS,
  );

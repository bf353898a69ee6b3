import type { Handler } from '../handler.js';

/** GetReportScheduleListByNextToken: no token of this list was ever given, so none can be read. */
export const getReportScheduleListByNextToken: Handler<'Reports.GetReportScheduleListByNextToken'> = (
  { openToken },
  { NextToken },
) => openToken('Reports.GetReportScheduleList', NextToken);

import { expectElements } from '../../protocol/xml-element.js';
import { REPORT_IS_MADE, REPORT_STARTS, startReport } from '../../store/reports/report-requests.js';
import type { ReportPlan } from '../../store/reports/report-rules.js';
import { REPORT_IS_SCHEDULED, runSchedule } from '../../store/reports/schedules.js';
import type { DueHandlers } from '../../world/world.js';
import { makeReport } from './make-report.js';

/** What becomes of report requests and schedules in the course of time. */
export const reportDueHandlers: DueHandlers = {
  [REPORT_STARTS]: {
    run: (world, item) => void startReport(world, Number(item.subject), item.details as ReportPlan),
    nature: 'once',
    ahead: expectElements,
  },
  [REPORT_IS_MADE]: (world, item) => makeReport(world, Number(item.subject), item.details as ReportPlan),
  [REPORT_IS_SCHEDULED]: {
    run: (world, item) => runSchedule(world, Number(item.subject)),
    nature: 'recurs',
    ahead: expectElements,
  },
};

import type { SpHandler } from '../../context.js';
import { cancelReport } from './cancel-report.js';
import { cancelReportSchedule } from './cancel-report-schedule.js';
import { createReport } from './create-report.js';
import { createReportSchedule } from './create-report-schedule.js';
import { getReport } from './get-report.js';
import { getReportDocument } from './get-report-document.js';
import { getReportSchedule } from './get-report-schedule.js';
import { getReportSchedules } from './get-report-schedules.js';
import { getReports } from './get-reports.js';

/** Reports API 2021-06-30. */
export const reports: Readonly<Record<string, SpHandler>> = {
  'reports.getReports': getReports,
  'reports.createReport': createReport,
  'reports.cancelReport': cancelReport,
  'reports.getReport': getReport,
  'reports.getReportSchedules': getReportSchedules,
  'reports.createReportSchedule': createReportSchedule,
  'reports.cancelReportSchedule': cancelReportSchedule,
  'reports.getReportSchedule': getReportSchedule,
  'reports.getReportDocument': getReportDocument,
};

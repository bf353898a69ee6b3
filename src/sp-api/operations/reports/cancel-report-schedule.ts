import { removeSchedule } from '../../../store/reports/schedules.js';
import type { SpHandler } from '../../context.js';
import { ownSchedule } from './schedule-document.js';

/** cancelReportSchedule: ends a schedule. */
export const cancelReportSchedule: SpHandler = (context) => {
  removeSchedule(context.world, ownSchedule(context));
  return undefined;
};

import type { SpHandler } from '../../context.js';
import { ownSchedule, scheduleDocument } from './schedule-document.js';

/** getReportSchedule: one schedule. */
export const getReportSchedule: SpHandler = (context) => scheduleDocument(ownSchedule(context));

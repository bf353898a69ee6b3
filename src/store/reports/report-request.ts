import type { MwsRegion } from '../../model/load.js';
import type { KeptPlace } from '../../registry/call-marketplaces.js';

export type ReportStatus = '_SUBMITTED_' | '_IN_PROGRESS_' | '_CANCELLED_' | '_DONE_' | '_DONE_NO_DATA_';

/** A request for a report: a caller's, a schedule's, or one that Amazon made by itself. Instants are in milliseconds. */
export interface ReportRequest {
  id: number;
  reportRequestId: string;
  /** Row of the seller. */
  seller: number;
  /** Absent: it was sent to no one region, and is seen from all. */
  region?: MwsRegion;
  reportType: string;
  status: ReportStatus;
  startAt: number;
  endAt: number;
  scheduled: boolean;
  submittedAt: number;
  startedAt?: number;
  completedAt?: number;
  details: ReportRequestDetails;
}

/**
 * What no list filters by. `marketplaceIds` is what it is of: those asked for, or those that apply to the type and the host
 * that was called; empty where nobody asked.
 */
export interface ReportRequestDetails extends KeptPlace {
  /** As it was sent: `name=value;name=value`. */
  reportOptions?: string;
  /** What it is for, where that was said: it decides who may see it, and what of buyers stands in it. */
  purpose?: ReportPurpose;
  /** Of the schedule that asked for it. */
  scheduleId?: string;
}

/** `general`: without what says who a buyer is. */
export type ReportPurpose = 'shipping' | 'invoicing' | 'tax' | 'general';

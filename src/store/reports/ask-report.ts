import { findReportType, isReportedIn, reportMetering } from '../../model/report-types.js';
import type { ReportType } from '../../model/report-types.js';
import { participationsOfCall } from '../../registry/call-marketplaces.js';
import type { CallPlace } from '../../registry/call-marketplaces.js';
import type { Seller } from '../../registry/sellers.js';
import type { MwsRegion } from '../../model/load.js';
import type { World } from '../../world/world.js';
import { countReportRequests } from './report-requests.js';
import { isRuled } from './report-rules.js';
import type { ReportPlan } from './report-rules.js';

const DAY = 86_400_000;

/** By so much the clocks of callers may be ahead, in milliseconds. */
export const LENIENCE = 60_000;

/** Why a type cannot be asked for; or what is known of it, which is nothing where only a rule of the scenario knows it. */
export type Askable = { type: ReportType | undefined } | 'unknown' | 'not allowed';

/** Whether reports of a type can be requested, or scheduled; a type that the scenario has a rule for need not be known. */
export function askableType(world: World, reportType: string, by: 'requestable' | 'schedulable'): Askable {
  const type = findReportType(reportType);
  if (isRuled(world, reportType)) return { type };
  if (!type) return 'unknown';
  return type[by] === false ? 'not allowed' : { type };
}

/**
 * The marketplaces that a report is of: those that the call is about, or the first of them where none is named and the type is
 * one that covers the home marketplace. Undefined: the type has no reports for one that is asked for, or for none at all.
 */
export function reportedMarketplaces(
  world: World,
  seller: Seller,
  { host, marketplaceIds = [] }: CallPlace,
  type: ReportType | undefined,
): string[] | undefined {
  const possible = participationsOfCall(world, seller, { host, marketplaceIds })
    .map(({ marketplaceId }) => marketplaceId)
    .filter((marketplaceId) => !type || isReportedIn(type, marketplaceId));
  if (possible.length < new Set(marketplaceIds).size || possible.length === 0) return undefined;
  const isOfHome = marketplaceIds.length === 0 && type?.marketplaceDefault !== undefined;
  return isOfHome ? possible.slice(0, 1) : possible;
}

/** Whether a seller has asked for a type as often lately as it may, where throttling is real. */
export function isMetered(
  world: World,
  { seller, region, reportType }: { seller: number; region: MwsRegion | undefined; reportType: string },
): boolean {
  if (world.settings.throttle !== 'real') return false;
  const { requests, minutes } = reportMetering;
  const now = world.now();
  const period = { from: now - minutes * 60_000 + 1, to: now };
  return countReportRequests(world, { seller, region, reportTypes: [reportType], ...period }) >= requests;
}

/** What becomes of a request by itself: Amazon cancels what covers more than a type allows, once it has looked at it. */
export const usualPlan = (
  type: ReportType | undefined,
  { startAt, endAt }: { startAt: number; endAt: number },
): Partial<ReportPlan> =>
  type?.maxDays !== undefined && endAt - startAt > type.maxDays * DAY ? { outcome: { is: 'cancelled' } } : {};

import { createHash } from 'node:crypto';
import { reportMetering } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { countReportRequests } from '../../store/reports/report-requests.js';
import type { OperationContext } from '../handler.js';

/**
 * RequestReport was metered beside its quota: so many reports of a type in so many minutes.
 * @throws MwsError RequestThrottled of the service, where throttling is real.
 */
export function checkMeter({ world, seller, host }: OperationContext, reportType: string): void {
  if (world.settings.throttle !== 'real') return;
  const { requests, minutes } = reportMetering;
  const now = world.now();
  const period = { from: now - minutes * 60_000 + 1, to: now };
  const made = countReportRequests(world, {
    seller: seller.id,
    region: host?.region,
    reportTypes: [reportType],
    ...period,
  });
  if (made < requests) return;
  const merchantCustomerId = customerIdOf(seller.sellerId);
  throw mwsError('ReportRequestsMetered', { merchantCustomerId, requests, minutes });
}

/** Quoted: not the SellerId, but another id that looks like one. */
const customerIdOf = (sellerId: string): string =>
  `A${createHash('sha256').update(`customer ${sellerId}`).digest('hex').slice(0, 13).toUpperCase()}`;

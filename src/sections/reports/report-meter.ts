import { createHash } from 'node:crypto';
import { reportMetering } from '../../model/report-types.js';
import { mwsError } from '../../protocol/errors.js';
import { isMetered } from '../../store/reports/ask-report.js';
import type { OperationContext } from '../handler.js';

/**
 * RequestReport was metered beside its quota: so many reports of a type in so many minutes.
 * @throws MwsError RequestThrottled of the service, where throttling is real.
 */
export function checkMeter({ world, seller, host }: OperationContext, reportType: string): void {
  if (!isMetered(world, { seller: seller.id, region: host?.region, reportType })) return;
  const merchantCustomerId = customerIdOf(seller.sellerId);
  throw mwsError('ReportRequestsMetered', { merchantCustomerId, ...reportMetering });
}

/** Quoted: not the SellerId, but another id that looks like one. */
const customerIdOf = (sellerId: string): string =>
  `A${createHash('sha256').update(`customer ${sellerId}`).digest('hex').slice(0, 13).toUpperCase()}`;

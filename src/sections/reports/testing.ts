import type { Reports } from '../../model/generated/index.js';
import { addReportRule } from '../../store/reports/report-rules.js';
import type { ReportRule } from '../../store/reports/report-rules.js';
import { addReport } from '../../store/reports/reports.js';
import type { NewReport } from '../../store/reports/reports.js';
import { createCallableShop } from '../testing.js';
import { reportDueHandlers } from './due-work.js';

export const LISTINGS = '_GET_MERCHANT_LISTINGS_DATA_';
export const ORDERS = '_GET_FLAT_FILE_ORDERS_DATA_';

/** A callable shop whose report requests go their way. */
export function createReportShop() {
  const shop = createCallableShop(reportDueHandlers);
  const { world, time, call } = shop;

  const keep = (text: string) =>
    world.documents.keep(world.database, world.documents.spoolBytes(Buffer.from(text)));
  const request = (query = `ReportType=${LISTINGS}`): Reports.ReportRequestInfo =>
    call('Reports.RequestReport', query).ReportRequestInfo;
  /** Lets time go by, and does what becomes due; no long work. */
  const pass = (ms: number) => {
    time.now += ms;
    world.due.settle();
  };
  const requests = (query = '') =>
    call('Reports.GetReportRequestList', query).ReportRequestInfo as Reports.ReportRequestInfo[];
  const reports = (query = '') => call('Reports.GetReportList', query).ReportInfo as Reports.ReportInfo[];
  /** Adds a report that is available now, unless it is said otherwise. */
  const add = (given: Partial<NewReport> = {}) =>
    addReport(world, {
      seller: shop.seller.id,
      reportRequestId: '1',
      reportType: LISTINGS,
      document: keep('a report'),
      contentType: 'text/plain',
      ...given,
    });
  const rule = (given: Partial<ReportRule>) => addReportRule(world, { gives: {}, ...given });
  return { ...shop, keep, request, pass, requests, reports, add, rule };
}

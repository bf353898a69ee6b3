import { describe, expect, test, vi } from 'vitest';
import { CA, JP, US } from '../../store/orders/testing.js';
import { reportRequestOfRow } from '../../store/reports/report-requests.js';
import { DAY, HOUR, START } from '../../world/testing.js';
import { createReportShop, LISTINGS } from './testing.js';

vi.mock('../../reports/build-report.js');

const at = (ms: number) => encodeURIComponent(new Date(ms).toISOString());

/** What a request that a query makes is of. */
function requested(query: string, caller = {}) {
  const { world, call } = createReportShop();
  call('Reports.RequestReport', query, caller);
  return reportRequestOfRow(world, 1);
}

const named = (...marketplaceIds: string[]) =>
  marketplaceIds.map((marketplaceId, at) => `MarketplaceIdList.Id.${at + 1}=${marketplaceId}`).join('&');

describe('RequestReport', () => {
  test('without dates has both at the instant of its submission, as recorded', () => {
    const { request } = createReportShop();

    expect(request()).toEqual({
      ReportRequestId: expect.stringMatching(/^\d{5}018437$/) as string,
      ReportType: LISTINGS,
      StartDate: START,
      EndDate: START,
      Scheduled: false,
      SubmittedDate: START,
      ReportProcessingStatus: '_SUBMITTED_',
    });
  });

  test('gives every request an id of its own', () => {
    const { request } = createReportShop();
    const ids = Array.from({ length: 50 }, () => request().ReportRequestId);

    expect(new Set(ids).size).toBe(50);
  });

  test.each([
    ['a start only', `StartDate=${at(START - DAY)}`, START - DAY, START],
    ['an end only', `EndDate=${at(START - DAY)}`, START - DAY, START - DAY],
    ['both', `StartDate=${at(START - DAY)}&EndDate=${at(START - HOUR)}`, START - DAY, START - HOUR],
    ['a clock that is a little ahead', `EndDate=${at(START + 30_000)}`, START, START + 30_000],
  ])('takes %s', (_, query, startAt, endAt) => {
    expect(requested(`ReportType=${LISTINGS}&${query}`)).toMatchObject({ startAt, endAt });
  });

  test.each([
    [
      'a type that nobody knows',
      'ReportType=_GET_NOTHING_',
      'InvalidReportType',
      'Invalid report type: _GET_NOTHING_',
    ],
    [
      'a type that Amazon makes by itself',
      'ReportType=_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_',
      'InvalidRequest',
      'Request for report type _GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_ is not allowed at this time',
    ],
    [
      'a start in the future',
      `ReportType=${LISTINGS}&StartDate=${at(START + DAY)}&EndDate=${at(START)}`,
      'InvalidRequest',
      'StartDate must not be in the future',
    ],
    [
      'an end in the future',
      `ReportType=${LISTINGS}&EndDate=${at(START + DAY)}`,
      'InvalidRequest',
      'EndDate must not be in the future',
    ],
    [
      'an end before the start',
      `ReportType=${LISTINGS}&StartDate=${at(START - HOUR)}&EndDate=${at(START - DAY)}`,
      'InvalidRequest',
      'StartDate must not be after EndDate',
    ],
    [
      'a marketplace that the type is not for',
      `ReportType=_GET_EXCESS_INVENTORY_DATA_&MarketplaceIdList.Id.1=${US}&MarketplaceIdList.Id.2=${CA}`,
      'InvalidMarketplace',
      'Report rejected for this client. your report could not be applied to any marketplaces',
    ],
    [
      'a marketplace that there is not, which the gateway lets pass where it is told not to look',
      `ReportType=${LISTINGS}&MarketplaceIdList.Id.1=${CA}&MarketplaceIdList.Id.2=NOWHERE`,
      'InvalidMarketplace',
      'Report rejected for this client. your report could not be applied to any marketplaces',
    ],
    [
      'a type for marketplaces that the seller has no part in',
      'ReportType=_GET_PAN_EU_OFFER_STATUS_',
      'InvalidMarketplace',
      'Report rejected for this client. your report could not be applied to any marketplaces',
    ],
    [
      'no type',
      '',
      'ValidationError',
      "1 validation error detected: Value null at 'reportType' failed to satisfy constraint: Member must not be null",
    ],
  ])('refuses %s', (_, query, code, message) => {
    const { refusal, requests } = createReportShop();

    expect(refusal('Reports.RequestReport', query)).toEqual([400, code, message]);
    expect(requests()).toEqual([]);
  });

  test.each([
    ['the first of the seller, where the type covers one', `ReportType=${LISTINGS}`, {}, [US]],
    ['all of the seller', 'ReportType=_GET_MERCHANT_LISTINGS_ALL_DATA_', {}, [US, CA, JP]],
    [
      'those in the region of the host',
      'ReportType=_GET_MERCHANT_LISTINGS_ALL_DATA_',
      { host: 'mws.amazonservices.jp' },
      [JP],
    ],
    ['those that the type is for', 'ReportType=_GET_EXCESS_INVENTORY_DATA_', {}, [US, JP]],
    ['those that are named', `ReportType=${LISTINGS}&MarketplaceIdList.Id.1=${CA}`, {}, [CA]],
    [
      'Japan alone, where it is named to its own host',
      `ReportType=_GET_MERCHANT_LISTINGS_ALL_DATA_&MarketplaceIdList.Id.1=${JP}`,
      { host: 'mws.amazonservices.jp' },
      [JP],
    ],
    [
      'B22, kind 4: Japan alone, where it is named to an address that is no MWS host',
      `ReportType=_GET_MERCHANT_LISTINGS_ALL_DATA_&MarketplaceIdList.Id.1=${JP}`,
      {},
      [JP],
    ],
    [
      'those that are named, each once and in their order',
      `ReportType=${LISTINGS}&${named(JP, US, JP)}`,
      {},
      [JP, US],
    ],
    [
      'the own one of a country host, where the type covers one',
      `ReportType=${LISTINGS}`,
      { host: 'mws.amazonservices.ca' },
      [CA],
    ],
    [
      'the own one of a country host first, where the type covers all',
      'ReportType=_GET_MERCHANT_LISTINGS_ALL_DATA_',
      { host: 'mws.amazonservices.ca' },
      [CA, US],
    ],
  ])('is of these marketplaces: %s', (_, query, caller, marketplaceIds) => {
    expect(requested(query, caller).details).toEqual({ marketplaceIds, ...caller });
  });

  test('keeps options as they were sent', () => {
    const query = `ReportType=${LISTINGS}&ReportOptions=${encodeURIComponent('Custom=true;X=a b')}`;

    expect(requested(query).details).toMatchObject({ reportOptions: 'Custom=true;X=a b' });
  });

  test('takes a type that the scenario has a rule for', () => {
    const { rule, request } = createReportShop();
    rule({ reportType: '_GET_MY_OWN_', gives: { outcome: { is: 'noData' } } });

    expect(request('ReportType=_GET_MY_OWN_')).toMatchObject({ ReportType: '_GET_MY_OWN_' });
  });
});

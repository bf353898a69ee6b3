import { describe, expect, test, vi } from 'vitest';
import type { MwsDocument } from '../../model/document.js';
import type { Reports } from '../../model/generated/index.js';
import { errorAnswer } from '../../protocol/errors.js';
import { createSeller } from '../../registry/sellers.js';
import { completeFeed, insertFeed } from '../../store/feeds.js';
import { US } from '../../store/orders/testing.js';
import { DAY, MINUTE, START } from '../../world/testing.js';
import { createReportShop, LISTINGS, ORDERS } from './testing.js';

vi.mock('../../reports/build-report.js');

const at = (ms: number) => encodeURIComponent(new Date(ms).toISOString());
const idsOf = (reports: Reports.ReportInfo[] | undefined) => reports!.map((one) => one.ReportId);

/** A shop with `count` reports a minute after one another, of two types in turn; their ids are 1, 2 and so on. */
function createReports(count: number) {
  const shop = createReportShop();
  for (let number = 1; number <= count; number++) {
    shop.add({
      reportId: String(number),
      reportType: number % 2 ? LISTINGS : ORDERS,
      reportRequestId: `10${number}`,
    });
    shop.pass(MINUTE);
  }
  const other = createSeller(shop.world, { sellerId: 'A3OTHER', name: 'Other', marketplaceIds: [US] });
  return { ...shop, other };
}

describe('GetReportList', () => {
  test('has ten, newest first, and its ByNextToken ten more each', () => {
    const { call } = createReports(22);
    const pages = [call('Reports.GetReportList')];
    while (pages.at(-1)!.HasNext)
      pages.push(
        call('Reports.GetReportListByNextToken', `NextToken=${encodeURIComponent(pages.at(-1)!.NextToken!)}`),
      );

    expect(pages.map((page) => page.ReportInfo!.length)).toEqual([10, 10, 2]);
    expect(pages.flatMap((page) => idsOf(page.ReportInfo))).toEqual(
      Array.from({ length: 22 }, (_, index) => String(22 - index)),
    );
    expect(pages.at(-1)).not.toHaveProperty('NextToken');
  });

  test.each<[string, string, string[]]>([
    ['types', `ReportTypeList.Type.1=${ORDERS}`, ['4', '2']],
    ['a start', `AvailableFromDate=${at(START + 2 * MINUTE)}`, ['4', '3']],
    ['an end', `AvailableToDate=${at(START + MINUTE)}`, ['2', '1']],
    ['what was acknowledged', 'Acknowledged=true', ['2']],
    ['what was not', 'Acknowledged=false', ['4', '3', '1']],
    ['types and what was not', `Acknowledged=false&ReportTypeList.Type.1=${ORDERS}`, ['4']],
  ])('is of %s, and GetReportCount counts the same', (_, query, ids) => {
    const { call, reports } = createReports(4);
    call('Reports.UpdateReportAcknowledgements', 'ReportIdList.Id.1=2');

    expect(idsOf(reports(query))).toEqual(ids);
    expect(call('Reports.GetReportCount', query)).toEqual({ Count: ids.length });
  });

  test('by requests has their reports, looks at nothing else, and leaves out the others', () => {
    const { reports } = createReports(12);
    const list = Array.from(
      { length: 12 },
      (_, index) => `ReportRequestIdList.Id.${index + 1}=10${index + 1}`,
    );
    const query = [...list, 'ReportRequestIdList.Id.13=999', 'MaxCount=1', 'Acknowledged=true'].join('&');

    expect(reports(query)).toHaveLength(12);
    expect(reports('ReportRequestIdList.Id.1=102&ReportRequestIdList.Id.2=999')).toMatchObject([
      { ReportId: '2' },
    ]);
  });

  test('has nothing of another seller’s', () => {
    const { call, other } = createReports(1);
    const list = (query: string) => call('Reports.GetReportList', query, { seller: other }).ReportInfo;

    expect([list(''), list('ReportRequestIdList.Id.1=101')]).toEqual([[], []]);
  });

  test('has neither what is older than 90 days nor what is still to come', () => {
    const { call, reports, add, pass } = createReports(2);
    add({ reportId: '9', reportRequestId: '109', availableAt: START + 91 * DAY });
    pass(90 * DAY - MINUTE);
    const query = `AvailableFromDate=${at(START - DAY)}&AvailableToDate=${at(START + 99 * DAY)}`;
    const named = 'ReportRequestIdList.Id.1=101&ReportRequestIdList.Id.2=102&ReportRequestIdList.Id.3=109';

    expect([idsOf(reports(query)), idsOf(reports(named))]).toEqual([['2'], ['2']]);
    expect(call('Reports.GetReportCount', query)).toEqual({ Count: 1 });
    pass(DAY);
    expect(idsOf(reports())).toEqual(['9']);
  });
});

test('the processing report of a feed is a report, whose request is the feed', () => {
  const { world, seller, keep, reports, requests, call } = createReportShop();
  const feed = insertFeed(world, {
    feedSubmissionId: '51',
    seller: seller.id,
    feedType: '_POST_PRODUCT_DATA_',
    document: keep('a feed'),
    details: { marketplaceIds: [], purgeAndReplace: false, contentType: 'text/xml' },
  });
  completeFeed(world, feed, { document: keep('its report'), contentType: 'text/plain' });
  const [report] = reports();

  expect(report).toMatchObject({
    ReportType: 'FeedSummaryReport',
    ReportRequestId: '51',
    AvailableDate: START,
  });
  expect(call('Reports.GetReport', `ReportId=${report!.ReportId}`)).toMatchObject({
    body: Buffer.from('its report'),
  });
  expect(requests()).toEqual([]);
});

describe('GetReport', () => {
  test('is the document as it was made, with its content type', () => {
    const { call, add, keep } = createReportShop();
    const bytes = '\ufeffitem-name\tprice\r\nmug\t1';
    add({ reportId: '5', document: keep(bytes), contentType: 'text/plain;charset=utf-8' });

    expect(call('Reports.GetReport', 'ReportId=5')).toEqual({
      contentType: 'text/plain;charset=utf-8',
      body: Buffer.from(bytes),
    });
  });

  test('of a long report is a file, with its length and MD5', () => {
    const { call, add, keep } = createReportShop();
    add({ reportId: '5', document: keep('0123456789'.repeat(10_000)) });
    const { body } = call('Reports.GetReport', 'ReportId=5') as MwsDocument;

    expect(body).toEqual({
      file: expect.any(String) as string,
      length: 100_000,
      md5: expect.stringMatching(/==$/) as string,
    });
  });

  test.each<[string, string, number, string, string]>([
    ['an unknown id', '77', 400, 'InvalidReportId', 'Failed to find report with Report ID: 77'],
    ['what is no id', 'x', 400, 'InvalidReportId', 'Failed to find report with Report ID: x'],
    ['what is still to come', '9', 404, 'ReportNotReady', 'Report is not ready for Report ID: 9'],
    ['what is too old', '1', 410, 'ReportNoLongerAvailable', 'Report 1 is no longer available'],
  ])('refuses %s, as UpdateReportAcknowledgements does', (_, id, ...answer) => {
    const { refusal, add, pass } = createReports(2);
    pass(90 * DAY - MINUTE);
    add({ reportId: '9', availableAt: START + 91 * DAY });

    expect(refusal('Reports.GetReport', `ReportId=${id}`)).toEqual(answer);
    expect(
      refusal('Reports.UpdateReportAcknowledgements', `ReportIdList.Id.1=2&ReportIdList.Id.2=${id}`),
    ).toEqual(answer);
  });

  test('refuses a report of another seller', () => {
    const { refusal, other } = createReports(1);

    expect(refusal('Reports.GetReport', 'ReportId=1', { seller: other })).toEqual([
      401,
      'AccessToReportDenied',
      'Access to report 1 is denied',
    ]);
  });
});

test.each([
  'ReportUnknown',
  'ReportDenied',
  'ReportNotReady',
  'ReportNoLongerAvailable',
  'FeedCanceled',
] as const)('%s is an error of a transfer: by the gateway, with a Detail', (id) =>
  expect(errorAnswer(id)).toMatchObject({ layer: 'gateway', detail: true }),
);

describe('UpdateReportAcknowledgements', () => {
  test('acknowledges reports at the instant of the call, and takes that back', () => {
    const { call, reports } = createReports(2);
    const ids = 'ReportIdList.Id.1=1&ReportIdList.Id.2=2';
    const now = START + 2 * MINUTE;

    expect(call('Reports.UpdateReportAcknowledgements', ids)).toEqual({
      Count: 2,
      ReportInfo: [
        {
          ReportId: '1',
          ReportType: LISTINGS,
          ReportRequestId: '101',
          AvailableDate: START,
          Acknowledged: true,
          AcknowledgedDate: now,
        },
        {
          ReportId: '2',
          ReportType: ORDERS,
          ReportRequestId: '102',
          AvailableDate: START + MINUTE,
          Acknowledged: true,
          AcknowledgedDate: now,
        },
      ],
    });
    call('Reports.UpdateReportAcknowledgements', `${ids}&Acknowledged=false`);
    expect(reports()).toMatchObject([{ Acknowledged: false }, { Acknowledged: false }]);
    expect(reports()[0]).not.toHaveProperty('AcknowledgedDate');
  });

  test('acknowledges none where one is not the seller’s', () => {
    const { refusal, reports } = createReports(1);
    refusal('Reports.UpdateReportAcknowledgements', 'ReportIdList.Id.1=1&ReportIdList.Id.2=77');

    expect(reports()).toMatchObject([{ Acknowledged: false }]);
  });

  test('takes up to a hundred', () => {
    const { refusal } = createReportShop();
    const ids = Array.from({ length: 101 }, (_, index) => `ReportIdList.Id.${index + 1}=${index}`);

    expect(refusal('Reports.UpdateReportAcknowledgements', ids.join('&'))[1]).toBe('ValidationError');
    expect(refusal('Reports.UpdateReportAcknowledgements', ids.slice(1).join('&'))[1]).toBe(
      'InvalidReportId',
    );
  });
});

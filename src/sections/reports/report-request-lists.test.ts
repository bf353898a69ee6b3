import { describe, expect, test, vi } from 'vitest';
import type { Reports } from '../../model/generated/index.js';
import { createSeller } from '../../registry/sellers.js';
import { US } from '../../store/orders/testing.js';
import { DAY, MINUTE, START } from '../../world/testing.js';
import { createReportShop, LISTINGS, ORDERS } from './testing.js';

vi.mock('../../reports/build-report.js');

const at = (ms: number) => encodeURIComponent(new Date(ms).toISOString());
const idsOf = (requests: Reports.ReportRequestInfo[] | undefined) =>
  requests!.map((one) => one.ReportRequestId);

/** A shop with `count` requests a minute after one another, of two types in turn; none of them begins before long. */
function createRequests(count: number) {
  const shop = createReportShop();
  shop.rule({ gives: { wait: 999 * DAY } });
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    ids.unshift(shop.request(`ReportType=${at % 2 ? ORDERS : LISTINGS}`).ReportRequestId);
    shop.pass(MINUTE);
  }
  const other = createSeller(shop.world, { sellerId: 'A3OTHER', name: 'Other', marketplaceIds: [US] });
  return { ...shop, ids, other };
}

describe('GetReportRequestList', () => {
  test('without requests says so', () => {
    const { call } = createReportShop();

    expect(call('Reports.GetReportRequestList')).toEqual({ HasNext: false, ReportRequestInfo: [] });
  });

  test('has ten, newest first, and its ByNextToken ten more each', () => {
    const { call, ids } = createRequests(25);
    const pages = [call('Reports.GetReportRequestList')];
    while (pages.at(-1)!.HasNext)
      pages.push(
        call(
          'Reports.GetReportRequestListByNextToken',
          `NextToken=${encodeURIComponent(pages.at(-1)!.NextToken!)}`,
        ),
      );

    expect(pages.map((page) => page.ReportRequestInfo!.length)).toEqual([10, 10, 5]);
    expect(pages.flatMap((page) => idsOf(page.ReportRequestInfo))).toEqual(ids);
    expect(pages.at(-1)).not.toHaveProperty('NextToken');
  });

  test('has as many as MaxCount says on its first page; further ones have ten', () => {
    const { call } = createRequests(13);
    const first = call('Reports.GetReportRequestList', 'MaxCount=1');
    const second = call(
      'Reports.GetReportRequestListByNextToken',
      `NextToken=${encodeURIComponent(first.NextToken!)}`,
    );

    expect([first, second].map((page) => page.ReportRequestInfo!.length)).toEqual([1, 10]);
  });

  test.each(['0', '101'])('refuses MaxCount=%s', (count) => {
    const { refusal } = createReportShop();

    expect(refusal('Reports.GetReportRequestList', `MaxCount=${count}`)[1]).toBe('ValidationError');
  });

  test.each<[string, string, number[]]>([
    ['types', `ReportTypeList.Type.1=${ORDERS}`, [0, 2]],
    [
      'states',
      'ReportProcessingStatusList.Status.1=_CANCELLED_&ReportProcessingStatusList.Status.2=_DONE_',
      [],
    ],
    ['a start', `RequestedFromDate=${at(START + 2 * MINUTE)}`, [0, 1]],
    ['an end', `RequestedToDate=${at(START + MINUTE)}`, [2, 3]],
    [
      'a type and a state',
      `ReportTypeList.Type.1=${ORDERS}&ReportProcessingStatusList.Status.1=_SUBMITTED_`,
      [0, 2],
    ],
  ])('is of %s, and GetReportRequestCount counts the same', (_, query, places) => {
    const { call, requests, ids } = createRequests(4);

    expect(idsOf(requests(query))).toEqual(places.map((place) => ids[place]));
    expect(call('Reports.GetReportRequestCount', query)).toEqual({ Count: places.length });
  });

  test('up to a date as it was shown, in whole seconds, has the request of that date', () => {
    const { requests, ids } = createRequests(1);
    const shown = `${new Date(START).toISOString().slice(0, 19)}Z`;

    expect(idsOf(requests(`RequestedToDate=${encodeURIComponent(shown)}`))).toEqual(ids);
  });

  test('by ids has those, and looks at nothing else', () => {
    const { requests, ids } = createRequests(12);
    const list = ids.map((id, index) => `ReportRequestIdList.Id.${index + 1}=${id}`).join('&');

    expect(idsOf(requests(`${list}&MaxCount=1&ReportTypeList.Type.1=${ORDERS}`))).toEqual(ids);
  });

  test.each(['GetReportRequestList', 'CancelReportRequests'] as const)(
    '%s refuses an id that is not the seller’s',
    (operation) => {
      const { refusal, ids, other } = createRequests(1);
      const answer = [
        400,
        'InvalidReportRequestId',
        'One or more of the provided ReportRequestIds could not be found.',
      ];
      const query = (id: string) => `ReportRequestIdList.Id.1=${id}`;

      expect(refusal(`Reports.${operation}`, query('12345'))).toEqual(answer);
      expect(refusal(`Reports.${operation}`, query(ids[0]!), { seller: other })).toEqual(answer);
    },
  );

  test('has nothing of another seller’s', () => {
    const { call, other } = createRequests(1);

    expect(call('Reports.GetReportRequestList', '', { seller: other }).ReportRequestInfo).toEqual([]);
    expect(call('Reports.GetReportRequestCount', '', { seller: other })).toEqual({ Count: 0 });
  });

  test('has nothing that is older than 90 days, whatever is asked for', () => {
    const { call, requests, refusal, pass, ids } = createRequests(2);
    pass(90 * DAY - MINUTE);
    const query = `RequestedFromDate=${at(START - DAY)}`;

    expect(idsOf(requests(query))).toEqual(ids.slice(0, 1));
    expect(call('Reports.GetReportRequestCount', query)).toEqual({ Count: 1 });
    expect(refusal('Reports.GetReportRequestList', `ReportRequestIdList.Id.1=${ids[1]!}`)[1]).toBe(
      'InvalidReportRequestId',
    );
  });
});

describe('CancelReportRequests', () => {
  test('cancels what has not begun; what has is counted and shown as it is, without its report', () => {
    const { rule, request, requests, pass, call, keep } = createReportShop();
    rule({ reportType: ORDERS, gives: { wait: 0, run: 0, outcome: { is: 'done', document: keep('x') } } });
    const done = request(`ReportType=${ORDERS}`);
    pass(0);
    const waiting = request();
    const answer = call('Reports.CancelReportRequests');

    expect(answer).toEqual({
      Count: 2,
      ReportRequestInfo: [
        { ...waiting, ReportProcessingStatus: '_CANCELLED_' },
        { ...done, ReportProcessingStatus: '_DONE_', StartedProcessingDate: START, CompletedDate: START },
      ],
    });
    pass(DAY);
    expect(requests().map((one) => one.ReportProcessingStatus)).toEqual(['_CANCELLED_', '_DONE_']);
    expect(requests()[1]).toHaveProperty('GeneratedReportId');
  });

  test('by ids cancels those only', () => {
    const { call, requests, ids } = createRequests(3);
    call('Reports.CancelReportRequests', `ReportRequestIdList.Id.1=${ids[1]!}`);

    expect(requests().map((one) => one.ReportProcessingStatus)).toEqual([
      '_SUBMITTED_',
      '_CANCELLED_',
      '_SUBMITTED_',
    ]);
  });

  test('cancels all that match, and shows the first hundred', () => {
    const { call, world } = createRequests(120);
    const query = `ReportTypeList.Type.1=${ORDERS}&ReportTypeList.Type.2=${LISTINGS}`;
    const { Count, ReportRequestInfo: shown } = call('Reports.CancelReportRequests', query);

    expect([Count, shown!.length]).toEqual([120, 100]);
    expect(call('Reports.GetReportRequestCount', 'ReportProcessingStatusList.Status.1=_CANCELLED_')).toEqual({
      Count: 120,
    });
    expect(world.due.list(1)).toEqual([]);
  });

  test('of a state that is not cancelled cancels nothing', () => {
    const { call, requests } = createRequests(1);

    expect(call('Reports.CancelReportRequests', 'ReportProcessingStatusList.Status.1=_IN_PROGRESS_')).toEqual(
      { Count: 0, ReportRequestInfo: [] },
    );
    expect(requests()[0]).toMatchObject({ ReportProcessingStatus: '_SUBMITTED_' });
  });
});

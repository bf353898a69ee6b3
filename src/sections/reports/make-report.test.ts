import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildReport } from '../../reports/build-report.js';
import type { BuiltReport } from '../../reports/build-report.js';
import { DAY, START } from '../../world/testing.js';
import type { World } from '../../world/world.js';
import { createReportShop, LISTINGS, ORDERS } from './testing.js';

vi.mock('../../reports/build-report.js');

/** A report of so many slices that says at which instant it was made. */
function* slices(world: World, count: number): Generator<void, BuiltReport> {
  for (let slice = 1; slice < count; slice++) yield;
  const document = world.documents.spoolBytes(Buffer.from(String(world.now())));
  return { document, contentType: 'text/plain' };
}

function* nothing(): Generator<void, BuiltReport> {
  yield;
  return 'no data';
}

const building = (count: number) =>
  vi.mocked(buildReport).mockImplementation((world) => slices(world, count));

beforeEach(() => void building(1));

const SECOND = 1_000;

describe('a request', () => {
  test('waits for 13 seconds and runs for 7, and then there is its report', () => {
    const { request, requests, reports, pass } = createReportShop();
    const submitted = request();
    pass(13 * SECOND);
    const running = {
      ...submitted,
      ReportProcessingStatus: '_IN_PROGRESS_',
      StartedProcessingDate: START + 13 * SECOND,
    };

    expect(requests()).toEqual([running]);
    expect(reports()).toEqual([]);
    pass(7 * SECOND);
    const [report] = reports();
    expect(requests()).toEqual([
      {
        ...running,
        ReportProcessingStatus: '_DONE_',
        CompletedDate: START + 20 * SECOND,
        GeneratedReportId: report!.ReportId,
      },
    ]);
    expect(report).toEqual({
      ReportId: expect.stringMatching(/^\d{11}018437$/) as string,
      ReportType: LISTINGS,
      ReportRequestId: submitted.ReportRequestId,
      AvailableDate: START + 20 * SECOND,
      Acknowledged: false,
    });
  });

  test('is of the instant at which it was due, however late someone looks', () => {
    const { request, reports, call, pass } = createReportShop();
    request();
    pass(DAY);
    const [report] = reports();

    expect(call('Reports.GetReport', `ReportId=${report!.ReportId}`)).toEqual({
      contentType: 'text/plain',
      body: Buffer.from(String(START + 20 * SECOND)),
    });
  });

  test('with nothing to report has no report', () => {
    vi.mocked(buildReport).mockImplementation(nothing);
    const { request, requests, reports, pass } = createReportShop();
    request();
    pass(20 * SECOND);

    expect(requests()[0]).toMatchObject({
      ReportProcessingStatus: '_DONE_NO_DATA_',
      CompletedDate: START + 20 * SECOND,
    });
    expect(requests()[0]).not.toHaveProperty('GeneratedReportId');
    expect(reports()).toEqual([]);
  });

  test.each([
    [20, undefined],
    [21, expect.any(Promise)],
  ])('of %i slices keeps others waiting: %s', async (count, busy) => {
    building(count);
    const { world, request, requests, pass } = createReportShop();
    request();
    pass(20 * SECOND);
    expect(world.due.busy).toEqual(busy);
    await world.due.busy;

    expect(requests()[0]).toMatchObject({
      ReportProcessingStatus: '_DONE_',
      CompletedDate: START + 20 * SECOND,
    });
  });

  test('that is given up half way is made from its beginning the next time', async () => {
    building(25);
    const { world, request, reports, pass } = createReportShop();
    request();
    pass(20 * SECOND);
    world.due.abandon();
    expect(reports()).toEqual([]);
    pass(0);
    await world.due.busy;

    expect(reports()).toHaveLength(1);
  });

  test('over a longer period than its type allows is cancelled by Amazon, when it is being worked on', () => {
    const { request, requests, pass } = createReportShop();
    const from = encodeURIComponent(new Date(START - 61 * DAY).toISOString());
    request(`ReportType=_GET_XML_RETURNS_DATA_BY_RETURN_DATE_&StartDate=${from}`);
    pass(20 * SECOND);

    expect(requests()[0]).toMatchObject({
      ReportProcessingStatus: '_CANCELLED_',
      StartedProcessingDate: START + 13 * SECOND,
      CompletedDate: START + 20 * SECOND,
    });
  });
});

describe('a rule', () => {
  const states = (shop: ReturnType<typeof createReportShop>) =>
    shop.requests().map(({ ReportProcessingStatus }) => ReportProcessingStatus);

  test('gives the document, byte by byte, and how long it takes', () => {
    const shop = createReportShop();
    const { rule, keep, request, pass, reports, call } = shop;
    const outcome = {
      is: 'done' as const,
      document: keep('\ufeffa\tb'),
      contentType: 'text/plain;charset=utf-8',
    };
    rule({ reportType: LISTINGS, gives: { wait: 0, run: SECOND, outcome } });
    request();
    pass(SECOND);

    expect(call('Reports.GetReport', `ReportId=${reports()[0]!.ReportId}`)).toEqual({
      contentType: 'text/plain;charset=utf-8',
      body: Buffer.from('\ufeffa\tb'),
    });
  });

  test('may be for a number of requests, and the next one follows', () => {
    const shop = createReportShop();
    const { rule, request, pass } = shop;
    rule({ reportType: LISTINGS, times: 1, gives: { outcome: { is: 'cancelled' } } });
    rule({ times: 2, gives: { outcome: { is: 'noData' } } });
    for (let count = 0; count < 4; count++) {
      request();
      pass(20 * SECOND);
    }

    expect(states(shop)).toEqual(['_DONE_', '_DONE_NO_DATA_', '_DONE_NO_DATA_', '_CANCELLED_']);
  });

  test('decides what it says; the rest is left to those behind it', () => {
    const shop = createReportShop();
    const { rule, request, requests, pass } = shop;
    rule({ reportType: ORDERS, gives: { outcome: { is: 'noData' } } });
    rule({ reportType: LISTINGS, gives: { wait: 5 * SECOND } });
    rule({ gives: { wait: SECOND, run: SECOND, outcome: { is: 'cancelled' } } });
    request();
    request(`ReportType=${ORDERS}`);
    pass(DAY);

    expect(requests()).toMatchObject([
      { ReportProcessingStatus: '_DONE_NO_DATA_', CompletedDate: START + 2 * SECOND },
      { ReportProcessingStatus: '_CANCELLED_', CompletedDate: START + 6 * SECOND },
    ]);
  });

  test('of another seller does not count', () => {
    const shop = createReportShop();
    shop.world.database.run(
      "INSERT INTO sellers (seller_id, name, status, plan, created_at) VALUES ('A2OTHER', 'Other', 'active', 'professional', 0)",
    );
    shop.rule({ seller: 2, gives: { outcome: { is: 'cancelled' } } });
    shop.request();
    shop.pass(20 * SECOND);

    expect(states(shop)).toEqual(['_DONE_']);
  });
});

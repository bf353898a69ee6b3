import { describe, expect, test, vi } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { US } from '../../store/orders/testing.js';
import { DAY, HOUR, MINUTE, START } from '../../world/testing.js';
import { createReportShop, LISTINGS, ORDERS } from './testing.js';

vi.mock('../../reports/build-report.js');

const at = (ms: number) => encodeURIComponent(new Date(ms).toISOString());

/** A shop whose reports are there at once, with one text for all. */
function createScheduleShop() {
  const shop = createReportShop();
  const { call, rule, keep, time, world } = shop;
  rule({ gives: { wait: 0, run: 0, outcome: { is: 'done', document: keep('a report') } } });
  const manage = (reportType: string, schedule: string, more = '') =>
    call('Reports.ManageReportSchedule', `ReportType=${reportType}&Schedule=${schedule}${more}`);
  const schedules = (query = '') => call('Reports.GetReportScheduleList', query).ReportSchedule;
  /** Lets time go by, and does what becomes due, long work included. */
  const pass = async (ms: number) => {
    time.now += ms;
    world.due.settle();
    await world.due.busy;
  };
  return { ...shop, manage, schedules, pass };
}

const one = (schedule: string, scheduledAt: number, reportType = ORDERS) => ({
  ReportType: reportType,
  Schedule: schedule,
  ScheduledDate: scheduledAt,
});

describe('ManageReportSchedule', () => {
  test('makes a schedule from now on, changes it, and ends it', () => {
    const { manage, schedules } = createScheduleShop();

    expect(manage(ORDERS, '_1_DAY_')).toEqual({ Count: 1, ReportSchedule: [one('_1_DAY_', START)] });
    expect(schedules()).toEqual([one('_1_DAY_', START)]);
    expect(manage(ORDERS, '_1_HOUR_', `&ScheduleDate=${at(START + DAY)}`)).toEqual({
      Count: 1,
      ReportSchedule: [one('_1_HOUR_', START + DAY)],
    });
    expect(schedules()).toEqual([one('_1_HOUR_', START + DAY)]);
    expect(manage(ORDERS, '_NEVER_')).toEqual({ Count: 1, ReportSchedule: [one('_NEVER_', START + DAY)] });
    expect(schedules()).toEqual([]);
  });

  test('takes a date that has passed for now', () => {
    const { manage } = createScheduleShop();

    expect(manage(ORDERS, '_1_DAY_', `&ScheduleDate=${at(START - DAY)}`).ReportSchedule).toEqual([
      one('_1_DAY_', START),
    ]);
  });

  test.each([
    ['_GET_ORDERS_DATA_', ORDERS],
    [ORDERS, '_GET_ORDERS_DATA_'],
    [ORDERS, '_GET_CONVERGED_FLAT_FILE_ORDER_REPORT_DATA_'],
  ])('of %s ends with one of %s', async (first, second) => {
    const { manage, schedules, pass, reports } = createScheduleShop();
    manage(first, '_1_DAY_', `&ScheduleDate=${at(START + HOUR)}`);
    manage('_GET_FLAT_FILE_PENDING_ORDERS_DATA_', '_1_DAY_', `&ScheduleDate=${at(START + HOUR)}`);
    manage(second, '_1_DAY_', `&ScheduleDate=${at(START + HOUR)}`);
    const kept = ['_GET_FLAT_FILE_PENDING_ORDERS_DATA_', second].sort();

    expect(
      schedules()!
        .map(({ ReportType }) => ReportType)
        .sort(),
    ).toEqual(kept);
    await pass(HOUR);
    expect(
      reports()
        .map(({ ReportType }) => ReportType)
        .sort(),
    ).toEqual(kept);
  });

  test.each([
    [
      'what is no schedule',
      `ReportType=${ORDERS}&Schedule=_3_DAYS_`,
      'InvalidScheduleFrequency',
      'Invalid schedule: _3_DAYS_',
    ],
    [
      'a type that nobody knows',
      'ReportType=_GET_NOTHING_&Schedule=_1_DAY_',
      'InvalidReportType',
      'Invalid report type: _GET_NOTHING_',
    ],
    [
      'a type that is not scheduled',
      `ReportType=${LISTINGS}&Schedule=_1_DAY_`,
      'InvalidRequest',
      `Report type ${LISTINGS} cannot be scheduled`,
    ],
    [
      'a date that is too far away',
      `ReportType=${ORDERS}&Schedule=_1_DAY_&ScheduleDate=${at(START + 367 * DAY)}`,
      'InvalidRequest',
      'ScheduleDate must be at most 366 days in the future',
    ],
  ])('refuses %s', (_, query, code, message) => {
    const { refusal, schedules } = createScheduleShop();

    expect(refusal('Reports.ManageReportSchedule', query)).toEqual([400, code, message]);
    expect(schedules()).toEqual([]);
  });
});

describe('GetReportScheduleList', () => {
  test('is of types or of all, never has a next page, and is counted', () => {
    const { manage, call } = createScheduleShop();
    const pending = '_GET_FLAT_FILE_PENDING_ORDERS_DATA_';
    manage(ORDERS, '_1_DAY_');
    manage(pending, '_8_HOURS_');

    expect(call('Reports.GetReportScheduleList')).toEqual({
      HasNext: false,
      ReportSchedule: [one('_1_DAY_', START), one('_8_HOURS_', START, pending)],
    });
    expect(call('Reports.GetReportScheduleList', `ReportTypeList.Type.1=${pending}`).ReportSchedule).toEqual([
      one('_8_HOURS_', START, pending),
    ]);
    expect(call('Reports.GetReportScheduleCount')).toEqual({ Count: 2 });
    expect(call('Reports.GetReportScheduleCount', `ReportTypeList.Type.1=${LISTINGS}`)).toEqual({ Count: 0 });
  });

  test('has nothing of another seller’s', () => {
    const { manage, call, world } = createScheduleShop();
    manage(ORDERS, '_1_DAY_');
    const seller = createSeller(world, { sellerId: 'A3OTHER', name: 'Other', marketplaceIds: [US] });

    expect(call('Reports.GetReportScheduleCount', '', { seller })).toEqual({ Count: 0 });
  });

  test('has no token to go on with', () => {
    const { refusal } = createScheduleShop();

    expect(refusal('Reports.GetReportScheduleListByNextToken', 'NextToken=x')[1]).toBe('NextTokenCorrupted');
  });
});

describe('a schedule', () => {
  test('asks for a report at each of its instants, on what was since the last', async () => {
    const { manage, pass, requests, reports, schedules } = createScheduleShop();
    manage(ORDERS, '_1_DAY_', `&ScheduleDate=${at(START + HOUR)}`);
    await pass(HOUR - 1);
    expect(requests()).toEqual([]);
    await pass(2 * DAY + 1);
    const submitted = [2, 1, 0].map((days) => START + HOUR + days * DAY);

    expect(requests()).toMatchObject(
      submitted.map((instant) => ({
        ReportType: ORDERS,
        Scheduled: true,
        StartDate: instant - DAY,
        EndDate: instant,
        SubmittedDate: instant,
        CompletedDate: instant,
        ReportProcessingStatus: '_DONE_',
      })),
    );
    expect(reports().map((report) => report.AvailableDate)).toEqual(submitted);
    expect(schedules()).toEqual([one('_1_DAY_', START + HOUR + 3 * DAY)]);
  });

  test('that has ended asks for none any more', async () => {
    const { manage, pass, requests } = createScheduleShop();
    manage(ORDERS, '_1_DAY_', `&ScheduleDate=${at(START + HOUR)}`);
    manage(ORDERS, '_NEVER_');
    await pass(9 * DAY);

    expect(requests()).toEqual([]);
  });

  test('that is a year behind makes those only that are still kept, others getting their turn meanwhile', async () => {
    const { manage, pass, call, world, schedules } = createScheduleShop();
    manage(ORDERS, '_8_HOURS_');
    let turns = 0;
    let over = false;
    const count = () => {
      turns++;
      if (!over) setImmediate(count);
    };
    setImmediate(count);
    await pass(365 * DAY);
    over = true;

    expect(call('Reports.GetReportCount')).toEqual({ Count: 3 * 90 + 1 });
    expect(world.database.get('SELECT count(*) AS count FROM report_requests')).toEqual({
      count: 3 * 90 + 1,
    });
    expect(schedules()).toEqual([one('_8_HOURS_', START + 365 * DAY + 8 * HOUR)]);
    expect(turns).toBeGreaterThanOrEqual(3 * 90);
  });

  test('makes the same whether time passes at once or in steps', async () => {
    const [once, steps] = [createScheduleShop(), createScheduleShop()];
    for (const { manage } of [once, steps]) manage(ORDERS, '_30_MINUTES_');
    await once.pass(5 * HOUR);
    for (let step = 0; step < 20; step++) await steps.pass(15 * MINUTE);

    expect(steps.requests('MaxCount=100')).toEqual(once.requests('MaxCount=100'));
    expect(once.requests('MaxCount=100')).toHaveLength(11);
  });
});

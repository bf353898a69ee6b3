import { expect, it } from 'vitest';
import { fileReport } from '../../../store/reports/file-report.js';
import { submitReportRequest } from '../../../store/reports/report-requests.js';
import { setSchedule } from '../../../store/reports/schedules.js';
import { createTestControl, demo, START } from '../../testing.js';

const LISTINGS = '_GET_MERCHANT_LISTINGS_DATA_';
const SETTLEMENT = '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_';

it('lists what was asked for and what came of it, newest first', async () => {
  const { ask, realm } = await createTestControl();
  const { world } = realm;
  const now = new Date(START).toISOString();
  const filed = fileReport(world, {
    seller: 1,
    reportType: SETTLEMENT,
    document: world.documents.keep(world.database, world.documents.spoolBytes(Buffer.from('a report'))),
    contentType: 'text/plain',
    acknowledgedAt: START,
  });
  const asked = submitReportRequest(world, {
    seller: 1,
    reportType: LISTINGS,
    startAt: START,
    endAt: START,
    scheduled: false,
    details: { marketplaceIds: [demo.marketplaceId], reportOptions: 'Custom=true' },
  });
  const found = async (query = '') => (await ask('GET', `/reports${query}`)).body;

  expect(await found()).toEqual({
    count: 2,
    items: [
      {
        id: '2',
        reportRequestId: asked.reportRequestId,
        sellerId: demo.sellerId,
        reportType: LISTINGS,
        status: '_SUBMITTED_',
        startAt: now,
        endAt: now,
        scheduled: false,
        submittedAt: now,
        marketplaceIds: [demo.marketplaceId],
        reportOptions: 'Custom=true',
      },
      {
        id: '1',
        reportRequestId: filed.reportRequestId,
        sellerId: demo.sellerId,
        reportType: SETTLEMENT,
        status: '_DONE_',
        startAt: now,
        endAt: now,
        scheduled: false,
        submittedAt: now,
        startedAt: now,
        completedAt: now,
        marketplaceIds: [],
        report: {
          reportId: filed.reportId,
          availableAt: now,
          acknowledged: true,
          contentType: 'text/plain',
          bytes: 8,
        },
      },
    ],
  });
  expect(await found('?after=2')).toMatchObject({ count: 2, items: [{ id: '1' }] });
  expect(await found(`?reportType=${LISTINGS}`)).toMatchObject({ count: 1, items: [{ id: '2' }] });
  expect(await found('?status=_DONE_&limit=1')).toMatchObject({ count: 1, items: [{ id: '1' }] });
  expect(await found('?sellerId=A9NOBODY')).toEqual({ count: 0, items: [] });
});

it('asks for a report of any seller, and gives what came of it', async () => {
  const { ask, app } = await createTestControl();
  const { body } = await ask('POST', '/reports', { sellerId: demo.sellerId, reportType: LISTINGS });
  const path = `/reports/${String(body.reportRequestId)}`;
  expect((await ask('GET', path)).body).toMatchObject({ status: '_SUBMITTED_', reportType: LISTINGS });
  expect((await ask('GET', `${path}/content`)).status).toBe(404);
  await ask('POST', '/clock/advance', { by: 'PT1H' });
  expect((await ask('GET', path)).body).toMatchObject({ status: '_DONE_' });
  const content = await app.inject({ url: `/_mws${path}/content?bytes=9` });
  expect(content.headers['content-disposition']).toMatch(/^attachment; filename="report-\d+"$/);
  expect(content.payload).toBe('item-name');
});

it.each([
  [{ reportType: '_GET_NOTHING_' }, '/reportType'],
  [{ reportType: SETTLEMENT }, '/reportType'],
  [{ reportType: LISTINGS, marketplaceIds: ['A1PA6795UKMFR9'] }, '/marketplaceId'],
  [{ reportType: LISTINGS, endAt: '2040-01-01T00:00:00Z' }, '/endAt'],
  [{ reportType: LISTINGS, startAt: '2020-06-02T00:00:00Z', endAt: '2020-06-01T00:00:00Z' }, '/startAt'],
])('refuses to ask for %j', async (wish, path) => {
  const { ask } = await createTestControl();
  const { status, body } = await ask('POST', '/reports', { sellerId: demo.sellerId, ...wish });
  expect([status, body.findings[0]!.path]).toEqual([400, path]);
});

it('lists schedules', async () => {
  const { ask, realm } = await createTestControl();
  setSchedule(realm.world, {
    ...{ seller: 1, reportType: '_GET_ORDERS_DATA_', schedule: '_1_DAY_', scheduledAt: START },
    details: { marketplaceIds: [demo.marketplaceId] },
  });
  expect((await ask('GET', `/report-schedules?sellerId=${demo.sellerId}`)).body).toMatchObject({
    count: 1,
    items: [{ reportType: '_GET_ORDERS_DATA_', schedule: '_1_DAY_' }],
  });
});

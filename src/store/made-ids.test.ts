import { expect, test } from 'vitest';
import { DAY, START } from '../world/testing.js';
import { insertFeed } from './feeds.js';
import { makeReportId } from './made-ids.js';
import { createShop } from './orders/testing.js';
import { insertReportRequest, reportRequestOfRow } from './reports/report-requests.js';

/** The clock of tests starts on 2020-06-24, the day of `51793018437`. */
const TODAY = '018437';

function createDesk() {
  const { world, time, seller } = createShop();
  const spooled = world.documents.spoolBytes(Buffer.from('text'));
  const document = world.documents.keep(world.database, spooled);
  const marketplaceIds: string[] = [];
  const submitFeed = (submittedAt?: number) =>
    insertFeed(world, {
      seller: seller.id,
      feedType: '_X_',
      document,
      ...(submittedAt !== undefined && { submittedAt }),
      details: { marketplaceIds, purgeAndReplace: false, contentType: 'text/xml' },
    }).feedSubmissionId;
  const requestReport = () => {
    const row = insertReportRequest(world, {
      seller: seller.id,
      reportType: '_Y_',
      status: '_SUBMITTED_',
      submittedAt: world.now(),
      startAt: START,
      endAt: START,
      scheduled: false,
      details: { marketplaceIds },
    });
    return reportRequestOfRow(world, row).reportRequestId;
  };
  return { world, time, submitFeed, requestReport };
}

test('feeds and requests for reports are counted up by one, together, before the day', () => {
  const { time, submitFeed, requestReport } = createDesk();
  expect([submitFeed(), requestReport(), requestReport(), submitFeed()]).toEqual(
    ['50001', '50002', '50003', '50004'].map((count) => count + TODAY),
  );
  time.now += DAY;
  expect(requestReport()).toBe('50005018438');
});

test('a feed of an earlier day has the day on which it was submitted', () => {
  const { submitFeed } = createDesk();
  expect(submitFeed(START - 3 * DAY)).toBe('50001018434');
});

test('ids of reports grow from row to row, by steps that vary', () => {
  const { world } = createDesk();
  const ids = [1, 2, 3, 4].map((row) => makeReportId(world, row));
  expect(ids.every((id) => /^\d{11}018437$/.test(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  const steps = ids.slice(1).map((id, at) => BigInt(id) - BigInt(ids[at]!));
  expect(new Set(steps).size).toBe(3);
});

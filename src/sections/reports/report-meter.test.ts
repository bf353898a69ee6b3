import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../world/testing.js';
import { createReportShop, LISTINGS, ORDERS } from './testing.js';

/** A shop whose throttling is real, and that has asked for `count` reports of one type. */
function createMeteredShop(count: number) {
  const shop = createReportShop();
  shop.world.settings = { ...shop.world.settings, throttle: 'real' };
  for (let number = 0; number < count; number++) shop.request();
  return shop;
}

describe('RequestReport where throttling is real', () => {
  test('is refused beyond 17 of a type in five minutes, in the words of MWS', () => {
    const { refusal } = createMeteredShop(17);
    expect(refusal('Reports.RequestReport', `ReportType=${LISTINGS}`)).toEqual([
      503,
      'RequestThrottled',
      expect.stringMatching(
        /^Report creation request for merchant A[0-9A-F]{13} is metered due to exceeding limit of 17 per 5 minutes\. There have been 17 requests of this type in that timeframe\.$/,
      ),
    ]);
  });

  test('goes on for other types, and for this one when the first is five minutes old', () => {
    const shop = createMeteredShop(17);
    expect(shop.request(`ReportType=${ORDERS}`).ReportProcessingStatus).toBe('_SUBMITTED_');
    shop.pass(5 * MINUTE - 1);
    expect(() => shop.request()).toThrow('metered');
    shop.pass(1);
    expect(shop.request().ReportProcessingStatus).toBe('_SUBMITTED_');
  });
});

test('RequestReport is not metered where throttling is off', () => {
  const { request } = createReportShop();
  for (let number = 0; number < 30; number++) expect(request().ReportType).toBe(LISTINGS);
});

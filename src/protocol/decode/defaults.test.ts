import { describe, expect, test } from 'vitest';
import { decode, NOW } from '../testing.js';
import { defaultOf } from './defaults.js';

const HOUR = 3_600_000;

describe('a parameter that was not sent', () => {
  test.each([
    ['Feeds.GetFeedSubmissionCount', '', { SubmittedFromDate: NOW - 90 * 24 * HOUR, SubmittedToDate: NOW }],
    ['FulfillmentOutboundShipment.ListAllFulfillmentOrders', '', { QueryStartDateTime: NOW - 36 * HOUR }],
    [
      'Finances.ListFinancialEventGroups',
      'FinancialEventGroupStartedAfter=2020-01-01',
      {
        FinancialEventGroupStartedAfter: Date.UTC(2020, 0, 1),
        FinancialEventGroupStartedBefore: NOW - 120_000,
        MaxResultsPerPage: 100,
      },
    ],
    [
      'FulfillmentInventory.ListInventorySupply',
      'QueryStartDateTime=2020-01-01',
      { QueryStartDateTime: Date.UTC(2020, 0, 1), ResponseGroup: 'Basic' },
    ],
    ['Feeds.SubmitFeed', 'FeedType=_POST_X_', { FeedType: '_POST_X_', PurgeAndReplace: false }],
  ])('of %s has the default of the model', (key, query, input) => {
    expect(decode(key, query)).toEqual(input);
  });

  test('counts from the time of the call', () => {
    expect(decode('Reports.GetReportCount', '', NOW + 1)).toEqual({
      AvailableFromDate: NOW + 1 - 90 * 24 * HOUR,
      AvailableToDate: NOW + 1,
    });
  });
});

test('a parameter that was sent stands before its default', () => {
  expect(
    decode('Feeds.GetFeedSubmissionCount', 'SubmittedToDate=2020-01-01&PurgeAndReplace=true').SubmittedToDate,
  ).toBe(Date.UTC(2020, 0, 1));
  expect(decode('Feeds.SubmitFeed', 'FeedType=_POST_X_&PurgeAndReplace=true').PurgeAndReplace).toBe(true);
});

test('what the model says of a default is understood or reported, never guessed', () => {
  const date = (text: string) => () => defaultOf({ name: 'From', shape: 'timestamp', default: text }, NOW);

  expect(date('now-5m')()).toBe(NOW - 300_000);
  expect(date('now-1w')).toThrow("The model's default now-1w of From is not understood.");
  expect(date('2020-01-01')).toThrow("The model's default 2020-01-01 of From is not understood.");
});

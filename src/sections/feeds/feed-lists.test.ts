import { describe, expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { DAY, HOUR, MINUTE, START } from '../../world/testing.js';
import { createFeedShop, INVENTORY, PRODUCTS } from './testing.js';

const LIST = 'Feeds.GetFeedSubmissionList';
const NEXT = 'Feeds.GetFeedSubmissionListByNextToken';
const COUNT = 'Feeds.GetFeedSubmissionCount';
const iso = (at: number) => new Date(at).toISOString();

describe('GetFeedSubmissionList', () => {
  test('gives feeds newest first, with the dates that they have', () => {
    const { submit, pass, list } = createFeedShop();
    const first = submit(`FeedType=${PRODUCTS}`);
    pass(HOUR);
    const second = submit();
    pass(20_000);

    expect(list()).toEqual([
      {
        ...second,
        FeedProcessingStatus: '_IN_PROGRESS_',
        StartedProcessingDate: START + HOUR + 18_000,
      },
      {
        ...first,
        FeedProcessingStatus: '_DONE_',
        StartedProcessingDate: START + 18_000,
        CompletedProcessingDate: START + 18_000 + 6 * MINUTE,
      },
    ]);
  });

  test('gives nothing but HasNext where there is nothing', () => {
    expect(createFeedShop().call(LIST)).toEqual({ HasNext: false, FeedSubmissionInfo: [] });
  });

  test('pages by NextToken, ten each from the second page on', () => {
    const { submit, pass, call } = createFeedShop();
    const ids = Array.from({ length: 24 }, (_, at) => {
      if (at % 2) pass(1);
      return submit().FeedSubmissionId;
    }).reverse();
    const seen: string[][] = [];
    let page = call(LIST, 'MaxCount=3');
    for (;;) {
      seen.push(page.FeedSubmissionInfo!.map(({ FeedSubmissionId }) => FeedSubmissionId));
      if (!page.HasNext) break;
      page = call(NEXT, `NextToken=${encodeURIComponent(page.NextToken!)}`);
    }

    expect(seen.map(({ length }) => length)).toEqual([3, 10, 10, 1]);
    expect(seen.flat()).toEqual(ids);
    expect(page).not.toHaveProperty('NextToken');
  });

  test('filters by type, status and period, and looks back 90 days by itself', () => {
    const { submit, pass, list, call } = createFeedShop();
    const old = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    pass(91 * DAY);
    const products = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    const stock = submit().FeedSubmissionId;
    pass(19_000);
    const late = submit().FeedSubmissionId;
    const ids = (query: string) => list(query).map(({ FeedSubmissionId }) => FeedSubmissionId);

    expect(ids('')).toEqual([late, stock, products]);
    expect(ids(`SubmittedFromDate=${iso(START)}`)).toEqual([late, stock, products, old]);
    expect(ids(`FeedTypeList.Type.1=${PRODUCTS}`)).toEqual([products]);
    expect(ids(`FeedTypeList.Type.1=${PRODUCTS}&FeedTypeList.Type.2=${INVENTORY}`)).toHaveLength(3);
    expect(ids('FeedProcessingStatusList.Status.1=_SUBMITTED_')).toEqual([late]);
    expect(ids(`SubmittedToDate=${iso(START + 91 * DAY)}`)).toEqual([stock, products]);
    expect(call(COUNT)).toEqual({ Count: 3 });
    expect(call(COUNT, 'FeedProcessingStatusList.Status.1=_IN_PROGRESS_')).toEqual({ Count: 2 });
    expect(call(COUNT, `FeedTypeList.Type.1=${PRODUCTS}&SubmittedFromDate=${iso(START)}`)).toEqual({
      Count: 2,
    });
  });

  test('passes over all other filters where ids are given', () => {
    const { submit, list } = createFeedShop();
    const ids = [submit(), submit()].map(({ FeedSubmissionId }) => FeedSubmissionId);
    const query = `FeedSubmissionIdList.Id.1=${ids[0]}&FeedSubmissionIdList.Id.2=${ids[1]}&FeedTypeList.Type.1=${PRODUCTS}`;

    expect(list(query).map(({ FeedSubmissionId }) => FeedSubmissionId)).toEqual(ids);
  });

  test('refuses ids that are none, and those of another seller', () => {
    const { world, submit, refusal } = createFeedShop();
    const { FeedSubmissionId: id } = submit();
    const seller = createSeller(world, { name: 'Another' });
    const unknown = [400, 'InvalidFeedSubmissionId', `Failed to find feed with Feed Submission ID: ${id}`];

    expect(refusal(LIST, `FeedSubmissionIdList.Id.1=${id}`, { seller })).toEqual(unknown);
    expect(refusal('Feeds.GetFeedSubmissionResult', `FeedSubmissionId=${id}`, { seller })).toEqual(unknown);
    expect(refusal(LIST, 'FeedSubmissionIdList.Id.1=one4567890')).toEqual([
      400,
      'InvalidRequest',
      'one4567890 failed a validation check: one4567890 is not a valid identifer.',
    ]);
  });

  test('takes a token of its own list and caller only', () => {
    const { world, submit, call, refusal } = createFeedShop();
    submit();
    submit();
    const token = encodeURIComponent(call(LIST, 'MaxCount=1').NextToken!);
    const seller = createSeller(world, { name: 'Another' });

    expect(refusal(NEXT, `NextToken=${token}`, { seller })[1]).toBe('NextTokenCorrupted');
    expect(refusal(NEXT, 'NextToken=x')[1]).toBe('NextTokenCorrupted');
    expect(refusal(NEXT)[2]).toBe(
      "1 validation error detected: Value null at 'nextToken' failed to satisfy constraint: Member must not be null",
    );
  });
});

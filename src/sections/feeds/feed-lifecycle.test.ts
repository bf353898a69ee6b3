import { describe, expect, test } from 'vitest';
import { addFeedRule } from '../../feeds/feed-rules.js';
import { MINUTE, START } from '../../world/testing.js';
import { createFeedShop, INVENTORY, PRODUCTS } from './testing.js';

const RESULT = 'Feeds.GetFeedSubmissionResult';
const CANCEL = 'Feeds.CancelFeedSubmissions';
const WAIT = 18_000;
const RUN = 6 * MINUTE;

describe('a feed', () => {
  test('waits, is processed, and then has a result', () => {
    const { submit, pass, list, refusal, call } = createFeedShop();
    const { FeedSubmissionId: id } = submit('FeedType=_POST_SOMETHING_NEW_');
    const status = () => list()[0]!.FeedProcessingStatus;
    const notReady = [404, 'FeedProcessingResultNotReady', `Feed Submission Result is not ready for Feed Submission Id: ${id}`];
    const seen: unknown[] = [];
    for (const step of [0, WAIT - 1, 1, RUN - 1, 1]) {
      pass(step);
      seen.push(status());
      if (status() !== '_DONE_') expect(refusal(RESULT, `FeedSubmissionId=${id}`)).toEqual(notReady);
    }

    expect(seen).toEqual(['_SUBMITTED_', '_SUBMITTED_', '_IN_PROGRESS_', '_IN_PROGRESS_', '_DONE_']);
    expect(call(RESULT, `FeedSubmissionId=${id}`)).toMatchObject({ contentType: expect.stringContaining('text/') });
  }); // prettier-ignore

  test('follows those of its type and seller, and does not wait for other types', () => {
    const { submit, pass, list } = createFeedShop();
    const first = submit().FeedSubmissionId;
    pass(1_000);
    const second = submit().FeedSubmissionId;
    const other = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    pass(60 * MINUTE);
    const started = Object.fromEntries(
      list().map(({ FeedSubmissionId, StartedProcessingDate }) => [FeedSubmissionId, StartedProcessingDate]),
    );

    expect(started).toEqual({
      [first]: START + WAIT,
      [second]: START + WAIT + RUN,
      [other]: START + 1_000 + WAIT,
    });
  });

  test('takes as long as recorded for its type', () => {
    const { submit, pass, list } = createFeedShop();
    submit('FeedType=_POST_ORDER_FULFILLMENT_DATA_');
    pass(WAIT + 34_000);

    expect(list()[0]).toMatchObject({ FeedProcessingStatus: '_DONE_' });
  });

  test('goes as the rules of a scenario say', () => {
    const { world, submit, pass, list, call, refusal } = createFeedShop();
    const document = world.documents.keep(
      world.database,
      world.documents.spoolBytes(Buffer.from('scripted')),
    );
    addFeedRule(world, { feedType: PRODUCTS, result: { document, contentType: 'text/plain' } });
    addFeedRule(world, { feedType: INVENTORY, cancelled: true });
    addFeedRule(world, { feedType: '_X_', hold: { status: '_IN_SAFETY_NET_', for: MINUTE } });
    addFeedRule(world, { wait: 0, run: 0 });
    const scripted = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    const cancelled = submit().FeedSubmissionId;
    submit('FeedType=_X_');
    pass(0);
    const statuses = () => list().map(({ FeedProcessingStatus }) => FeedProcessingStatus);

    expect(statuses()).toEqual(['_IN_SAFETY_NET_', '_CANCELLED_', '_DONE_']);
    expect(call(RESULT, `FeedSubmissionId=${scripted}`)).toEqual({
      contentType: 'text/plain',
      body: Buffer.from('scripted'),
    });
    expect(refusal(RESULT, `FeedSubmissionId=${cancelled}`)).toEqual([
      410,
      'FeedCanceled',
      `Feed Submission Result not available. Feed Submission has been canceled for Feed: ${cancelled}`,
    ]);
    pass(MINUTE);
    expect(statuses()[0]).toBe('_DONE_');
  });
});

describe('CancelFeedSubmissions', () => {
  test('cancels what has not begun, and counts all that match', () => {
    const { submit, pass, call, list } = createFeedShop();
    const done = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    pass(10 * MINUTE);
    const waiting = submit(`FeedType=${PRODUCTS}`).FeedSubmissionId;
    const other = submit().FeedSubmissionId;
    const { Count, FeedSubmissionInfo } = call(CANCEL, `FeedTypeList.Type.1=${PRODUCTS}`);

    expect(Count).toBe(2);
    expect(FeedSubmissionInfo!.map((info) => [info.FeedSubmissionId, info.FeedProcessingStatus])).toEqual([
      [waiting, '_CANCELLED_'],
      [done, '_DONE_'],
    ]);
    pass(10 * MINUTE);
    expect(list().map((info) => [info.FeedSubmissionId, info.FeedProcessingStatus])).toEqual([
      [other, '_DONE_'],
      [waiting, '_CANCELLED_'],
      [done, '_DONE_'],
    ]);
    expect(list()[1]).not.toHaveProperty('StartedProcessingDate');
  });

  test('shows the first hundred of more', () => {
    const { submit, call } = createFeedShop();
    for (let at = 0; at < 101; at++) submit();
    const { Count, FeedSubmissionInfo } = call(CANCEL);

    expect([Count, FeedSubmissionInfo!.length]).toEqual([101, 100]);
    expect(call('Feeds.GetFeedSubmissionCount', 'FeedProcessingStatusList.Status.1=_CANCELLED_')).toEqual({
      Count: 101,
    });
  });

  test('by ids, leaves a feed that has begun as it is', () => {
    const { submit, pass, call } = createFeedShop();
    const begun = submit().FeedSubmissionId;
    pass(WAIT);
    const { Count, FeedSubmissionInfo } = call(CANCEL, `FeedSubmissionIdList.Id.1=${begun}`);

    expect([Count, FeedSubmissionInfo![0]!.FeedProcessingStatus]).toEqual([1, '_IN_PROGRESS_']);
  });
});

import { expect, it } from 'vitest';
import type { TranscribedCall } from '../traffic/transcript.js';
import { calledIn } from './calls.js';

const call = (key: string | undefined, at: number, more: Partial<TranscribedCall> = {}): TranscribedCall => ({
  face: 'mws',
  key,
  path: '/',
  reportId: undefined,
  feedId: undefined,
  at,
  outcome: 'ok',
  code: undefined,
  answer: undefined,
  ...more,
});

/** Two at once, then one in ten seconds. */
const throttle = { quota: 2, restore: 1, restoreSeconds: 10 };

it('counts calls and refusals by operation, and what they would have waited', () => {
  const calls = [
    call('A.One', 0),
    call('A.One', 0, { outcome: 'refused', code: 'RequestThrottled' }),
    call('A.One', 1_000),
    call('A.Shared', 1_000),
    call('B.Free', 1_000),
    call(undefined, 1_000, { outcome: 'refused' }),
  ];
  const bucketOf = (key: string) => (key.startsWith('A.') ? { bucket: 'A', throttle } : undefined);
  expect(calledIn(calls, bucketOf)).toEqual({
    operations: [
      // The third comes a second after the bucket was empty, and waits for the nine that are left.
      { operation: 'A.One', calls: 3, refusals: { RequestThrottled: 1 }, waited: 9 },
      { operation: 'A.Shared', calls: 1, refusals: {}, waited: 10 },
      { operation: 'B.Free', calls: 1, refusals: {}, waited: 0 },
    ],
    calls: 5,
    waited: 19,
  });
});

it('goes on where the clock is set back', () => {
  const calls = [call('A.One', 60_000), call('A.One', 60_000), call('A.One', 0)];
  expect(calledIn(calls, () => ({ bucket: 'A', throttle })).waited).toBe(10);
});

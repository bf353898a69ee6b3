import { expect, it } from 'vitest';
import { journalEntry } from '../traffic/journal-testing.js';
import { createCallLog } from './call-log.js';

/** A log that notes its lines, and what tells it of calls at an instant that a test sets. */
function createNotingLog(isLevelEnabled?: () => boolean) {
  const fields: object[] = [];
  const said: string[] = [];
  const time = { now: 1_000 };
  const log = {
    info: (given: object, message: string) => void (fields.push(given), said.push(message)),
    error: () => {},
    ...(isLevelEnabled && { isLevelEnabled }),
  };
  return { fields, said, time, tell: createCallLog(log, () => time.now) };
}

const refused = {
  status: 403,
  outcome: 'refused',
  code: 'SignatureDoesNotMatch',
  cause: 'signature',
} as const;

it('friction 6: tells of every call in a line, successes too', () => {
  const { fields, said, tell } = createNotingLog();
  tell(journalEntry('1'));
  tell(journalEntry('2', refused));
  expect(said).toEqual([
    '200 Orders.ListOrders seller=A2.. key=KEY.. ok 1.0 ms 1',
    '403 Orders.ListOrders seller=A2.. key=KEY.. signature 1.0 ms 2',
  ]);
  expect(fields[1]).toEqual({
    ...refused,
    ...{
      section: 'Orders',
      operation: 'ListOrders',
      seller: 'A2..',
      key: 'KEY..',
      durationMs: 1,
      requestId: '2',
    },
  });
});

it('tells what is wrong with a signature, and finds it out once a second', async () => {
  const { said, time, tell } = createNotingLog();
  let asked = 0;
  const mistakeOf = async () => (asked++ === 0 ? 'path-missing' : undefined);
  for (let count = 0; count < 10; count++) tell(journalEntry(String(count), refused), mistakeOf);
  await Promise.resolve();
  expect([asked, said.length]).toEqual([1, 10]);
  // The caller is not kept waiting for what is found out, and the lines of others are not either.
  expect(said.at(-1)).toBe('403 Orders.ListOrders seller=A2.. key=KEY.. signature (path-missing) 1.0 ms 0');
  time.now = 2_000;
  tell(journalEntry('later', refused), mistakeOf);
  await Promise.resolve();
  expect(asked).toBe(2);
});

it('makes no line where none is wanted', () => {
  const { said, tell } = createNotingLog(() => false);
  tell(journalEntry('1'));
  expect(said).toEqual([]);
});

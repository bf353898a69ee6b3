import { expect, it } from 'vitest';
import { readableLine } from './log-line.js';

const line = (fields: object, coloured = true) =>
  readableLine(JSON.stringify({ time: 1, ...fields }), coloured);
const msg = '401 Orders.ListOrders seller=A2.. key=022Q.. token-revoked 1.2 ms 7c1e';

it.each([
  [200, 32],
  [401, 33],
  [0, 33],
  [503, 31],
])('friction 6: colours the status of a call: %i', (status, colour) => {
  expect(line({ level: 30, status, msg })).toBe(`\u001b[${colour}m401\u001b[0m${msg.slice(3)}\n`);
});

it('has no colours where none are wanted', () => {
  expect(line({ level: 30, status: 401, msg }, false)).toBe(`${msg}\n`);
});

it('begins any other line with its level, and shows what failed', () => {
  expect(line({ level: 30, msg: 'a CA was made', ca: '/x' }, false)).toBe('info a CA was made\n');
  expect(line({ level: 40, msg: 'careful' }, false)).toBe('warn careful\n');
  expect(
    line({ level: 50, msg: 'it failed', err: { message: 'why', stack: 'Error: why\n    at x' } }, false),
  ).toBe('error it failed\nError: why\n    at x\n');
  expect(line({ level: 30, msg: 'x' })).toBe('\u001b[36minfo\u001b[0m x\n');
});

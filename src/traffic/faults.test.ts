import { expect, it } from 'vitest';
import { errorAnswer } from '../protocol/errors.js';
import { Faults } from './faults.js';
import type { FaultMatch } from './faults.js';

const call = { operation: 'ListOrders', section: 'Orders', sellerId: 'A2EXAMPLESELLER', accessKeyId: 'KEY' };
const effect = { error: errorAnswer('InternalError') };

/** Which of six equal calls a fault applies to. */
function applied(match: FaultMatch, times?: number): boolean[] {
  const faults = new Faults();
  faults.add({ match, effect, ...(times !== undefined && { times }) });
  return Array.from({ length: 6 }, () => faults.apply(call, match.stage ?? 'authorized') !== undefined);
}

it.each([
  ['everything', {}, undefined, '111111'],
  ['the operation', { operation: 'ListOrders' }, undefined, '111111'],
  ['another operation', { operation: 'GetOrder' }, undefined, '000000'],
  ['the seller and another key', { sellerId: 'A2EXAMPLESELLER', accessKeyId: 'OTHER' }, undefined, '000000'],
  ['the third call', { nth: 3 }, undefined, '001000'],
  ['every second call', { every: 2 }, undefined, '010101'],
  ['twice at most', {}, 2, '110000'],
  ['every second call, once', { every: 2 }, 1, '010000'],
] as const)('a fault for %s applies to the right calls', (_, match, times, pattern) => {
  expect(applied(match, times).map(Number).join('')).toBe(pattern);
});

it('the first that applies counts, and is hit; the others are not', () => {
  const faults = new Faults();
  const [first, second] = [faults.add({ match: { nth: 1 }, effect }), faults.add({ match: {}, effect })];
  expect([faults.apply(call, 'authorized')?.id, faults.apply(call, 'authorized')?.id]).toEqual([
    first.id,
    second.id,
  ]);
  expect(faults.list().map(({ hits }) => hits)).toEqual([1, 1]);
});

it('a fault of the start does not apply later, nor the reverse', () => {
  const faults = new Faults();
  faults.add({ match: { stage: 'start' }, effect });
  expect(faults.apply(call, 'authorized')).toBeUndefined();
  expect(faults.apply(call, 'start')).toBeDefined();
});

it('can be removed, one or all', () => {
  const faults = new Faults();
  const { id } = faults.add({ match: {}, effect });
  expect([faults.remove(id), faults.remove(id)]).toEqual([true, false]);
  faults.add({ match: {}, effect });
  faults.clear();
  expect(faults.list()).toEqual([]);
});

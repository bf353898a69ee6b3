import { describe, expect, it } from 'vitest';
import { errorAnswer } from '../protocol/errors.js';
import type { FaultMatch } from '../scenario/index.js';
import { createChance } from '../world/chance.js';
import { Faults } from './faults.js';

const call = { operation: 'ListOrders', section: 'Orders', sellerId: 'A2EXAMPLESELLER', accessKeyId: 'KEY' };
const effect = { error: errorAnswer('InternalError') };

/** Which of `count` equal calls a fault applies to. */
function applied(match: FaultMatch, times?: number, count = 6, faults = new Faults()): boolean[] {
  faults.add({ match, effect, ...(times !== undefined && { times }) });
  return Array.from({ length: count }, () => faults.apply(call, match.stage ?? 'authorized') !== undefined);
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

it('can be removed, one or all; the next one has a new id', () => {
  const faults = new Faults();
  expect(faults.none).toBe(true);
  const { id } = faults.add({ match: {}, effect });
  expect(faults.none).toBe(false);
  expect([faults.remove(id), faults.remove(id)]).toEqual([true, false]);
  faults.add({ match: {}, effect });
  faults.removeAll();
  expect(faults.list()).toEqual([]);
  expect(faults.add({ match: {}, effect }).id).toBe('3');
});

describe('chance', () => {
  const pattern = (seed: number, match: FaultMatch) =>
    applied(match, undefined, 200, new Faults(createChance(seed, 'faults')));

  it('decides as often as the probability says, and not whether a call is counted', () => {
    const hits = pattern(1, { probability: 0.3 }).filter(Boolean).length;
    expect(hits).toBeGreaterThan(40);
    expect(hits).toBeLessThan(80);
    expect(pattern(1, { probability: 1 })).toEqual(Array(200).fill(true));
    const everySecond = pattern(1, { probability: 0.5, every: 2 });
    expect(everySecond.filter((hit, at) => hit && at % 2 === 0)).toEqual([]);
  });

  it('is that of the seed: the same again after clearing, other with another seed', () => {
    const faults = new Faults(createChance(7, 'faults'));
    const before = applied({ probability: 0.5 }, undefined, 50, faults);
    faults.clear();
    expect(applied({ probability: 0.5 }, undefined, 50, faults)).toEqual(before);
    expect(pattern(7, { probability: 0.5 }).slice(0, 50)).toEqual(before);
    expect(pattern(8, { probability: 0.5 }).slice(0, 50)).not.toEqual(before);
  });

  it('belongs to one fault: another beside it changes nothing', () => {
    const faults = new Faults(createChance(7, 'faults'));
    faults.add({ match: { probability: 0.5 }, effect });
    faults.add({ match: { operation: 'GetOrder', probability: 0.5 }, effect });
    const hits = Array.from({ length: 50 }, () => {
      faults.apply({ ...call, operation: 'GetOrder' }, 'authorized');
      return faults.apply(call, 'authorized') !== undefined;
    });
    const alone = new Faults(createChance(7, 'faults'));
    alone.add({ match: { probability: 0.5 }, effect });
    const expected = Array.from({ length: 100 }, () => alone.apply(call, 'authorized') !== undefined);
    expect(hits).toEqual(expected.filter((_, at) => at % 2 === 1));
  });

  it('chooses a delay within its bounds', () => {
    const faults = new Faults();
    faults.add({ match: {}, effect: { delay: { from: 100, to: 300 } } });
    const delays = Array.from({ length: 100 }, () => faults.apply(call, 'authorized')!.delay);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...delays)).toBeLessThanOrEqual(300);
    expect(new Set(delays).size).toBeGreaterThan(20);
  });
});

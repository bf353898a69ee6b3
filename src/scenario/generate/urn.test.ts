import { describe, expect, it } from 'vitest';
import { createChance } from '../../world/chance.js';
import { apportion, createUrn } from './urn.js';

describe('apportion', () => {
  const of = (total: number, weights: Record<string, number>) =>
    Object.fromEntries(apportion(total, weights));

  it('divides by weight and loses nothing', () => {
    expect(of(100, { a: 3, b: 1 })).toEqual({ a: 75, b: 25 });
    expect(of(10, { a: 1, b: 1, c: 1 })).toEqual({ a: 4, b: 3, c: 3 });
  });

  it('gives one at least to everything that weighs anything, if there are enough', () => {
    expect(of(100_000, { common: 1e9, rare: 1 })).toEqual({ common: 99_999, rare: 1 });
    expect(of(3, { a: 1000, b: 1, c: 1 })).toEqual({ a: 1, b: 1, c: 1 });
    expect(of(2, { a: 1000, b: 1, c: 1 })).toEqual({ a: 2, b: 0, c: 0 });
    expect(of(5, { a: 1, none: 0 })).toEqual({ a: 5 });
  });
});

describe('an urn', () => {
  it('gives out what is in it, in chance order', () => {
    const chance = createChance(1, 'urn');
    const urn = createUrn(new Map(Object.entries({ a: 30, b: 10 })));
    const drawn = Array.from({ length: 40 }, () => urn.draw(chance));

    expect(drawn.filter((key) => key === 'a')).toHaveLength(30);
    expect(new Set(drawn.slice(0, 20)).size).toBe(2);
    expect(urn.left()).toBe(0);
  });

  it('gives out some of it only, if told to', () => {
    const urn = createUrn(new Map(Object.entries({ a: 2, b: 2, c: 2 })));
    const chance = createChance(1, 'urn');
    const drawn = Array.from({ length: 4 }, () => urn.draw(chance, ['a', 'c']));

    expect(drawn.sort()).toEqual(['a', 'a', 'c', 'c']);
    expect([urn.left(), urn.left(['a'])]).toEqual([2, 0]);
    expect(() => urn.draw(chance, ['a'])).toThrow();
  });
});

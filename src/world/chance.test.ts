import { describe, expect, test } from 'vitest';
import { createChance, seedOf } from './chance.js';
import type { Chance } from './chance.js';

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** One of everything that a source can make. */
const sample = (chance: Chance) => [
  chance.below(1_000_000),
  chance.between(-5, 5),
  chance.pick(['a', 'b', 'c']),
  chance.weighted({ often: 9, rare: 1 }),
  chance.text(20),
  chance.bytes(7).toString('hex'),
  chance.uuid(),
];

describe('the same seed', () => {
  test('gives the same sequence on every machine', () => {
    const chance = createChance(1, 'made/1');

    expect(sample(chance)).toEqual(sample(createChance(1, 'made/1')));
    expect(times(3, () => createChance(7, 'x').text(20))).toEqual(
      Array(3).fill(createChance(7, 'x').text(20)),
    );
  });

  test('gives another sequence to another stream, and another seed to the same stream', () => {
    const texts = [
      createChance(1, 'made/1'),
      createChance(1, 'made/2'),
      createChance(2, 'made/1'),
      createChance('1', 'requests/1'),
    ];

    expect(new Set(texts.map((chance) => chance.text(20))).size).toBe(4);
  });

  test('is the same as a number and as its text', () => {
    expect(createChance('17', 'x').uuid()).toBe(createChance(17, 'x').uuid());
  });
});

describe('seedOf', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a of "%s"', (text, hash) => {
    expect(seedOf(text) >>> 0).toBe(hash);
  });
});

describe('below', () => {
  test('gives every number from 0 up to the limit, about equally often, and none beyond', () => {
    const chance = createChance(1, 'below');
    const counts = Array<number>(10).fill(0);
    for (const value of times(10_000, () => chance.below(10))) counts[value]!++;

    expect(counts).toHaveLength(10);
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });

  test('of 1 is 0', () => {
    const chance = createChance(1, 'below');

    expect(new Set(times(50, () => chance.below(1)))).toEqual(new Set([0]));
  });

  test('goes up to 32 bits', () => {
    const chance = createChance(1, 'below');
    const values = times(1_000, () => chance.below(2 ** 32));

    expect(values.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
    expect(Math.max(...values)).toBeGreaterThan(2 ** 31);
  });
});

test('between gives both ends and nothing beyond them', () => {
  const chance = createChance(1, 'between');

  expect(new Set(times(500, () => chance.between(-2, 2)))).toEqual(new Set([-2, -1, 0, 1, 2]));
  expect(chance.between(3, 3)).toBe(3);
});

test('pick gives each of the values', () => {
  const chance = createChance(1, 'pick');

  expect(new Set(times(200, () => chance.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
});

test('weighted gives each key as often as its weight says', () => {
  const chance = createChance(1, 'weighted');
  const picked = times(10_000, () => chance.weighted({ often: 80, never: 0, rare: 20 }));
  const share = (key: string) => picked.filter((value) => value === key).length / picked.length;

  expect([share('often'), share('rare')]).toEqual([expect.closeTo(0.8, 1), expect.closeTo(0.2, 1)]);
  expect(share('never')).toBe(0);
});

describe('text', () => {
  test('is of digits and capitals, each of them', () => {
    const text = createChance(1, 'text').text(5_000);

    expect([...new Set(text)].sort().join('')).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(text).toHaveLength(5_000);
  });

  test('may be of another alphabet, and may be empty', () => {
    const chance = createChance(1, 'text');

    expect(new Set(chance.text(200, 'ab'))).toEqual(new Set(['a', 'b']));
    expect(chance.text(0)).toBe('');
  });
});

test.each([0, 1, 3, 4, 12, 30])('bytes gives %i bytes', (count) => {
  const made = () => createChance(1, 'bytes').bytes(count);

  expect(made()).toHaveLength(count);
  expect(made().equals(made())).toBe(true);
});

test('bytes reaches every value of a byte', () => {
  expect(new Set(createChance(1, 'bytes').bytes(10_000)).size).toBe(256);
});

describe('uuid', () => {
  const chance = createChance(1, 'uuid');
  const made = times(1_000, () => chance.uuid());

  test('is of version 4, in small letters', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

    expect(made.filter((uuid) => !form.test(uuid))).toEqual([]);
  });

  test('is never the same twice', () => {
    expect(new Set(made).size).toBe(1_000);
  });

  test('has every digit at every place that is free', () => {
    const places = [...made[0]!].map((_, place) => new Set(made.map((uuid) => uuid[place])).size);
    const fixed = new Map([[8, 1], [13, 1], [14, 1], [18, 1], [19, 4], [23, 1]]); // prettier-ignore

    expect(places).toEqual(places.map((_, place) => fixed.get(place) ?? 16));
  });
});

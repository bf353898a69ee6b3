import { describe, expect, it } from 'vitest';
import { describeMatch, isLike, matches } from './match-value.js';

const get = (sent: Record<string, string>) => (name: string) => sent[name];

describe('a value asked of a parameter', () => {
  const sent = get({ A: 'x', 'L.I.1': 'b', 'L.I.2': 'a', 'L.I.3': 'a', E: '' });
  it.each([
    ['x', 'A', true],
    ['X', 'A', false],
    ['x', 'B', false],
    [{ like: 'x*' }, 'A', true],
    [{ like: '*' }, 'B', false],
    [{ present: true }, 'A', true],
    [{ present: true }, 'E', true],
    [{ present: false }, 'A', false],
    [{ present: false }, 'B', true],
    [{ present: true }, 'L.I', true],
    [['a', 'b', 'a'], 'L.I', true],
    [['a', 'b'], 'L.I', false],
    [['a', 'b', 'b'], 'L.I', false],
    [[], 'Other', true],
  ])('%j of %s: %s', (asked, name, holds) => {
    expect(matches(asked, name, sent)).toBe(holds);
  });

  it('is told to people', () => {
    expect(
      [['a', 'b'], 'x', { like: 'B*' }, { present: true }, { present: false }].map((each) =>
        describeMatch(each),
      ),
    ).toEqual(['a, b in any order', 'x', 'like B*', 'anything', 'nothing']);
  });
});

describe('a pattern', () => {
  it.each([
    ['B0*', 'B00EXAMPL1', true],
    ['B0*', 'b00', false],
    ['*1', 'B00EXAMPL1', true],
    ['*EX*L*', 'B00EXAMPL1', true],
    ['B?0*', 'B00', true],
    ['???', 'ab', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*', '', true],
    ['', '', true],
    ['a.c', 'abc', false],
    ['**', 'x', true],
  ])('%s is like %s: %s', (pattern, text, like) => {
    expect(isLike(text, pattern)).toBe(like);
  });

  it('takes no time that grows with its stars', () => {
    expect(isLike('a'.repeat(20_000), `${'*a'.repeat(40)}*b`)).toBe(false);
  });
});

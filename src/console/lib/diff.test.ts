import { describe, expect, it } from 'vitest';
import { diffLines, firstDifference, linesOf } from './diff.js';

describe('linesOf', () => {
  it('gives each parameter a line', () =>
    expect(linesOf('GET\nhost\n/\nA=1&B=2&C=3')).toEqual(['GET', 'host', '/', 'A=1', '&B=2', '&C=3']));
});

describe('diffLines', () => {
  it('says nothing of what is the same', () =>
    expect(diffLines(['a', 'b'], ['a', 'b'])).toEqual([
      { left: 'a', right: 'a' },
      { left: 'b', right: 'b' },
    ]));

  it('marks the first character at which the values of a parameter differ', () =>
    expect(diffLines(['GET', '&B=x%20y', '&C'], ['GET', '&B=x+y', '&C'])).toEqual([
      { left: 'GET', right: 'GET' },
      { left: '&B=x%20y', right: '&B=x+y', differsAt: 4 },
      { left: '&C', right: '&C' },
    ]));

  it('leaves the other side empty where a parameter is missing', () => {
    expect(diffLines(['A', '&B=1', '&C'], ['A', '&C'])).toContainEqual({ left: '&B=1' });
    expect(diffLines(['A', '&C'], ['A', '&B=1', '&C'])).toContainEqual({ right: '&B=1' });
  });

  it('puts the same parameter side by side when another one is missing beside it', () =>
    expect(diffLines(['A=1', '&B=2', '&C=3'], ['A=1', '&C=4'])).toEqual([
      { left: 'A=1', right: 'A=1' },
      { left: '&B=2' },
      { left: '&C=3', right: '&C=4', differsAt: 3 },
    ]));

  it('takes texts of which one is empty', () => {
    expect(diffLines([], ['a'])).toEqual([{ right: 'a' }]);
    expect(diffLines(['a'], [])).toEqual([{ left: 'a' }]);
  });
});

describe('firstDifference', () => {
  it.each([
    ['abc', 'abd', 2],
    ['abc', 'abcd', 3],
    ['', 'a', 0],
  ])('of %s and %s is %i', (left, right, at) => expect(firstDifference(left, right)).toBe(at));
});

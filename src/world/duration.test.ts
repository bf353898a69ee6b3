import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

describe('parseDuration', () => {
  it.each([
    ['PT15M', 15 * MINUTE],
    ['PT0.5S', 500],
    ['PT0,5S', 500],
    ['PT1H30M', 90 * MINUTE],
    ['PT36H', 1.5 * DAY],
    ['P90D', 90 * DAY],
    ['P0.5D', DAY / 2],
    ['P2W', 14 * DAY],
    ['P1M', 30 * DAY],
    ['P1Y', 365 * DAY],
    ['P1Y2M3W4DT5H6M7.008S', 450 * DAY + 306 * MINUTE + 7_008],
    ['PT0S', 0],
  ])('reads %s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '15M',
    'PT15',
    'P15',
    'PT1M1H',
    'P1H',
    '-PT1M',
    'pt1m',
    'PT1M ',
    'PT.5S',
    'PT1e3S',
  ])('does not take %j for a duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('does not answer with infinity', () => {
    expect(parseDuration(`P${'9'.repeat(400)}Y`)).toBeUndefined();
  });
});

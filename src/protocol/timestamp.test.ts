import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAll } from './testing.js';
import { formatTimestamp, parseTimestamp } from './timestamp.js';

const INSTANT = Date.UTC(2026, 10, 22, 10, 52, 14);

describe('parseTimestamp', () => {
  test.each([
    ['seconds and Z', '2026-11-22T10:52:14Z', INSTANT],
    ['milliseconds and Z', '2026-11-22T10:52:14.809Z', INSTANT + 809],
    ['milliseconds of zero', '2026-11-22T10:52:14.000Z', INSTANT],
    ['no zone, which is UTC', '2026-11-22T10:52:14', INSTANT],
    ['a fraction and no zone', '2026-11-22T10:52:14.809', INSTANT + 809],
    ['an offset with a colon', '2026-11-22T10:52:14+00:00', INSTANT],
    ['an offset without a colon', '2026-11-22T10:52:14+0000', INSTANT],
    ['an offset of hours', '2026-11-22T03:52:14-07', INSTANT],
    ['an offset east of Greenwich', '2026-11-22T19:52:14+09:00', INSTANT],
    ['an offset of half an hour', '2026-11-22T16:22:14+0530', INSTANT],
    ['an offset into the day before', '2026-11-21T22:52:14-12:00', INSTANT],
    ['a fraction and an offset', '2026-11-22T10:52:14.5+00:00', INSTANT + 500],
    ['one digit of a fraction', '2026-11-22T10:52:14.8Z', INSTANT + 800],
    ['nine digits of a fraction', '2026-11-22T10:52:14.809999999Z', INSTANT + 809],
    ['no seconds', '2026-11-22T10:52Z', INSTANT - 14_000],
    ['a date alone', '2015-01-01', Date.UTC(2015, 0, 1)],
    ['a leap day', '2020-02-29', Date.UTC(2020, 1, 29)],
    ['the last millisecond of a day', '2020-12-31T23:59:59.999Z', Date.UTC(2020, 11, 31, 23, 59, 59, 999)],
    ['the start of all time', '1970-01-01T00:00:00Z', 0],
    ['the year 1, which is not 1901', '0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['white space around it', ' 2026-11-22T10:52:14Z\n', INSTANT],
  ])('reads %s', (_, text, instant) => {
    expect(parseTimestamp(text)).toBe(instant);
  });

  test.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['an RFC 1123 date', 'Sun, 22 Nov 2026 10:52:14 GMT'],
    ['seconds since 1970', '1795344734'],
    ['a year and a month', '2026-11'],
    ['a year of two digits', '26-11-22'],
    ['no dashes and colons', '20261122T105214Z'],
    ['slashes', '2026/11/22'],
    ['American order', '11-22-2026'],
    ['a space for the T', '2026-11-22 10:52:14Z'],
    ['a small t', '2026-11-22t10:52:14Z'],
    ['a small z', '2026-11-22T10:52:14z'],
    ['a T without a time', '2026-11-22T'],
    ['an hour alone', '2026-11-22T10Z'],
    ['a date with a zone', '2026-11-22Z'],
    ['a month of one digit', '2026-1-22'],
    ['month 13', '2026-13-22'],
    ['month 0', '2026-00-22'],
    ['day 0', '2026-11-00'],
    ['November 31', '2026-11-31'],
    ['February 29 of no leap year', '2026-02-29'],
    ['hour 24', '2026-11-22T24:00:00Z'],
    ['minute 60', '2026-11-22T10:60:00Z'],
    ['second 60', '2026-11-22T10:52:60Z'],
    ['a point without digits', '2026-11-22T10:52:14.Z'],
    ['a comma before the fraction', '2026-11-22T10:52:14,5Z'],
    ['ten digits of a fraction', '2026-11-22T10:52:14.0123456789Z'],
    ['the name of a zone', '2026-11-22T10:52:14 PST'],
    ['an offset that lost its plus', '2026-11-22T10:52:14 00:00'],
    ['an offset of 24 hours', '2026-11-22T10:52:14+24:00'],
    ['an offset of 60 minutes', '2026-11-22T10:52:14+00:60'],
    ['something behind it', '2026-11-22T10:52:14Z;'],
  ])('refuses %s', (_, text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  describe('with a strict zone', () => {
    test.each([
      ['Z', '2026-11-22T10:52:14Z'],
      ['an offset with a colon', '2026-11-22T10:52:14+00:00'],
      ['an offset of hours', '2026-11-22T10:52:14+00'],
      ['no zone', '2026-11-22T10:52:14'],
    ])('reads %s', (_, text) => {
      expect(parseTimestamp(text, true)).toBe(INSTANT);
    });

    test.each(['2026-11-22T10:52:14+0000', '2026-11-22T10:52:14.000-0700'])('refuses %s', (text) => {
      expect(parseTimestamp(text, true)).toBeUndefined();
    });
  });
});

describe('formatTimestamp', () => {
  test.each([
    ['offset', INSTANT + 809, '2026-11-22T10:52:14+00:00'],
    ['offset', INSTANT, '2026-11-22T10:52:14+00:00'],
    ['millis', INSTANT + 809, '2026-11-22T10:52:14.809Z'],
    ['millis', INSTANT, '2026-11-22T10:52:14.000Z'],
    ['millis-if-any', INSTANT + 809, '2026-11-22T10:52:14.809Z'],
    ['millis-if-any', INSTANT + 800, '2026-11-22T10:52:14.800Z'],
    ['millis-if-any', INSTANT, '2026-11-22T10:52:14Z'],
  ] as const)('%s writes %i as %s', (format, instant, text) => {
    expect(formatTimestamp(instant, format)).toBe(text);
  });

  const yearZero = -62_167_219_200_000;
  const anyInstant = fc.integer({ min: yearZero, max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) });

  test.each(['millis', 'millis-if-any'] as const)('what %s wrote is read as the same instant', (format) => {
    forAll(
      anyInstant,
      (instant) => expect(parseTimestamp(formatTimestamp(instant, format), true)).toBe(instant),
      500,
    );
  });

  test('what offset wrote is read as the same second', () => {
    forAll(anyInstant, (instant) => {
      const second = Math.floor(instant / 1_000) * 1_000;
      expect(parseTimestamp(formatTimestamp(instant, 'offset'), true)).toBe(second);
    });
  });
});

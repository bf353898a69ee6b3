import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../model/marketplaces.js';
import { calendarOf } from './calendar.js';

const DAY = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();
/** The start of the day on which, by its zone, an instant falls, and of the next. */
const dayAround = (zone: string, instant: string) => {
  const { dayOf, startOf } = calendarOf(zone);
  const day = dayOf(Date.parse(instant));
  return [startOf(day), startOf(day + 1)].map(iso);
};

describe('a day', () => {
  it.each([
    ['America/Los_Angeles', '2020-06-24T14:10:37Z', '2020-06-24T07:00:00.000Z', '2020-06-25T07:00:00.000Z'],
    ['America/Los_Angeles', '2020-06-24T06:59:59Z', '2020-06-23T07:00:00.000Z', '2020-06-24T07:00:00.000Z'],
    ['Asia/Tokyo', '2020-06-24T15:00:00Z', '2020-06-24T15:00:00.000Z', '2020-06-25T15:00:00.000Z'],
    ['Asia/Kolkata', '2020-06-24T14:10:37Z', '2020-06-23T18:30:00.000Z', '2020-06-24T18:30:00.000Z'],
    ['Europe/London', '2015-01-01T00:18:07Z', '2015-01-01T00:00:00.000Z', '2015-01-02T00:00:00.000Z'],
  ])('of %s at %s', (zone, instant, start, end) => {
    expect(dayAround(zone, instant)).toEqual([start, end]);
  });

  it.each([
    ['23 hours in spring', 'America/Los_Angeles', '2020-03-08T20:00:00Z', 23],
    ['25 hours in autumn', 'America/Los_Angeles', '2020-11-01T20:00:00Z', 25],
    ['23 hours without a midnight', 'America/Sao_Paulo', '2018-11-04T15:00:00Z', 23],
    ['25 hours with two hours before midnight', 'America/Sao_Paulo', '2018-02-17T15:00:00Z', 25],
    ['23 hours without a midnight', 'Africa/Cairo', '2024-04-26T12:00:00Z', 23],
  ])('has %s (%s, %s)', (_name, zone, instant, hours) => {
    const [start, end] = dayAround(zone, instant).map(Date.parse);
    expect((end! - start!) / 3_600_000).toBe(hours);
  });
});

it.each([...new Set(marketplaces.map(({ timeZone }) => timeZone))])('%s: days follow one another', (zone) => {
  const { dayOf, startOf } = calendarOf(zone);
  const first = Date.UTC(2018, 0, 1) / DAY;
  for (let day = first; day < first + 800; day++) {
    expect(dayOf(startOf(day))).toBe(day);
    expect(dayOf(startOf(day + 1) - 1)).toBe(day);
  }
});

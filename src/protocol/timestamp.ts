import type { TimestampFormat } from '../model/types.js';

const ISO_8601 =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

/**
 * Reads an ISO 8601 instant as clients send it: with `Z`, `+00:00`, `-07`, `+0000` or no zone (UTC), with or without a
 * fraction, or a date alone.
 * @param strictZone refuses an offset without colon, as date parameters have been since March 2018; Timestamp takes it.
 * @returns milliseconds since 1970, or undefined where it is no such instant.
 */
export function parseTimestamp(text: string, strictZone = false): number | undefined {
  const match = ISO_8601.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  if (strictZone && /^[+-]\d{4}$/.test(zone)) return undefined;
  const fields = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ] as const;
  // Not Date.UTC, which takes the year 1 for 1901.
  const back = new Date(0);
  back.setUTCFullYear(fields[0], fields[1], fields[2]);
  const instant = back.setUTCHours(
    fields[3],
    fields[4],
    fields[5],
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  // What is out of range (February 30) is carried over; an instant that does not come back as sent is none.
  const carried =
    back.getUTCMonth() !== fields[1] ||
    back.getUTCDate() !== fields[2] ||
    back.getUTCHours() !== fields[3] ||
    fields[4] > 59 ||
    fields[5] > 59;
  const shown = instant - offsetOf(zone);
  return carried || shown < FIRST || shown > LAST ? undefined : shown;
}

/** What four digits have a year for, from 0000-01-01T00:00Z to the last millisecond of 9999. */
const [FIRST, LAST] = [-62_167_219_200_000, 253_402_300_799_999];

/** `+hh:mm`, `+hhmm` or `+hh` in milliseconds. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

const INDIA = 5.5 * 3_600_000;

/** Writes an instant in the form that a section uses. */
export function formatTimestamp(instant: number, format: TimestampFormat): string {
  const text = new Date(instant).toISOString();
  if (format === 'millis') return text;
  if (format === 'offset') return `${text.slice(0, 19)}+00:00`;
  if (format === 'india') return `${new Date(instant + INDIA).toISOString().slice(0, 22)}+05:30`;
  return instant % 1000 === 0 ? `${text.slice(0, 19)}Z` : text;
}

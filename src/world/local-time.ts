import { LRUCache } from 'lru-cache';

/** An instant as the clocks of a time zone show it. */
export interface LocalTime {
  /** Milliseconds since 1970 of a UTC clock that shows the same. */
  wall: number;
  /** What the zone is ahead of UTC, in minutes. */
  offset: number;
  /** Its clocks are ahead of where they stand in winter. */
  summer: boolean;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const field = 'numeric';
    const fields = {
      year: field,
      month: field,
      day: field,
      hour: field,
      minute: field,
      second: field,
    } as const;
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Clocks are changed on quarters of an hour only. */
const QUARTER = 900_000;

const offsets = new LRUCache<string, number>({ max: 10_000 });

/** Minutes that a zone is ahead of UTC. */
function offsetAt(timeZone: string, instant: number): number {
  if (timeZone === 'UTC') return 0;
  const quarter = Math.floor(instant / QUARTER);
  const key = `${timeZone}/${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = offsetOf(timeZone, quarter * QUARTER);
  offsets.set(key, offset);
  return offset;
}

function offsetOf(timeZone: string, instant: number): number {
  const [month, day, year, hour, minute, second] = formatterOf(timeZone)
    .format(instant)
    .match(/\d+/g)!
    .map(Number);
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return Math.round((wall - instant) / 60_000);
}

/** Reads the clocks of a zone. @param instant milliseconds since 1970 */
export function localTime(timeZone: string, instant: number): LocalTime {
  const offset = offsetAt(timeZone, instant);
  const year = new Date(instant).getUTCFullYear();
  const winter = Math.min(offsetAt(timeZone, Date.UTC(year, 0, 1)), offsetAt(timeZone, Date.UTC(year, 6, 1)));
  return { wall: instant + offset * 60_000, offset, summer: offset > winter };
}

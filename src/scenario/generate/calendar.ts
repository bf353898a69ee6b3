const DAY = 86_400_000;

/** The days of one time zone, as numbers counted from 1970-01-01. */
export interface Calendar {
  /** The day that an instant falls on. */
  dayOf(instant: number): number;
  /** The first instant of a day: midnight, or where clocks skip midnight the instant that they go on with. */
  startOf(day: number): number;
}

const calendars = new Map<string, Calendar>();

/** The calendar of a time zone; it asks Intl for each day once. */
export function calendarOf(timeZone: string): Calendar {
  let calendar = calendars.get(timeZone);
  if (!calendar) calendars.set(timeZone, (calendar = createCalendar(timeZone)));
  return calendar;
}

function createCalendar(timeZone: string): Calendar {
  const offsetAt = offsetsOf(timeZone);
  const starts = new Map<number, number>();

  const findStart = (day: number): number => {
    const midnight = day * DAY;
    const first = midnight - offsetAt(midnight);
    const second = midnight - offsetAt(first);
    // Nearly every day: Intl is slow, and need not be asked again.
    if (first === second) return first;
    // Where clocks change close to midnight, one of the two may lie in the day before.
    const inDay = [first, second].filter((at) => Math.floor((at + offsetAt(at)) / DAY) === day);
    return Math.min(...inDay);
  };
  const startOf = (day: number): number => {
    let start = starts.get(day);
    if (start === undefined) starts.set(day, (start = findStart(day)));
    return start;
  };
  const dayOf = (instant: number): number => {
    let day = Math.floor(instant / DAY);
    while (instant < startOf(day)) day--;
    while (instant >= startOf(day + 1)) day++;
    return day;
  };
  return { dayOf, startOf };
}

/** What a time zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const field = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: field,
    month: field,
    day: field,
    hour: field,
    minute: field,
    second: field,
  });
  return (instant) => {
    const [month, day, year, hour, minute, second] = format.format(instant).match(/\d+/g)!.map(Number);
    return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

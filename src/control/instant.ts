import { parseTimestamp } from '../protocol/timestamp.js';

/** An instant as every answer has it: ISO 8601, UTC, with milliseconds. */
export const iso = (instant: number): string => new Date(instant).toISOString();

/** What is wrong with an instant that no clock may show. */
export const CLOCK_RANGE = 'a clock shows instants from 1970 to 2099 only';

export const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));

/** An instant that a schema has already checked, in milliseconds. */
export const readInstant = (text: string): number => parseTimestamp(text)!;

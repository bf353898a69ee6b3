import { parseTimestamp } from '../protocol/timestamp.js';
import { parseDuration } from '../world/duration.js';

/**
 * Reads a moment of a scenario: an instant, or a duration with a sign, counted from the world's clock (`-P2D`: two days ago).
 * @returns milliseconds since 1970, or undefined where it is neither.
 */
export function parseMoment(text: string, now: number): number | undefined {
  if (!/^[+-]P/.test(text)) return parseTimestamp(text);
  const length = parseDuration(text.slice(1));
  return length === undefined ? undefined : now + (text.startsWith('-') ? -length : length);
}

/**
 * Reads when units can be sold: `now`, `unknown`, or a moment.
 * @returns undefined where it is none of them.
 */
export const parseAvailability = (text: string, now: number): number | 'now' | 'unknown' | undefined =>
  text === 'now' || text === 'unknown' ? text : parseMoment(text, now);

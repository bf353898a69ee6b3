import { parseTimestamp } from '../protocol/timestamp.js';

/** An instant as Orders has it: `2025-04-13T14:00:00Z`, never a fraction. */
export const instantOf = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** An instant as Feeds and Reports have it: `2022-05-12T09:57:02+00:00`. */
export const offsetInstantOf = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}+00:00`;

/** The instant that a text of a body means, in milliseconds; its shape has seen that it is one. */
export const millisecondsOf = (text: string): number => parseTimestamp(text)!;

/** The only place that reads the machine's clock (a lint rule holds the rest of the house to it). */
export type TimeSource = () => number;

/** Real time, in milliseconds since 1970-01-01T00:00:00Z. */
export const realTime: TimeSource = () => Date.now();

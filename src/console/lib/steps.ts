/** A value at an instant, in milliseconds; it stands until the next one. */
export interface Step {
  at: number;
  value: number;
}

/** What is drawn as one line. */
export interface Series {
  name: string;
  steps: readonly Step[];
}

/** The ends of both axes; a value that never changes has room above and below. */
export interface Frame {
  from: number;
  to: number;
  low: number;
  high: number;
}

export function frameOf(series: readonly Series[]): Frame | undefined {
  const steps = series.flatMap((each) => each.steps);
  if (steps.length === 0) return undefined;
  const instants = steps.map(({ at }) => at);
  const values = steps.map(({ value }) => value);
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high === low ? Math.max(1, Math.abs(high) / 10) : 0;
  return { from, to: Math.max(to, from + 1), low: low - room, high: high + room };
}

/**
 * The path of a line in a picture of `width` and `height`: level until the next value, and then straight up or down.
 * @returns the `d` of an SVG path
 */
export function pathOfSteps(
  steps: readonly Step[],
  { from, to, low, high }: Frame,
  { width, height }: { width: number; height: number },
): string {
  const x = (at: number) => round(((at - from) / (to - from)) * width);
  const y = (value: number) => round(height - ((value - low) / (high - low)) * height);
  return steps
    .map(({ at, value }, place) => (place === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`))
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

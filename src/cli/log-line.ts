/** A line of the log as pino writes it. */
interface Logged {
  level: number;
  msg: string;
  status?: number;
  err?: { message: string; stack?: string };
}

const colours = { red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Colour = keyof typeof colours;

/** pino's numbers of its levels, from the highest. */
const levels: readonly [number, string, Colour][] = [
  [50, 'error', 'red'],
  [40, 'warn', 'yellow'],
  [0, 'info', 'cyan'],
];

/**
 * Makes a line of JSON one for a person on a terminal: that of a call begins with its status, any other with its level.
 * @param coloured false where NO_COLOR is set
 */
export function readableLine(json: string, coloured: boolean): string {
  const { level, msg, status, err } = JSON.parse(json) as Logged;
  const paint = (colour: Colour, text: string) =>
    coloured ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  if (status !== undefined) return `${msg.replace(/^\S+/, (shown) => paint(colourOf(status), shown))}\n`;
  const [, name, colour] = levels.find(([least]) => level >= least)!;
  return `${paint(colour, name)} ${msg}\n${err ? `${err.stack ?? err.message}\n` : ''}`;
}

/** What a status means at a glance: done, refused, failed. 0: nothing was answered. */
function colourOf(status: number): Colour {
  if (status >= 500) return 'red';
  return status >= 400 || status === 0 ? 'yellow' : 'green';
}

import type { OnProgress } from '../scenario/index.js';

const WIDTH = 40;

/** What a bar is drawn on: a terminal. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar of the orders (or what else) that were made, on one line that it clears in the end; undefined where nobody watches. */
export function progressBar(terminal: Terminal, what = 'orders'): OnProgress | undefined {
  if (!terminal.isTTY) return undefined;
  return (made, of) => {
    const done = Math.floor((made / of) * WIDTH);
    const bar = '#'.repeat(done) + ' '.repeat(WIDTH - done);
    const line = `[${bar}] ${made.toLocaleString('en')} of ${of.toLocaleString('en')} ${what}`;
    terminal.write(made < of ? `\r${line}` : `\r${' '.repeat(line.length)}\r`);
  };
}

import { InvalidArgumentError } from 'commander';
import { option } from '../inputs.js';
import { toNumber } from '../readers.js';
import type { CommandRow, Input, Place } from '../row.js';

const number = (flags: string, to: Place, help: string): Input => ({
  ...option(flags, to, help),
  reads: toNumber,
});

/** Whether the world itself does what a seller does. */
function toPlaysSeller(who: string): boolean {
  if (who !== 'itself' && who !== 'client') throw new InvalidArgumentError('It must be itself or client.');
  return who === 'itself';
}

/** The switch of a world that goes on by itself, and its pace. */
export const live: readonly CommandRow[] = [
  { words: 'live show', does: 'whether the world goes on by itself, and how', asks: 'GET /live' },
  {
    words: 'live on',
    does: 'let orders arrive, be paid, ship and come back, prices move and stock fall, as world time goes by',
    takes: [
      number('--orders <n>', 'body.orders', 'orders in a day, at each seller in each marketplace'),
      number('--prices <n>', 'body.prices', 'prices that move in a day there'),
      number(
        '--cancelled <percent>',
        'body.cancelled',
        'how many of these orders are cancelled before they are paid',
      ),
      number('--returned <percent>', 'body.returned', 'how many of them come back'),
      {
        flags: '--seller <itself|client>',
        to: 'body.playsSeller',
        help: 'who ships, sets prices and refills the stock of the seller: the world itself, or your client',
        reads: toPlaysSeller,
      },
    ],
    asks: 'PUT /live',
    sends: { on: true },
  },
  {
    words: 'live off',
    does: 'stop that: everything stays as it is',
    asks: 'PUT /live',
    sends: { on: false },
  },
];

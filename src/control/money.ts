import { invalid } from './problem.js';
import type { Schema } from './schemas.js';

/** An amount in a request: a number, or its digits as text. */
export type Price = number | string;

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

export const price: Schema = {
  type: ['number', 'string'],
  minimum: 0,
  pattern: AMOUNT.source,
  description: 'A number, or its digits as text, in the currency of the marketplace.',
};

/**
 * Reads an amount.
 * @throws Problem where a number has more digits than amounts have.
 */
export function readPrice(value: Price, path: string): number {
  if (!AMOUNT.test(String(value)))
    throw invalid(path, 'must be below a thousand million and have two decimals at most');
  return Number(value);
}

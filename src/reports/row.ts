import type { Money } from '../store/orders/order.js';

/** A value of a row; instants are milliseconds since 1970, shares are between 0 and 1. */
export type Cell = string | number | boolean | Money | readonly Row[] | undefined;

/** What a source says of one line of a report, by the names that the definitions in `data/reports` use. */
export interface Row {
  readonly [field: string]: Cell;
}

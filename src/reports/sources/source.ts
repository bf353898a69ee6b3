import type { World } from '../../world/world.js';
import type { Row } from '../row.js';
import type { Scope } from '../scope.js';

/** Where the rows of a report come from. */
export interface Source {
  /** The rows, a slice at a time, in the order of the report; each slice reads no more of the world than it gives. */
  rows(world: World, scope: Scope): Iterable<readonly Row[]>;
  /** What decides about columns, beside the options of the request. */
  traits?(world: World, scope: Scope): string[];
}

/** Pages of a list until one is not full. @param list gives up to `limit` entries behind the last one of the page before */
export function* pagesOf<T>(
  limit: number,
  list: (limit: number, after: T | undefined) => T[],
): Generator<T[]> {
  let after: T | undefined;
  for (;;) {
    const page = list(limit, after);
    if (page.length > 0) yield page;
    if (page.length < limit) return;
    after = page.at(-1);
  }
}

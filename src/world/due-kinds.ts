import type { DueHandler, DueHandlers } from './due.js';

/**
 * What a kind of due work is to somebody who moves the clock on. `once`: it is what `next-due` and `idle` go to. `recurs`: it
 * comes again and again. `expires`: something that was granted for a time runs out. `ends-access`: the same, and calls
 * are refused from then on, so `next-due` and `idle` stop before it. All but `once` is done when the clock passes it.
 */
export type DueNature = 'once' | 'recurs' | 'expires' | 'ends-access';

/** A kind of due work that the clock passes and never goes to by itself. */
export interface PassedWork {
  run: DueHandler;
  nature: Exclude<DueNature, 'once'>;
}

/** A function alone does work that comes once. */
export type DueKind = DueHandler | PassedWork;

export const handlerOf = (kind: DueKind): DueHandler => (typeof kind === 'function' ? kind : kind.run);

export const natureOf = (kind: DueKind | undefined): DueNature =>
  kind === undefined || typeof kind === 'function' ? 'once' : kind.nature;

/** The kinds whose nature is one of these, as a JSON list, which SQL reads. */
export function kindsOf(handlers: DueHandlers, natures: readonly DueNature[]): string {
  const kinds = Object.entries(handlers).filter(([, kind]) => natures.includes(natureOf(kind)));
  return JSON.stringify(kinds.map(([name]) => name));
}

/**
 * What a kind of due work is to somebody who moves the clock on. `once`: it is what `next-due` and `idle` go to. `recurs`: it
 * comes again and again. `expires`: something that was granted for a time runs out. `ends-access`: the same, and calls
 * are refused from then on, so `next-due` and `idle` stop before it. All but `once` is done when the clock passes it.
 */
export type DueNature = 'once' | 'recurs' | 'expires' | 'ends-access';

/** A kind of due work that the clock passes and never goes to by itself, or that needs something. */
export interface DescribedWork<Handler> {
  run: Handler;
  nature: DueNature;
  /** Told whenever there will be such work: what it needs is loaded then, and not in a turn of due work. */
  ahead?(): void;
}

type AnyHandler = (...given: never[]) => unknown;

/** What a kind of work is done by: a function alone does work that comes once. */
export type Natured = AnyHandler | DescribedWork<AnyHandler>;

export const handlerOf = <Handler extends AnyHandler>(kind: Handler | DescribedWork<Handler>): Handler =>
  typeof kind === 'function' ? kind : kind.run;

export const natureOf = (kind: Natured | undefined): DueNature =>
  kind === undefined || typeof kind === 'function' ? 'once' : kind.nature;

export const tellAhead = (kind: Natured | undefined): void => {
  if (typeof kind === 'object') kind.ahead?.();
};

/** The kinds whose nature is one of these, as a JSON list, which SQL reads. */
export function kindsOf(kinds: Readonly<Record<string, Natured>>, natures: readonly DueNature[]): string {
  const found = Object.entries(kinds).filter(([, kind]) => natures.includes(natureOf(kind)));
  return JSON.stringify(found.map(([name]) => name));
}

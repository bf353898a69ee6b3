import { createStore } from './store.js';
import type { Store } from './store.js';

/** The newest of many things, for a list that is drawn at most once in a frame. */
export interface LiveList<T> {
  /** Newest first, at most `most`. */
  shown: Store<readonly T[]>;
  /** What comes from now on belongs to a list that is still being fetched. */
  begin(): void;
  /** Begins anew with what was fetched, newest first, and what came meanwhile. */
  fill(items: readonly T[]): void;
  add(item: T): void;
}

/**
 * @param most how many are kept; what is older is let go, also of what waits to be shown.
 * @param nextFrame calls back when the next frame is to be drawn.
 */
export function createLiveList<T extends { id: string }>(
  most: number,
  nextFrame: (draw: () => void) => void = requestAnimationFrame,
): LiveList<T> {
  const shown = createStore<readonly T[]>([]);
  let waiting: T[] = [];
  let planned = false;
  let arrived = new Set<string>();

  const draw = () => {
    planned = false;
    const known = new Set(shown.get().map(({ id }) => id));
    const fresh = waiting.filter(({ id }) => !known.has(id)).reverse();
    waiting = [];
    if (fresh.length > 0) shown.set([...fresh, ...shown.get()].slice(0, most));
  };
  return {
    shown,
    begin() {
      arrived = new Set();
    },
    fill(items) {
      const ids = new Set(items.map(({ id }) => id));
      const fresh = shown.get().filter(({ id }) => arrived.has(id) && !ids.has(id));
      shown.set([...fresh, ...items].slice(0, most));
    },
    add(item) {
      if (arrived.size < most) arrived.add(item.id);
      waiting.push(item);
      if (waiting.length > most) waiting.shift();
      if (planned) return;
      planned = true;
      nextFrame(draw);
    },
  };
}

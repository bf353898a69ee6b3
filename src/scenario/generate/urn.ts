import type { Chance } from '../../world/chance.js';

/** So many of each, to be drawn one by one in chance order; what comes out in the end is certain. */
export interface Urn<K extends string> {
  /** How many are left of `keys`, of all if not given. */
  left(keys?: readonly K[]): number;
  /** Draws one of `keys`, which must not all be used up. */
  draw(chance: Chance, keys?: readonly K[]): K;
}

export function createUrn<K extends string>(counts: ReadonlyMap<K, number>): Urn<K> {
  const rest = new Map(counts);
  const all = [...counts.keys()];
  const left = (keys: readonly K[] = all) => keys.reduce((sum, key) => sum + (rest.get(key) ?? 0), 0);
  return {
    left,
    draw(chance, keys = all) {
      let at = chance.below(left(keys));
      for (const key of keys) {
        const count = rest.get(key) ?? 0;
        at -= count;
        if (at >= 0) continue;
        rest.set(key, count - 1);
        return key;
      }
      throw new Error('Nothing is left in the urn.');
    },
  };
}

/** Divides `total` by weights; everything that weighs anything gets one at least, if there are enough. */
export function apportion<K extends string>(
  total: number,
  weights: Readonly<Partial<Record<K, number>>>,
): Map<K, number> {
  const entries = (Object.entries(weights) as [K, number][]).filter(([, weight]) => weight > 0);
  const sum = entries.reduce((all, [, weight]) => all + weight, 0);
  const exact = entries.map(([key, weight]) => ({ key, share: (total * weight) / sum }));
  const counts = new Map(exact.map(({ key, share }) => [key, Math.floor(share)]));
  const add = (key: K, change: number) => counts.set(key, counts.get(key)! + change);

  // Largest remainder: what rounding down left over goes to those that lost most by it.
  let over = total - [...counts.values()].reduce((all, count) => all + count, 0);
  const byLoss = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { key } of byLoss) if (over-- > 0) add(key, 1);
  if (total < entries.length) return counts;
  for (const [key, count] of counts) {
    if (count > 0) continue;
    const [largest] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    add(largest, -1);
    add(key, 1);
  }
  return counts;
}

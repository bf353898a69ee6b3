import type { EventDetail } from '../world/event-types.js';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, as they are now and as they were; an absent one is null. */
export interface Difference {
  now: Record<string, EventDetail>;
  was: Record<string, EventDetail>;
}

/** What differs between two states of a thing; undefined: nothing does. */
export function differenceOf(was: Fields, now: Fields): Difference | undefined {
  const names = Object.keys({ ...was, ...now }).filter((name) => !isSame(was[name], now[name]));
  if (names.length === 0) return undefined;
  const pick = (fields: Fields) =>
    Object.fromEntries(names.map((name) => [name, (fields[name] ?? null) as EventDetail]));
  return { now: pick(now), was: pick(was) };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

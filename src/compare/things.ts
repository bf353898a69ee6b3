import type { Value } from './values.js';

/** What a client was shown of one thing, or what became of it: the last value of each field. */
export interface Thing {
  what: string;
  id: string;
  /** The order that an item belongs to. */
  of?: string;
  fields: Map<string, Value>;
}

/** Things by what they are and their ids. */
export type Things = Map<string, Thing>;

/** Notes what was seen of a thing; what is not given stays as it was. */
export function noteThing(
  things: Things,
  { what, id, of }: Omit<Thing, 'fields'>,
  fields: Iterable<readonly [string, Value | undefined]>,
): void {
  const key = `${what} ${id}`;
  let thing = things.get(key);
  if (!thing) things.set(key, (thing = { what, id, ...(of !== undefined && { of }), fields: new Map() }));
  for (const [name, value] of fields) if (value !== undefined) thing.fields.set(name, value);
}

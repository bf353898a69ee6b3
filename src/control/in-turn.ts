import { setImmediate } from 'node:timers/promises';

/** What `make` makes of each item, with a turn for others between any two: each may be long, and there may be many. */
export async function eachInTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    await setImmediate();
  }
  return made;
}

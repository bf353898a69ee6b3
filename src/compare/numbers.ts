import type { Things } from './things.js';

/** Feeds and reports have other ids in every world: here they are called by their types, in the order of their ids. */
export class Numbers {
  readonly #types = new Map<string, string>();

  note(what: string, id: string, type: string): void {
    this.#types.set(`${what} ${id}`, type);
  }

  applyTo(things: Things): Things {
    const counts = new Map<string, number>();
    const named = [...things.entries()].filter(([key]) => this.#types.has(key));
    named.sort(([, a], [, b]) => Number(a.id) - Number(b.id));
    for (const [key, thing] of named) {
      const type = this.#types.get(key)!;
      const count = (counts.get(`${thing.what} ${type}`) ?? 0) + 1;
      counts.set(`${thing.what} ${type}`, count);
      things.delete(key);
      const id = `${type} #${count}`;
      things.set(`${thing.what} ${id}`, { ...thing, id });
    }
    return things;
  }
}

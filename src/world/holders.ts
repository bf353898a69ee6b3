/** Who needs which documents, counted by reference: a world, an image, a snapshot holds them by their names. */
export class Holders {
  readonly #held = new Map<object, Set<string>>();
  readonly #counts = new Map<string, number>();

  isHeld(name: string): boolean {
    return this.#counts.has(name);
  }

  /** The holder needs one more. @returns whether it did not before. */
  add(holder: object, name: string): boolean {
    const held = this.#held.get(holder) ?? new Set();
    this.#held.set(holder, held);
    if (held.has(name)) return false;
    held.add(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    return true;
  }

  /** The holder needs one less. @returns what nobody needs any more. */
  drop(holder: object, name: string): string[] {
    const held = this.#held.get(holder);
    return held?.delete(name) && this.#drop(name) ? [name] : [];
  }

  /** The holder needs these, and no others. @returns what nobody needs any more. */
  set(holder: object, names: Iterable<string>): string[] {
    const former = this.#held.get(holder) ?? [];
    this.#held.delete(holder);
    for (const name of names) this.add(holder, name);
    return [...former].filter((name) => this.#drop(name));
  }

  /** Says whether that was the last. */
  #drop(name: string): boolean {
    const count = this.#counts.get(name)! - 1;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
    return count === 0;
  }
}

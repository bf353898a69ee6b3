/** Who needs which documents, counted by reference: a world, an image, a snapshot holds them by their names. */
export class Holders {
  readonly #held = new Map<object, Set<string>>();
  readonly #counts = new Map<string, number>();

  isHeld(name: string): boolean {
    return this.#counts.has(name);
  }

  /** The holder needs one more. */
  add(holder: object, name: string): void {
    const held = this.#held.get(holder) ?? new Set();
    this.#held.set(holder, held);
    if (held.has(name)) return;
    held.add(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
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

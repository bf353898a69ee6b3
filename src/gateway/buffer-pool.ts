/** Below this, a buffer of its own costs nothing worth saving. */
const SMALLEST = 16 * 1024;

/** So large are buffers that are lent, and so many of a size are kept at most: a hundred orders are 200 kB, a list of stock 20 kB. */
const SIZES = [
  { size: 64 * 1024, most: 32 },
  { size: 256 * 1024, most: 8 },
] as const;

/**
 * Buffers for long documents, used again once a document was sent. Fresh memory for each costs the kernel as much as writing
 * the document, and counts against the collector, which then runs all the time.
 */
export class BufferPool {
  readonly #shelves = SIZES.map(({ size, most }) => new Shelf(size, most));

  /** A buffer of `length` bytes with anything in it; whoever never gives it back has it for good. */
  take(length: number): Buffer {
    const shelf = length < SMALLEST ? undefined : this.#shelves.find(({ size }) => length <= size);
    return shelf ? shelf.take(length) : Buffer.allocUnsafe(length);
  }

  /** Takes back what was lent; anything else is none of its business. */
  give(buffer: Buffer): void {
    for (const shelf of this.#shelves) shelf.give(buffer);
  }
}

/** Buffers of one size. */
class Shelf {
  readonly size: number;
  readonly #most: number;
  readonly #free: Buffer[] = [];
  readonly #lent = new Map<Buffer, Buffer>();

  constructor(size: number, most: number) {
    this.size = size;
    this.#most = most;
  }

  take(length: number): Buffer {
    const whole = this.#free.pop() ?? Buffer.allocUnsafeSlow(this.size);
    const part = whole.subarray(0, length);
    // A caller that goes away without giving back must not keep it here.
    if (this.#lent.size >= this.#most) this.#lent.clear();
    this.#lent.set(part, whole);
    return part;
  }

  give(buffer: Buffer): void {
    const whole = this.#lent.get(buffer);
    if (!whole) return;
    this.#lent.delete(buffer);
    if (this.#free.length < this.#most) this.#free.push(whole);
  }
}

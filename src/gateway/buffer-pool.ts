/** Below this, a buffer of its own costs nothing worth saving. */
const SMALLEST = 32 * 1024;

/** A hundred orders are 200 kB. */
const SIZE = 256 * 1024;

const MOST_KEPT = 8;

/**
 * Buffers for long documents, used again once a document was sent. Fresh memory for each costs the kernel as much as writing
 * the document, and counts against the collector, which then runs all the time.
 */
export class BufferPool {
  readonly #free: Buffer[] = [];
  readonly #lent = new Map<Buffer, Buffer>();

  /** A buffer of `length` bytes with anything in it; whoever never gives it back has it for good. */
  take(length: number): Buffer {
    if (length < SMALLEST || length > SIZE) return Buffer.allocUnsafe(length);
    const whole = this.#free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
    const part = whole.subarray(0, length);
    // A caller that goes away without giving back must not keep it here.
    if (this.#lent.size >= MOST_KEPT) this.#lent.clear();
    this.#lent.set(part, whole);
    return part;
  }

  /** Takes back what was lent; anything else is none of its business. */
  give(buffer: Buffer): void {
    const whole = this.#lent.get(buffer);
    if (!whole) return;
    this.#lent.delete(buffer);
    if (this.#free.length < MOST_KEPT) this.#free.push(whole);
  }
}

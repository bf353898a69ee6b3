/** Gives a buffer of a length, with anything in it. */
export type TakeBuffer = (length: number) => Buffer;

/**
 * Where a document is written: text that is encoded once at the end, with pieces between that were encoded before.
 */
export class Sink {
  text = '';
  readonly #pieces: Buffer[] = [];

  /** An empty one, for a piece of the document that is to be kept. */
  fork(): Sink {
    return new Sink();
  }

  /** Adds bytes that are UTF-8 already. */
  add(bytes: Buffer): void {
    this.#flush();
    this.#pieces.push(bytes);
  }

  /** The whole document. @param take gives the buffer that it is written to. */
  bytes(take: TakeBuffer = Buffer.allocUnsafe): Buffer {
    if (this.#pieces.length === 0) return Buffer.from(this.text, 'utf8');
    this.#flush();
    const whole = take(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) at += piece.copy(whole, at);
    return whole;
  }

  #flush(): void {
    if (this.text === '') return;
    this.#pieces.push(Buffer.from(this.text, 'utf8'));
    this.text = '';
  }
}

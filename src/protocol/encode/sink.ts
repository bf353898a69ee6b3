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

  /** The whole document. */
  bytes(): Buffer {
    if (this.#pieces.length === 0) return Buffer.from(this.text, 'utf8');
    this.#flush();
    return Buffer.concat(this.#pieces);
  }

  #flush(): void {
    if (this.text === '') return;
    this.#pieces.push(Buffer.from(this.text, 'utf8'));
    this.text = '';
  }
}

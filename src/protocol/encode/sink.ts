import type { Pieces } from '../../model/document.js';

/** Where a document is written: text that is encoded when it ends, with pieces between that were encoded before. */
export class Sink {
  text = '';
  readonly #pieces: Buffer[] = [];
  #length = 0;

  /** An empty one, for a piece of the document that is to be kept. */
  fork(): Sink {
    return new Sink();
  }

  /** Adds bytes that are UTF-8 already. */
  add(bytes: Buffer): void {
    this.#encodeText();
    this.#push(bytes);
  }

  /** The whole document. */
  end(): Pieces {
    this.#encodeText();
    return { pieces: this.#pieces, length: this.#length };
  }

  #encodeText(): void {
    if (this.text === '') return;
    this.#push(Buffer.from(this.text, 'utf8'));
    this.text = '';
  }

  #push(bytes: Buffer): void {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

/** Documents of up to this many bytes are held in memory and kept in a row; longer ones are files. */
export const MAX_IN_ROW = 64 * 1024;

/** How much of its beginning is at hand, however long a document is. */
const HEAD = 16 * 1024;

/** A document that was received or made, and that no world has kept yet: either `bytes` has it all, or `file` does. */
export interface SpooledDocument {
  /** Bytes. */
  readonly length: number;
  /** Base64. */
  readonly md5: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly head: Buffer;
  readonly bytes: Buffer | undefined;
  /** Gone once the document was kept or discarded. */
  file: string | undefined;
}

/** Takes a document piece by piece and holds no more of it in memory than goes into a row. */
export class Spool {
  readonly #makeFile: () => string;
  readonly #md5 = createHash('md5');
  readonly #sha256 = createHash('sha256');
  #chunks: Buffer[] = [];
  #head = Buffer.alloc(0);
  #length = 0;
  #file: { path: string; descriptor: number } | undefined;

  /** @param makeFile names a file that does not exist, in the folder where documents are kept. */
  constructor(makeFile: () => string) {
    this.#makeFile = makeFile;
  }

  get length(): number {
    return this.#length;
  }

  write(chunk: Buffer): void {
    this.#md5.update(chunk);
    this.#sha256.update(chunk);
    this.#length += chunk.length;
    if (this.#file) writeWhole(this.#file.descriptor, chunk);
    else this.#chunks.push(chunk);
    if (!this.#file && this.#length > MAX_IN_ROW) this.#spill();
  }

  end(): SpooledDocument {
    if (this.#file) closeSync(this.#file.descriptor);
    const bytes = this.#file ? undefined : Buffer.concat(this.#chunks);
    return {
      length: this.#length,
      md5: this.#md5.digest('base64'),
      sha256: this.#sha256.digest('hex'),
      // A copy, or whoever keeps the beginning would keep all of it.
      head: bytes && bytes.length > HEAD ? Buffer.from(bytes.subarray(0, HEAD)) : (bytes ?? this.#head),
      bytes,
      file: this.#file?.path,
    };
  }

  /** Gives up a document before its end. */
  discard(): void {
    if (!this.#file) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.path, { force: true });
  }

  #spill(): void {
    const path = this.#makeFile();
    const descriptor = openSync(path, 'wx', 0o600);
    this.#file = { path, descriptor };
    const start = Buffer.concat(this.#chunks);
    this.#head = Buffer.from(start.subarray(0, HEAD));
    this.#chunks = [];
    writeWhole(descriptor, start);
  }
}

/** A document that was never kept leaves nothing behind. */
export function discardDocument(document: SpooledDocument): void {
  if (document.file === undefined) return;
  rmSync(document.file, { force: true });
  document.file = undefined;
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldDatabase } from './database.js';
import { isDocumentName, removeFiles } from './document-files.js';
import { Holders } from './holders.js';
import { makePrivateFolder } from './private-files.js';
import { discardDocument, Spool } from './spool.js';
import type { SpooledDocument } from './spool.js';
import { makeTemporaryFolder } from './temporary-folder.js';
import type { TemporaryFolder } from './temporary-folder.js';

/** A document that a world has: a feed, a processing report, a report. Small ones are in their row, others in a file. */
export interface Document {
  id: number;
  /** Bytes. */
  length: number;
  /** Base64. */
  md5: string;
  content: { bytes: Buffer } | { file: string };
}

interface Row {
  id: number;
  sha256: string;
  md5: string;
  length: number;
  content: Buffer | null;
}

/**
 * The folder of large documents: immutable files named by their SHA-256, so that worlds and snapshots can share them. It is
 * made when the first is written. Files of a temporary one go with the last who holds them; those of a lasting one are
 * tidied up.
 */
export class DocumentFolder {
  readonly #lasting: string | undefined;
  readonly #holders = new Holders();
  #temporary: TemporaryFolder | undefined;
  #spooled = 0;
  /** How many others write into it, and hold nothing yet. */
  #writers = 0;
  /** What is to be removed when they are done. */
  #waiting: string[] = [];

  /** @param path of the folder; undefined: a temporary one, which goes with `end`. */
  constructor(path?: string) {
    this.#lasting = path;
  }

  /** Takes a document piece by piece. */
  spool(): Spool {
    return new Spool(() => join(this.make(), `spool-${process.pid}-${++this.#spooled}`));
  }

  /** Spools bytes that are at hand. */
  spoolBytes(bytes: Buffer): SpooledDocument {
    const spool = this.spool();
    spool.write(bytes);
    return spool.end();
  }

  /** Keeps a document in a world. @returns the id of its row; the same bytes have one row. */
  keep(database: WorldDatabase, document: SpooledDocument): number {
    const { sha256, md5, length, bytes, file } = document;
    if (file !== undefined) {
      const kept = join(this.make(), sha256);
      const isNew = !existsSync(kept);
      // Before its row is there for good, so that no row is ever without its file.
      if (isNew) renameSync(file, kept);
      else discardDocument(document);
      document.file = undefined;
      if (this.#lasting === undefined) this.#holdOne(database, sha256);
      else if (isNew) database.whenUndone(() => this.#removeUnkept(kept));
    }
    const known = database.get<{ id: number }>('SELECT id FROM documents WHERE sha256 = ?', sha256);
    if (known) return known.id;
    return database.run(
      'INSERT INTO documents (sha256, md5, length, content) VALUES (?, ?, ?, ?)',
      sha256,
      md5,
      length,
      bytes ?? null,
    ).id;
  }

  /** The document of a row. */
  find(database: WorldDatabase, id: number): Document {
    const { sha256, md5, length, content } = database.get<Row>('SELECT * FROM documents WHERE id = ?', id)!;
    return {
      id,
      md5,
      length,
      content: content ? { bytes: content } : { file: join(this.make(), sha256) },
    };
  }

  /** A world, an image or a snapshot needs the files that a database names now, and no others. */
  hold(holder: object, database: WorldDatabase): void {
    this.holdNamed(holder, namesIn(database));
  }

  /** The same by their names. */
  holdNamed(holder: object, names: readonly string[]): void {
    this.#remove(this.#holders.set(holder, names));
  }

  /** What it held is gone, unless another holds it. */
  release(holder: object): void {
    this.#remove(this.#holders.set(holder, []));
  }

  /** Removes nothing until `work`, which writes files that nobody holds yet, is over. */
  async whileWriting<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#writers++;
    try {
      return await work();
    } finally {
      this.#writers--;
      if (this.#writers === 0) this.#remove(this.#waiting.splice(0));
    }
  }

  /** Removes the files that neither a row of a world nor a snapshot names; with `all`, what is half made as well. */
  tidy(database: WorldDatabase | undefined, all = false): void {
    if (this.#lasting === undefined || this.#writers > 0) return;
    const isNeeded = (name: string) =>
      this.#holders.isHeld(name) || database?.get('SELECT id FROM documents WHERE sha256 = ?', name);
    removeFiles(this.#lasting, (name, isOurs) => (isDocumentName(name) ? !isNeeded(name) : all && isOurs));
  }

  /** Removes a temporary folder. */
  end(): void {
    this.#temporary?.end();
    this.#temporary = undefined;
  }

  /** Makes the folder, if it is not there, or not any more. @returns its path. */
  make(): string {
    if (this.#lasting !== undefined) {
      makePrivateFolder(this.#lasting);
      return this.#lasting;
    }
    if (this.#temporary?.isThere() !== true) {
      this.end();
      this.#temporary = makeTemporaryFolder();
    }
    return this.#temporary!.path;
  }

  /** The world needs one file more, unless the row of it comes to nothing. */
  #holdOne(database: WorldDatabase, name: string): void {
    if (!this.#holders.add(database, name)) return;
    database.whenUndone(() => this.#remove(this.#holders.drop(database, name)));
  }

  /** A file whose row came to nothing. While others write, one of them may count on it: then it is left to `tidy`. */
  #removeUnkept(file: string): void {
    if (this.#writers === 0) rmSync(file, { force: true });
  }

  #remove(names: readonly string[]): void {
    // Those of a lasting folder may be named by rows.
    if (this.#lasting !== undefined || !this.#temporary || names.length === 0) return;
    if (this.#writers > 0) return void this.#waiting.push(...names);
    const gone = new Set(names.filter((name) => !this.#holders.isHeld(name)));
    removeFiles(this.#temporary.path, (name) => gone.has(name));
  }
}

/** The names of the files that a database has. */
export const namesIn = (database: WorldDatabase): string[] =>
  database
    .all<{ sha256: string }>('SELECT sha256 FROM documents WHERE content IS NULL')
    .map(({ sha256 }) => sha256);

/** All bytes of a document. For those that are known to be short, and for tests. */
export const bytesOf = ({ content }: Document): Buffer =>
  'bytes' in content ? content.bytes : readFileSync(content.file);

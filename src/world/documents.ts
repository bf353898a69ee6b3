import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorldDatabase } from './database.js';
import { discardDocument, Spool } from './spool.js';
import type { SpooledDocument } from './spool.js';

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
 * made when the first is written.
 */
export class DocumentFolder {
  readonly #lasting: string | undefined;
  #path: string | undefined;
  #spooled = 0;

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
      if (existsSync(kept)) discardDocument(document);
      else renameSync(file, kept);
      document.file = undefined;
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

  /** Deletes the files that no row of a world names, and what was being received when the server ended. */
  tidy(database: WorldDatabase): void {
    if (this.#lasting === undefined || !existsSync(this.#lasting)) return;
    for (const name of readdirSync(this.#lasting)) {
      if (!database.get('SELECT id FROM documents WHERE sha256 = ?', name))
        rmSync(join(this.#lasting, name), { force: true });
    }
  }

  /** Removes a temporary folder. */
  end(): void {
    if (this.#lasting !== undefined || this.#path === undefined) return;
    rmSync(this.#path, { recursive: true, force: true });
    this.#path = undefined;
  }

  /** Makes the folder, if it is not there yet. @returns its path. */
  make(): string {
    if (this.#path !== undefined) return this.#path;
    if (this.#lasting === undefined) this.#path = mkdtempSync(join(tmpdir(), 'mws-local-documents-'));
    else {
      mkdirSync(this.#lasting, { recursive: true });
      this.#path = this.#lasting;
    }
    return this.#path;
  }
}

/** All bytes of a document. For those that are known to be short, and for tests. */
export const bytesOf = ({ content }: Document): Buffer =>
  'bytes' in content ? content.bytes : readFileSync(content.file);

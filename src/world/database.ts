import type { Database as Handle, Statement as Prepared } from 'better-sqlite3';
import { copyAttached, copyRows, deleteRows } from './copy-rows.js';
import { migrate, stamp } from './migrations.js';
import { makePrivateFile, statOf } from './private-files.js';
import Database from './sqlite.js';

type Value = string | number | null | Buffer;
type Statement = Prepared<unknown[], unknown>;

/** A flood of unknown keys must not fill memory. */
const MOST_REMEMBERED = 1_000;

/**
 * One world's SQLite database. Statements are prepared when first used and kept with the handle: `replace` swaps both
 * together, so nothing outside can hold on to the old ones.
 */
export class WorldDatabase {
  #handle: Handle;
  #statements = new Map<string, Statement>();
  /** Those that answer arrays or numbers; the same text may be in all. */
  #otherStatements = { tuples: new Map<string, Statement>(), numbers: new Map<string, Statement>() };
  /** What `remembered` has read since a row was changed last. */
  #remembered = new Map<string, unknown>();

  private constructor(handle: Handle) {
    this.#handle = handle;
  }

  /** A database in memory, empty or as in `image`. */
  static inMemory(image?: Buffer): WorldDatabase {
    return new WorldDatabase(openMemory(image));
  }

  /** The database in `file`, made or migrated forward. Throws where a newer release wrote it. */
  static inFile(file: string): WorldDatabase {
    const handle = openPrivate(file);
    try {
      // Before it is written ahead, so that the file itself says whose it is, whenever the process ends.
      stamp(handle);
      handle.pragma('journal_mode = WAL');
      handle.pragma('synchronous = NORMAL');
      // Loading is one transaction, and the log of it would keep its size for good.
      handle.pragma('journal_size_limit = 16777216');
      prepare(handle);
    } catch (error) {
      handle.close();
      throw error;
    }
    return new WorldDatabase(handle);
  }

  /**
   * A new database in a file that nobody reads before it is whole: nothing is written twice or waited for, so that it is
   * filled in half the time.
   */
  static inScratchFile(file: string): WorldDatabase {
    const handle = openPrivate(file);
    handle.pragma('journal_mode = OFF');
    handle.pragma('synchronous = OFF');
    stamp(handle);
    prepare(handle);
    return new WorldDatabase(handle);
  }

  /** The first row, or undefined. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** The one number of each row. */
  numbers(sql: string, ...values: Value[]): number[] {
    return this.#statement(sql, 'numbers').all(...values) as number[];
  }

  /** All rows as arrays: half the time of objects, where there are many. */
  tuples<Row extends unknown[]>(sql: string, ...values: Value[]): Row[] {
    return this.#statement(sql, 'tuples').all(...values) as Row[];
  }

  /**
   * What `read` reads, remembered under `key` until any row is changed: for the rows of the registry that every call asks
   * for. What it gives is shared, so nobody may change it.
   */
  remembered<T>(key: string, read: () => T): T {
    const known = this.#remembered.get(key);
    if (known !== undefined || this.#remembered.has(key)) return known as T;
    const value = read();
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, value);
    return value;
  }

  /** Runs a statement that changes rows; answers how many, and the id of the last one inserted. */
  run(sql: string, ...values: Value[]): { changes: number; id: number } {
    this.#forget();
    const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
    return { changes, id: Number(lastInsertRowid) };
  }

  /** All of `work` or nothing of it; inside another transaction it becomes a part of that one. */
  transaction<T>(work: () => T): T {
    if (this.#handle.inTransaction) return work();
    try {
      return this.#handle.transaction(work)();
    } catch (error) {
      // What was read since may be of rows that are gone again.
      this.#forget();
      throw error;
    }
  }

  /** The whole database as bytes, for `inMemory` and `replace`. */
  image(): Buffer {
    const image = this.#handle.serialize();
    // The image of a file says that it is written ahead, which memory cannot be: 1 stands for a rollback journal.
    image.fill(1, ...JOURNAL_MODE_BYTES);
    return image;
  }

  /** How many bytes an image of it has. */
  size(): number {
    const pragma = (name: string) => this.#handle.pragma(name, { simple: true }) as number;
    return pragma('page_count') * pragma('page_size');
  }

  /** Takes the database to what `image` has. */
  replace(image: Buffer): void {
    this.take(WorldDatabase.inMemory(image));
  }

  /**
   * Takes over what another database, in memory, has, and ends that one. In a file the rows are copied, in one
   * transaction; in memory it is a matter of one pointer.
   */
  take(other: WorldDatabase): void {
    this.#forget();
    if (this.#handle.memory) {
      const old = this.#handle;
      this.#handle = other.#handle;
      this.#statements = other.#statements;
      this.#otherStatements = other.#otherStatements;
      old.close();
    } else {
      try {
        this.transaction(() => copyRows(other.#handle, this.#handle));
      } finally {
        other.close();
      }
    }
  }

  /**
   * Makes the rows those of a database file, of `inScratchFile`; `also` writes in the same transaction. Whoever else has
   * this one open sees the old rows or the new ones. Not inside a transaction.
   * @throws what SQLite throws where another process is writing; nothing has changed then.
   */
  takeRows(file: string, also: () => void): void {
    const handle = this.#handle;
    this.#forget();
    // Whole tables are copied at once only without; the rows come from a database that had them on.
    handle.pragma('foreign_keys = OFF');
    try {
      handle.prepare('ATTACH ? AS made').run(file);
      this.transaction(() => {
        copyAttached(handle, 'made');
        also();
      });
    } finally {
      detach(handle, 'made');
      handle.pragma('foreign_keys = ON');
    }
  }

  /** Deletes all rows of all tables, to fill it anew in the same transaction. */
  empty(): void {
    this.#forget();
    deleteRows(this.#handle);
  }

  close(): void {
    this.#handle.close();
  }

  #forget(): void {
    if (this.#remembered.size > 0) this.#remembered.clear();
  }

  #statement(sql: string, rows: 'objects' | 'tuples' | 'numbers' = 'objects'): Statement {
    const kept = rows === 'objects' ? this.#statements : this.#otherStatements[rows];
    let statement = kept.get(sql);
    if (!statement) {
      statement = this.#handle.prepare(sql) as Statement;
      if (rows === 'tuples') statement.raw();
      if (rows === 'numbers') statement.pluck();
      kept.set(sql, statement);
    }
    return statement;
  }
}

/** Where the header of a database says how it is written, from and to: https://www.sqlite.org/fileformat.html */
const JOURNAL_MODE_BYTES = [18, 20] as const;

/** How long a call waits for another process that is writing, in milliseconds: all other calls wait with it. */
const PATIENCE = 1_000;

function openPrivate(file: string): Handle {
  if (!statOf(file)) makePrivateFile(file);
  return new Database(file, { timeout: PATIENCE });
}

function detach(handle: Handle, name: string): void {
  const attached = handle.pragma('database_list') as { name: string }[];
  if (attached.some((each) => each.name === name)) handle.exec(`DETACH ${name}`);
}

function openMemory(image?: Buffer): Handle {
  const handle = image ? new Database(image) : new Database(':memory:');
  prepare(handle);
  return handle;
}

function prepare(handle: Handle): void {
  handle.pragma('foreign_keys = ON');
  handle.pragma('temp_store = MEMORY');
  migrate(handle);
}

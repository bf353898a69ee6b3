import type { Database as Handle, Statement as Prepared } from 'better-sqlite3';
import { copyAttached, copyRows, deleteRows } from './copy-rows.js';
import { openFile, openMemory, openScratchFile, tablesIn } from './open-database.js';
import { Remembered } from './remembered.js';

type Value = string | number | null | Buffer;
type Statement = Prepared<unknown[], unknown>;

/** Work that is done wholly or not at all. */
interface Transaction {
  /** Whether a row was changed in it. */
  begun: boolean;
  undo: (() => void)[];
}

/**
 * One world's SQLite database. Statements are prepared when first used and kept with the handle: `replace` swaps both
 * together, so nothing outside can hold on to the old ones.
 */
export class WorldDatabase {
  #handle: Handle;
  #statements = new Map<string, Statement>();
  /** Those that answer arrays or numbers; the same text may be in all. */
  #otherStatements = { tuples: new Map<string, Statement>(), numbers: new Map<string, Statement>() };
  readonly #remembered = new Remembered(() => tablesIn(this.#handle));
  #effort = 0;
  /** The transaction that `transaction` is in the middle of. */
  #current: Transaction | undefined;
  /** Told when a transaction came to nothing: what was made of its rows no longer holds. */
  afterUndone: () => void = () => {};

  private constructor(handle: Handle) {
    this.#handle = handle;
  }

  /** A database in memory, empty or as in `image`. */
  static inMemory(image?: Buffer): WorldDatabase {
    return new WorldDatabase(openMemory(image));
  }

  /** The database in `file`, made or migrated forward. Throws where a newer release wrote it. */
  static inFile(file: string): WorldDatabase {
    return new WorldDatabase(openFile(file));
  }

  /** A new database in a file that nobody reads before it is whole. */
  static inScratchFile(file: string): WorldDatabase {
    return new WorldDatabase(openScratchFile(file));
  }

  /** How many statements were run, and rows read of lists, since it was opened: what work is measured by. */
  get effort(): number {
    return this.#effort;
  }

  /** The first row, or undefined. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    this.#effort++;
    this.#remembered.asked(sql);
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#counted(sql, this.#statement(sql).all(...values) as Row[]);
  }

  /** The one number of each row. */
  numbers(sql: string, ...values: Value[]): number[] {
    return this.#counted(sql, this.#statement(sql, 'numbers').all(...values) as number[]);
  }

  /** All rows as arrays: half the time of objects, where there are many. */
  tuples<Row extends unknown[]>(sql: string, ...values: Value[]): Row[] {
    return this.#counted(sql, this.#statement(sql, 'tuples').all(...values) as Row[]);
  }

  /**
   * What `read` reads, remembered under `key` until a row is changed of a table that it asked: for what many calls ask for.
   * It may depend on nothing but rows: not on settings or the clock.
   * What it gives is shared, so nobody may change it.
   * @param rows of how many rows it is, if of many: memory is bounded by them
   */
  remembered<T>(key: string, read: () => T, rows?: number): T {
    return this.#remembered.get(key, read, rows);
  }

  /**
   * The same for several keys, of which `read` reads at once those that are not known. What it gives unfrozen is not
   * remembered: so may be left what does depend on the clock.
   */
  rememberedEach<T extends object>(
    prefix: string,
    keys: readonly string[],
    read: (missing: readonly string[]) => ReadonlyMap<string, T>,
  ): ReadonlyMap<string, T> {
    return this.#remembered.each(prefix, keys, read);
  }

  /** Runs a statement that changes rows; answers how many, and the id of the last one inserted. */
  run(sql: string, ...values: Value[]): { changes: number; id: number } {
    this.#beforeChange();
    const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
    if (changes > 0) this.#remembered.changed(sql);
    return { changes, id: Number(lastInsertRowid) };
  }

  /** Runs a statement that changes one row and returns it (`RETURNING *`). */
  change<Row>(sql: string, ...values: Value[]): Row {
    this.#beforeChange();
    const row = this.#statement(sql).get(...values) as Row;
    this.#remembered.changed(sql);
    return row;
  }

  /**
   * All of `work` or nothing of it: its changes are there for good when this returns, and gone where it throws. It begins
   * with the first change, so that work which only reads costs nothing. Inside another it becomes a part of that one.
   * @throws what `work` throws, and what SQLite throws where the changes cannot be written (a full disk, say).
   */
  transaction<T>(work: () => T): T {
    if (this.#current) return work();
    const current: Transaction = { begun: false, undo: [] };
    this.#current = current;
    try {
      const result = work();
      this.#commit(current);
      return result;
    } catch (error) {
      this.#rollBack(current);
      throw error;
    } finally {
      this.#current = undefined;
    }
  }

  /** Whether `transaction` is under way. */
  get inTransaction(): boolean {
    return this.#current !== undefined;
  }

  /**
   * Says how to take back what was changed beside the rows, should the transaction under way come to nothing. Outside of one
   * there is nothing to be taken back.
   */
  whenUndone(undo: () => void): void {
    this.#current?.undo.push(undo);
  }

  /** The whole database as bytes, for `inMemory` and `replace`. */
  image(): Buffer {
    const image = this.#handle.serialize();
    // The image of a file says that it is written ahead, which memory cannot be: 1 stands for a rollback journal.
    image.fill(1, ...JOURNAL_MODE_BYTES);
    return image;
  }

  /** Whether it can still be asked. */
  get isOpen(): boolean {
    return this.#handle.open;
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
    this.#remembered.forget();
    if (this.#handle.memory) {
      this.#refuseWithin();
      const old = this.#handle;
      this.#handle = other.#handle;
      this.#statements = other.#statements;
      this.#otherStatements = other.#otherStatements;
      old.close();
    } else {
      try {
        this.#writing(() => copyRows(other.#handle, this.#handle));
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
    this.#refuseWithin();
    const handle = this.#handle;
    this.#remembered.forget();
    // Whole tables are copied at once only without; the rows come from a database that had them on.
    handle.pragma('foreign_keys = OFF');
    try {
      handle.prepare('ATTACH ? AS made').run(file);
      this.#writing(() => {
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
    this.#remembered.forget();
    this.#writing(() => deleteRows(this.#handle));
  }

  close(): void {
    this.#handle.close();
  }

  /** Another file or pointer cannot be taken back. */
  #refuseWithin(): void {
    if (this.#current) throw new Error('A whole database is not taken over within a transaction.');
  }

  /** A transaction of changes that go past `run`. */
  #writing(work: () => void): void {
    this.transaction(() => {
      this.#begin(this.#current!);
      work();
    });
  }

  #beforeChange(): void {
    this.#effort++;
    if (this.#current) this.#begin(this.#current);
  }

  #begin(current: Transaction): void {
    if (!current.begun) {
      this.#statement('BEGIN').run();
      current.begun = true;
    } else this.#checkBegun();
  }

  #commit(current: Transaction): void {
    if (!current.begun) return;
    this.#checkBegun();
    this.#statement('COMMIT').run();
  }

  /** SQLite rolls back by itself where it cannot write; what comes after that must not stand alone. */
  #checkBegun(): void {
    if (!this.#handle.inTransaction) throw new Error('The transaction was rolled back before its end.');
  }

  #rollBack({ begun, undo }: Transaction): void {
    if (begun && this.#handle.inTransaction) this.#statement('ROLLBACK').run();
    this.#current = undefined;
    // What was read since may be of rows that are gone again.
    this.#remembered.forget();
    for (const undone of undo.reverse()) undone();
    if (begun) this.afterUndone();
  }

  #counted<Row>(sql: string, rows: Row[]): Row[] {
    this.#remembered.asked(sql);
    this.#effort += 1 + rows.length;
    return rows;
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

function detach(handle: Handle, name: string): void {
  const attached = handle.pragma('database_list') as { name: string }[];
  if (attached.some((each) => each.name === name)) handle.exec(`DETACH ${name}`);
}

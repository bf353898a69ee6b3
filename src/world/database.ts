import Database from 'better-sqlite3';
import { migrate } from './migrations.js';

type Value = string | number | null | Buffer;
type Statement = Database.Statement<unknown[], unknown>;

/**
 * One world's SQLite database. Statements are prepared when first used and kept with the handle: `replace` swaps both
 * together, so nothing outside can hold on to the old ones.
 */
export class WorldDatabase {
  #handle: Database.Database;
  #statements = new Map<string, Statement>();

  private constructor(handle: Database.Database) {
    this.#handle = handle;
  }

  /** A database in memory, empty or as in `image`. */
  static inMemory(image?: Buffer): WorldDatabase {
    return new WorldDatabase(openMemory(image));
  }

  /** The database in `file`, made or migrated forward. Throws where a newer release wrote it. */
  static inFile(file: string): WorldDatabase {
    const handle = new Database(file);
    handle.pragma('journal_mode = WAL');
    handle.pragma('synchronous = NORMAL');
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

  /** All rows as arrays: half the time of objects, where there are many. */
  tuples<Row extends unknown[]>(sql: string, ...values: Value[]): Row[] {
    return this.#statement(sql, true).all(...values) as Row[];
  }

  /** Runs a statement that changes rows; answers how many, and the id of the last one inserted. */
  run(sql: string, ...values: Value[]): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
    return { changes, id: Number(lastInsertRowid) };
  }

  /** All of `work` or nothing of it; inside another transaction it becomes a part of that one. */
  transaction<T>(work: () => T): T {
    return this.#handle.inTransaction ? work() : this.#handle.transaction(work)();
  }

  /** The whole database as bytes, for `inMemory` and `replace`. */
  image(): Buffer {
    return this.#handle.serialize();
  }

  /** Takes a memory database back to `image`. */
  replace(image: Buffer): void {
    const old = this.#handle;
    this.#handle = openMemory(image);
    this.#statements = new Map();
    old.close();
  }

  close(): void {
    this.#handle.close();
  }

  #statement(sql: string, asTuples = false): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#handle.prepare(sql) as Statement;
      if (asTuples) statement.raw();
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function openMemory(image?: Buffer): Database.Database {
  const handle = image ? new Database(image) : new Database(':memory:');
  prepare(handle);
  return handle;
}

function prepare(handle: Database.Database): void {
  handle.pragma('foreign_keys = ON');
  handle.pragma('temp_store = MEMORY');
  migrate(handle);
}

/** A table, and the change by which a row of it was changed last: changes are counted. */
interface Table {
  changedAt: number;
  /** Those whose rows a change of its own may change too: by a trigger, or because they go with it. */
  followers: Table[];
}

/** The names of all tables, with those that change when a table changes. */
export type TableNames = ReadonlyMap<string, readonly string[]>;

interface Entry {
  value: unknown;
  /** Of which it was read, and the change up to which it holds. */
  tables: readonly Table[];
  readAt: number;
}

/** A flood of keys must not fill memory, neither many nor long ones, nor ones that many rows are kept under: so many rows are kept. */
const MOST = 2_000;
const LONGEST = 1_024;

/** What was read of a database, by keys: each holds until a row is changed of a table that it was read of. */
export class Remembered {
  readonly #names: () => TableNames;
  #tables: ReadonlyMap<string, Table> | undefined;
  readonly #tablesOf = new Map<string, readonly Table[]>();
  readonly #entries = new Map<string, Entry>();
  /** How many rows the entries are of, about. */
  #rows = 0;
  #changes = 0;
  /** The tables that were asked by the reading that is under way. */
  #asked: Set<Table> | undefined;

  /** @param names is asked once. */
  constructor(names: () => TableNames) {
    this.#names = names;
  }

  /**
   * What is known under a key, or what `read` gives; that is shared, so nobody may change it.
   * @param rows of how many rows it is, if of many
   */
  get<T>(key: string, read: () => T, rows = 1): T {
    const entry = this.#find(key);
    return entry ? (entry.value as T) : this.#read(read, (value) => [[key, value]], rows);
  }

  /**
   * The same for several keys, by the key: `read` is asked once for all that are not known; `prefix` sets them apart from others. Only
   * what is frozen is remembered: what depends on the clock is not to be.
   */
  each<T extends object>(
    prefix: string,
    keys: readonly string[],
    read: (missing: readonly string[]) => ReadonlyMap<string, T>,
  ): ReadonlyMap<string, T> {
    const found = new Map<string, T>();
    const missing: string[] = [];
    for (const key of keys) {
      const entry = this.#find(prefix + key);
      if (entry) found.set(key, entry.value as T);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    const made = this.#read(
      () => read(missing),
      (values) =>
        [...values].flatMap(([key, value]) => (Object.isFrozen(value) ? [[prefix + key, value]] : [])),
    );
    for (const [key, value] of made) found.set(key, value);
    return found;
  }

  /** A statement reads. */
  asked(sql: string): void {
    if (this.#asked) for (const table of this.#of(sql)) this.#asked.add(table);
  }

  /** A statement has changed rows. */
  changed(sql: string): void {
    this.#changes++;
    for (const table of this.#of(sql)) this.#mark(table);
  }

  #mark(table: Table): void {
    if (table.changedAt === this.#changes) return;
    table.changedAt = this.#changes;
    for (const follower of table.followers) this.#mark(follower);
  }

  /** Nothing holds any more: rows were taken back, or are others. */
  forget(): void {
    if (this.#entries.size === 0) return;
    this.#entries.clear();
    this.#rows = 0;
  }

  #find(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    for (const { changedAt } of entry.tables) if (changedAt > entry.readAt) return undefined;
    if (this.#asked) for (const table of entry.tables) this.#asked.add(table);
    return entry;
  }

  #read<T>(read: () => T, entriesOf: (value: T) => [string, unknown][], rows = 1): T {
    const outer = this.#asked;
    const asked = (this.#asked = new Set<Table>());
    const readAt = this.#changes;
    try {
      const value = read();
      const tables = [...asked];
      for (const [key, each] of entriesOf(value)) this.#keep(key, { value: each, tables, readAt }, rows);
      return value;
    } finally {
      this.#asked = outer;
      if (outer) for (const table of asked) outer.add(table);
    }
  }

  #keep(key: string, entry: Entry, rows: number): void {
    if (key.length > LONGEST) return;
    // One that is read again is counted again: sooner or later all are forgotten.
    if (this.#rows + rows > MOST) this.forget();
    this.#rows += rows;
    this.#entries.set(key, entry);
  }

  /**
   * The tables of a statement: every word of it that is the name of one. A column that is called like a table makes it one
   * too many, which does no harm.
   */
  #of(sql: string): readonly Table[] {
    let tables = this.#tablesOf.get(sql);
    if (!tables) {
      this.#tables ??= tablesOf(this.#names());
      const words = new Set(sql.match(/\w+/g));
      tables = [...this.#tables].flatMap(([name, table]) => (words.has(name) ? [table] : []));
      this.#tablesOf.set(sql, tables);
    }
    return tables;
  }
}

function tablesOf(names: TableNames): ReadonlyMap<string, Table> {
  const tables = new Map(
    [...names.keys()].map((name): [string, Table] => [name, { changedAt: 0, followers: [] }]),
  );
  for (const [name, followers] of names)
    tables.get(name)!.followers = followers.flatMap((one) => tables.get(one) ?? []);
  return tables;
}

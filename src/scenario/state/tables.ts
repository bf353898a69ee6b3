import type { WorldDatabase } from '../../world/database.js';

/** A table whose rows are a part of what a world is. */
export interface StateTable {
  name: string;
  /** Of its primary key, in order. */
  key: string[];
  columns: string[];
}

/**
 * Tables of other kinds: the world's own row and what stands beside it; what happened, which begins anew; and documents, whose
 * bytes may lie in files.
 */
const NOT_STATE = /^(?:world|beside|world_events|event_cursors|documents|sqlite_.*)$/;

/** Due work that goes with what is in no state: what happened is given to those who read it. */
export const DUE_OF_EVENTS = 'events.read';

/** The tables of a world's state, by name. */
export const stateTables = (database: WorldDatabase): StateTable[] =>
  database
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .filter(({ name }) => !NOT_STATE.test(name))
    .map(({ name }) => {
      const columns = database.all<{ name: string; pk: number }>(
        'SELECT name, pk FROM pragma_table_info(?)',
        name,
      );
      const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
      return { name, key: key.map((column) => column.name), columns: columns.map((column) => column.name) };
    });

/** The version of the schema that a database has. */
export const schemaVersion = (database: WorldDatabase): number =>
  database.get<{ version: number }>('SELECT user_version AS version FROM pragma_user_version')!.version;

/** A name as SQL has it: some of the tables and columns are called as its words are. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What finds a row by its primary key. */
export const whereKey = ({ key }: StateTable): string =>
  key.map((column) => `${quoted(column)} = ?`).join(' AND ');

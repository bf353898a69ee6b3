import { readData } from '../model/data-file.js';

/** How a value is read: as text, or so that two spellings of the same are the same. `has X`: whether X is in a list. */
export type ValueKind = 'text' | 'number' | 'instant' | 'word' | 'flag' | `has ${string}`;

/** What one face shows of a thing, by names that all faces share. */
export interface KindOfThing {
  /** `order`, `order item`, `stock`, ... */
  what: string;
  /** Path of its id. */
  id: string;
  /** Path, in the thing or around it, of the id of what it belongs to. */
  of?: string;
  /** Its id is one of its own within that alone. */
  within?: true;
  /** Path of the type of a feed or report: ids of these differ between worlds, so they are told apart by type and order. */
  type?: string;
  fields: Readonly<Record<string, { at: string; as?: ValueKind }>>;
}

/** A difference by nature, which is not counted. All that it says has to hold. */
export interface KnownDifference {
  id: string;
  what: string;
  fields: readonly string[];
  /** The two values, whichever side has which. */
  values?: readonly [string, string];
  /** One side has the id of the thing itself, the other nothing. */
  onlyRepeatsId?: true;
  /** One side has nothing. */
  oneSided?: true;
  /** Statuses of the order that an item belongs to. */
  orders?: readonly string[];
  /** Both clients changed the thing. */
  bothChanged?: true;
  text: string;
}

/** `data/compare.json`, which says what these are. */
export interface CompareTable {
  kinds: Readonly<Record<string, KindOfThing>>;
  readers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  words: Readonly<Record<string, string>>;
  reports: { sameTypes: Readonly<Record<string, string>>; keys: readonly string[] };
  known: readonly KnownDifference[];
}

let table: CompareTable | undefined;

/** Read when it is first asked for. */
export const compareTable = (): CompareTable => (table ??= readData<CompareTable>('compare.json'));

/** The type of a feed or a report as both faces have it: without the lines around it, and by one name where it has several. */
export function sharedType(type: string): string {
  const bare = type.replace(/^_|_$/g, '');
  return compareTable().reports.sameTypes[bare] ?? bare;
}

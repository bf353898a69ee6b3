import type { Settings } from '../world/settings.js';

/**
 * What the other words of a scenario do not say of a world, table by table of its database and by the names of their columns:
 * an export writes it, and it belongs to the words that stand beside it.
 */
export interface ScenarioState {
  /** The version of the database's schema. */
  schema: number;
  /** Which run of the world's ids the words draw from what they leave open. */
  run: number;
  settings?: Partial<Settings>;
  /** How many rows the words make in tables that this changes; with fewer they are not those it was written for. */
  rows?: Record<string, number>;
  /** Who reads what happens from the beginning: those that are registered because of rows of `set`. */
  readers?: string[];
  documents?: StateDocument[];
  /** Rows that the words make and the world does not have, by their primary keys. */
  gone?: Record<string, StateRow[]>;
  /** Rows that are added, or changed in the columns that are given. */
  set?: Record<string, StateRow[]>;
}

/** A row by its columns; a column of JSON may stand as what it holds. */
export type StateRow = Record<string, unknown>;

/** A document of a feed or a report with the id of its row; bytes that are no text stand in base64. */
export type StateDocument = { id: number } & ({ text: string } | { base64: string });

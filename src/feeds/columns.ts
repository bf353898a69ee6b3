import type { Columns } from './feed-message.js';
import { brief } from './element.js';
import { columnsOf } from './feed-type.js';
import { refuse } from './problem.js';

/** Reads the columns of one kind of record, and names them in refusals as their headings do. */
export function columnReader(record: string) {
  const heading = (name: string) => columnsOf(record).columns[name]![0]!;
  return {
    /** @throws Refusal where the column is empty */
    required: (columns: Columns, name: string): string =>
      columns[name] ?? refuse('missingValue', { field: heading(name) }),

    /** A whole number from `minimum` on; undefined where the column is empty. @throws Refusal */
    integer(columns: Columns, name: string, minimum = 0): number | undefined {
      const value = columns[name];
      if (value === undefined) return undefined;
      const number = /^\d{1,8}$/.test(value) ? Number(value) : -1;
      return number >= minimum ? number : refuse('invalidNumber', { field: heading(name) });
    },

    /** An amount with two decimals, negative only where that is allowed; undefined where the column is empty. @throws Refusal */
    amount(columns: Columns, name: string): string | undefined {
      const value = columns[name]?.replace(/^[$€£¥]/, '');
      if (value === undefined) return undefined;
      if (!/^-?(\d{1,9}([.,]\d{1,4})?|[.,]\d{1,4})$/.test(value))
        refuse('invalidNumber', { field: heading(name) });
      return Number(value.replace(',', '.')).toFixed(2);
    },

    /** What `find` makes of a value; undefined where the column is empty. @throws Refusal where it makes nothing of it */
    known(columns: Columns, name: string, find: (value: string) => string | undefined): string | undefined {
      const value = columns[name];
      if (!value) return undefined;
      return find(value) ?? refuse('invalidValue', { field: heading(name), value: brief(value) });
    },

    /** One of `values`, whatever its case; undefined where the column is empty. @throws Refusal */
    oneOf<Value extends string>(columns: Columns, name: string, values: readonly Value[]): Value | undefined {
      const value = columns[name]?.toLowerCase();
      if (value === undefined) return undefined;
      const known = values.find((one) => one.toLowerCase() === value);
      return known ?? refuse('invalidValue', { field: heading(name), value: brief(columns[name]!) });
    },
  };
}

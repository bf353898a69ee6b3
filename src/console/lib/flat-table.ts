/** A flat file as a table. */
export interface FlatTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many records there are, shown or not. */
  count: number;
}

/**
 * Reads lines of values between tabs, the first of which has the headings; undefined: it is no such file.
 * @param most how many records are read
 */
export function flatTable(text: string, most: number): FlatTable | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const [first, ...records] = lines;
  if (first === undefined || !first.includes('\t') || /^\s*</.test(first)) return undefined;
  return {
    headings: first.split('\t'),
    rows: records.slice(0, most).map((line) => line.split('\t')),
    count: records.length,
  };
}

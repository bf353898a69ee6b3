import type { KnownMarketplace } from '../model/marketplaces.js';
import type { Encoding } from './encoding.js';
import { writeValue } from './formats.js';
import type { ColumnDefinition, KnownReport } from './report-definition.js';
import type { Row } from './row.js';

/** Writes the lines of a report piece by piece. */
export interface ReportWriter {
  begin(): string;
  rows(rows: readonly Row[]): string;
  end(): string;
}

/** How the lines of a flat file end. */
export type LineEnds = Pick<Encoding, 'lineEnd' | 'lastLineOpen'>;

/** The trait of a report that says nothing of who buyers are. */
export const GENERAL = 'general use';

/** Lines of columns parted by tabs; the first has the names of the columns. */
export function flatWriter(
  report: KnownReport,
  marketplace: KnownMarketplace,
  traits: ReadonlySet<string>,
  { lineEnd = '\n', lastLineOpen = false }: LineEnds,
): ReportWriter {
  const { countryCode } = marketplace;
  const columns = (report.columnsIn?.[countryCode] ?? report.columns ?? [])
    .map((key): [string, ColumnDefinition] => [key, report.file.columns![key]!])
    .filter(([, { only }]) => only === undefined || traits.has(only));
  const header = columns.map(([key, { name = key, names }]) => names?.[countryCode] ?? name);
  const hides = traits.has(GENERAL);
  const cells = (row: Row) =>
    columns.map(([, column]) => (hides && column.personal ? '' : writeValue(column, row, marketplace)));
  return {
    begin: () => line(header),
    rows: (rows) => rows.map((row) => lineEnd + line(cells(row))).join(''),
    end: () => (lastLineOpen ? '' : lineEnd),
  };
}

/** Tabs and line breaks within a value would part it. */
const line = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');

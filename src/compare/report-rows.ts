import { writtenReport } from '../reports/written-report.js';
import { findReport, findReportOfRow, reportOfRow } from '../store/reports/reports.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import type { World } from '../world/world.js';
import { rowDownloaded, textOf } from './downloaded.js';
import { compareTable, sharedType } from './table.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';
import { looseValue } from './values.js';

/** Notes the rows of a report that a call downloaded; other calls have none. */
export function noteRows(things: Things, world: World, call: TranscribedCall): void {
  const row = reportIn(world, call);
  if (row === undefined) return;
  const type = sharedType(reportOfRow(world, row).reportType);
  const report = findReportOfRow(world, row);
  const text = report && textOf(world, writtenReport(world, report));
  if (text === undefined) return;
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const [head = '', ...rest] = lines;
  // What has no columns is compared as a whole.
  if (!head.includes('\t')) return noteThing(things, { what: 'report', id: type }, [['text', text.trim()]]);
  const columns = head.split('\t');
  const seen = new Map<string, number>();
  for (const line of rest) {
    const cells = line.split('\t');
    const key = keyOf(columns, cells);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = `${type} ${key}${count > 1 ? ` (${count})` : ''}`;
    noteThing(
      things,
      { what: 'report row', id },
      columns.map((column, at) => [column, looseValue(cells[at] ?? '')] as const),
    );
  }
}

/** The row of the report that a call gave, if it was one that did. */
function reportIn(world: World, { face, path, reportId, outcome }: TranscribedCall): number | undefined {
  if (outcome !== 'ok') return undefined;
  if (reportId !== undefined) return findReport(world, reportId)?.id;
  return rowDownloaded(world, 'report', { face, path });
}

/** What tells a row from the others: the first column that names an order, a SKU or a product, else all of it. */
function keyOf(columns: readonly string[], cells: readonly string[]): string {
  const key = compareTable().reports.keys.find((name) => columns.includes(name));
  return key === undefined ? cells.join(' ').slice(0, 80) : (cells[columns.indexOf(key)] ?? '');
}

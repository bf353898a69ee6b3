/** A number as it stands in a table, or a dash for one that could not be had. */
export const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '-'
    : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Rows as a table in Markdown, for a terminal and for a page alike; all columns but the first are numbers. */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => pad(cell, widths[at], at)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const pad = (cell, width, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(width));

import type { CommandRow } from './commands/row.js';
import { showRecord, showTable } from './table.js';

/** How an answer is to be shown. */
export interface Look {
  /** As the server says it. */
  json: boolean;
  forReader: boolean;
}

/** Shows what a server answered. */
export function show(row: CommandRow, answer: unknown, { json, forReader }: Look): string {
  if (answer === undefined) return json || row.done === undefined ? '' : `${row.done}\n`;
  const shown = row.showsSecrets ? answer : withoutSecrets(answer);
  if (json) return `${JSON.stringify(shown, undefined, 2)}\n`;
  if (!row.columns) return showRecord(shown, forReader);
  const { items, count } = shown as { items: unknown[]; count: number };
  const more = forReader && count > items.length ? `${items.length} of ${count}\n` : '';
  return showTable(row.columns, items, forReader) + more;
}

/** Servers show secrets only where they make them; whatever they do, this prints them nowhere else. */
const withoutSecrets = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (name, value: unknown) => (name === 'secretKey' ? undefined : value)));

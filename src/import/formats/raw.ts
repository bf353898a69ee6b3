import { basename } from 'node:path';
import type { Interaction, RecordingFile } from '../interaction.js';

/** A file that is one answer: `GetOrder.xml`, `Orders.GetOrder.2.xml`, `_GET_ORDERS_DATA_.txt`, whatever its end is called. */
const NAME = /^(?:([A-Za-z]+)\.)?([A-Za-z]+)(?:[._-]\d+)?\.[a-z]+$/;
const REPORT = /^(_[A-Z0-9_]+_)(?:[._-]\d+)?\.[a-z]+$/;

/** What the name of a file says that it is an answer of. */
export function nameOf(path: string): string | undefined {
  const name = basename(path);
  const report = REPORT.exec(name)?.[1];
  if (report !== undefined) return report;
  const [, section, operation] = NAME.exec(name) ?? [];
  return section === undefined ? operation : `${section}.${operation}`;
}

export function* readRaw(file: RecordingFile): Iterable<Interaction> {
  const named = nameOf(file.path);
  const response = file.bytes.length === 0 ? undefined : { headers: {}, body: file.bytes };
  yield { at: '', ...(named !== undefined && { named }), response };
}

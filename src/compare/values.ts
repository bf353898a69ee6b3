import { parseTimestamp } from '../protocol/timestamp.js';
import { compareTable } from './table.js';
import type { ValueKind } from './table.js';

/** A value as a comparison has it; absent values have none. */
export type Value = string | number | boolean;

/** A value as it means the same whichever face showed it; undefined: nothing was shown. */
export function normalised(value: unknown, kind: ValueKind = 'text'): Value | undefined {
  if (kind.startsWith('has ')) return Array.isArray(value) && value.includes(kind.slice(4));
  const scalar = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (scalar === undefined || scalar === null || scalar === '' || typeof scalar === 'object')
    return undefined;
  const text = String(scalar as Value);
  if (kind === 'number') return numberOf(text);
  if (kind === 'instant') return secondOf(text);
  if (kind === 'flag') return /^(?:true|yes)$/i.test(text);
  return kind === 'word' ? wordOf(text) : text;
}

const numberOf = (text: string): Value => (Number.isFinite(Number(text)) ? Number(text) : text);

/** An instant to the second. */
function secondOf(text: string): Value {
  const at = parseTimestamp(text);
  return at === undefined ? text : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** A word in capitals with lines between its parts, by one of its spellings: `SecondDay` is SECOND_DAY, `_DONE_` is DONE. */
function wordOf(text: string): string {
  const word = text
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replaceAll(/[ -]/g, '_')
    .toUpperCase()
    .replaceAll(/^_|_$/g, '');
  return compareTable().words[word] ?? word;
}

/** A field of a file, of which nothing says what it is: numbers and instants are told by how they look. */
export function looseValue(text: string): Value | undefined {
  const trimmed = text.trim();
  if (/^-?\d{1,12}(?:\.\d+)?$/.test(trimmed) && !/^-?0\d/.test(trimmed)) return Number(trimmed);
  if (/^\d{4}-\d{2}-\d{2}T/.test(trimmed)) return secondOf(trimmed);
  return trimmed === '' ? undefined : trimmed;
}

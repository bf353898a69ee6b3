import type { Question } from './ask.js';
import type { CommandRow, Given, Place } from './commands/row.js';

type Part = Record<string, unknown>;

/** Puts what was typed where the row wants it. @param values one for each input; undefined where it was left out. */
export function questionOf(row: CommandRow, values: readonly unknown[], given: Given): Question {
  const [method, template] = row.asks.split(' ') as [string, string];
  const parts = { path: {} as Part, query: {} as Part, body: structuredClone(row.sends ?? {}) as Part };
  for (const [at, { to }] of (row.takes ?? []).entries()) {
    const value = values[at];
    if (value !== undefined) place(parts, typeof to === 'string' ? to : to(value, given), value);
  }
  return {
    method,
    path: template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts.path[name]))),
    query: parts.query,
    ...(method.startsWith('P') && { body: parts.body }),
  };
}

/** Sets the value at a dotted path, and makes the objects that lead there. */
function place(parts: Part, path: Place, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  const target = names.reduce((at, name) => (at[name] ??= {}) as Part, parts);
  target[last] = value;
}

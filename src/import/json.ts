import { BrokenRecording } from './interaction.js';

/** What a JSON or YAML recording is made of, before anything is known of it. */
export type Json =
  { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null | undefined;

export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new BrokenRecording(`it is no JSON, or was cut off: ${(error as Error).message}`);
  }
}

/** A member of a map; undefined where there is none. */
export const member = (value: Json, ...path: string[]): Json =>
  path.reduce<Json>(
    (found, key) =>
      typeof found === 'object' && found !== null && !Array.isArray(found) && Object.hasOwn(found, key)
        ? (found as { [key: string]: Json })[key]
        : undefined,
    value,
  );

export const listOf = (value: Json): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

export const textOf = (value: Json): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

export const numberOf = (value: Json): number | undefined => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
};

/** Headers by their names in lower case, from a map of texts or lists, or from a list of names and values. */
export function headersOf(value: Json): Record<string, string> {
  if (Array.isArray(value))
    return Object.fromEntries(
      value.flatMap((each: Json) => {
        const name = textOf(member(each, 'name'));
        return name === undefined ? [] : [[name.toLowerCase(), textOf(member(each, 'value')) ?? '']];
      }),
    );
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value as { [key: string]: Json }).map(([name, header]) => [
      name.toLowerCase(),
      textOf(Array.isArray(header) ? (header as Json[])[0] : header) ??
        textOf(member(header, 'equalTo')) ??
        '',
    ]),
  );
}

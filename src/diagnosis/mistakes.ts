import { readData } from '../model/data-file.js';

/** A mistake that clients make when they sign: what it is, and what to do about it, in a sentence each. */
export interface SigningMistake {
  cause: string;
  fix: string;
}

const table = readData<{ mistakes: Record<string, SigningMistake> }>('signing-mistakes.json').mistakes;

/** The codes of all mistakes in `data/signing-mistakes.json`. */
export const mistakeCodes: readonly string[] = Object.keys(table);

/** A mistake with its `{x}` filled in. */
export function mistakeOf(code: string, words: Readonly<Record<string, string>> = {}): SigningMistake {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  const { cause, fix } = table[code]!;
  return { cause: fill(cause), fix: fill(fix) };
}

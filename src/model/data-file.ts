import { readFileSync } from 'node:fs';

/** Reads a JSON file of the `data` folder, which lies beside `src` and `dist` alike. */
export function readData<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as T;
}

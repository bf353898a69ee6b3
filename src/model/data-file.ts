import { readFileSync } from 'node:fs';

/**
 * Reads a JSON file of the `data` folder, which lies beside `src` and `dist` alike.
 * @throws Error that names the file where it is missing or broken
 */
export function readData<T>(name: string): T {
  try {
    return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as T;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'cannot be read';
    throw new Error(`The file data/${name} of mws-local ${why}; install it again.`, { cause: error });
  }
}

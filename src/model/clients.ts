import { readData } from './data-file.js';

/** A client of MWS, and the program that points it at a server; each list is of lines. */
export interface KnownClient {
  name: string;
  language: string;
  /** What a fenced block of its language is called. */
  fence: string;
  /** What installs it; empty: it was downloaded from Amazon. */
  install: string;
  /** The tests run it, or it was tried by hand. */
  status: 'run' | 'tried';
  /** What its own program needs before. */
  declare: string[];
  /** What points it: the lines of docs/clients.md. */
  point: string[];
  /** A first call. */
  call: string[];
}

/** Clients that speak http, by language. */
export const knownClients: readonly KnownClient[] = readData<{ clients: KnownClient[] }>(
  'clients.json',
).clients;

/** What stands in for the names of a snippet, such as `{host}`. */
export type Filling = Readonly<Record<string, string>>;

/** Lines with their names filled in. What fills a string in quotes is escaped as a string of its language is. */
export const fillIn = (lines: readonly string[], filling: Filling): string =>
  lines
    .join('\n')
    .replace(/(['"])\{(\w+)\}\1/g, (_, quote: string, name: string) => {
      const value = (filling[name] ?? '').replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
      return quote + value + quote;
    })
    .replace(/\{(endpoint|host|port)\}/g, (_, name: string) => filling[name] ?? '');

import { createHash } from 'node:crypto';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import type { Caller } from './callers.js';
import { signRequest } from './sign.js';

/** What a call without a client library got. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

/** Calls an operation of a section of a server, for the demo caller if nothing is said. */
export async function callSection(
  server: Pick<MwsLocal, 'url'>,
  [path, Version]: readonly [path: string, version: string],
  Action: string,
  parameters: Record<string, string> = {},
  {
    caller = demo,
    method = 'POST',
    document,
  }: { caller?: Caller; method?: 'GET' | 'POST'; document?: string } = {},
): Promise<Answered> {
  const credentials = { developerId: '', marketplaceId: '', authToken: '', ...caller };
  const md5: Record<string, string> =
    document === undefined ? {} : { ContentMD5Value: createHash('md5').update(document).digest('base64') };
  const query = signRequest(
    { url: server.url, credentials },
    { method, path, parameters: { Action, Version, ...md5, ...parameters } },
  );
  const form = 'application/x-www-form-urlencoded';
  const [target, body, type] =
    method === 'GET'
      ? [`${path}?${query}`]
      : document === undefined
        ? [path, query, form]
        : [`${path}?${query}`, document, 'text/plain'];
  const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type };
  const answer = await fetch(server.url + target, { method, headers, ...(body !== undefined && { body }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The parameters of a list: `ASINList.ASIN.1`... */
export const listed = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, at) => [`${name}.${at + 1}`, value]));

/** The texts of all elements of a name. */
export const valuesOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, value]) => value!);

/** Everything inside each element of a name that is not inside itself. */
export const partsOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([whole]) => whole);

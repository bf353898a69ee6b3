import { XMLParser } from 'fast-xml-parser';
import type { MwsLocal } from '../../src/server/app.js';
import { signRequest } from './sign.js';

/** An answer of MWS as a test looks at it. */
export interface MwsAnswer {
  status: number;
  text: string;
  /** The document by element names; texts stay texts, and nothing is taken for a list. */
  xml: XmlTree;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test names what it expects in the tree
export type XmlTree = any;

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: false });

/** Calls an operation of a section for the demo caller of a server, or another one. */
export async function callMws(
  server: Pick<MwsLocal, 'url' | 'credentials'>,
  path: string,
  action: string,
  parameters: Record<string, string> = {},
  credentials = server.credentials,
): Promise<MwsAnswer> {
  const form = signRequest(
    { url: server.url, credentials },
    { path, parameters: { Action: action, ...parameters } },
  );
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: form,
  });
  const text = await answer.text();
  return { status: answer.status, text, xml: parser.parse(text) as XmlTree };
}

/** What stands at an element that may be there once, often or not at all. */
export const manyOf = (value: XmlTree): XmlTree[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

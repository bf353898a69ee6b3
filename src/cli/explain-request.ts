import { readFileSync } from 'node:fs';
import { forwardedOf } from '../protocol/forwarded.js';
import type { RawRequest } from '../diagnosis/examine.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';

/** More than any request that can be looked into. */
const LONGEST = 1024 * 1024;

/** What `explain` is asked about: a URL that is called by GET, or a request as it goes over the wire. */
export async function readRequest(what: string, io: Io): Promise<RawRequest> {
  if (/^https?:\/\//i.test(what)) return requestOfUrl(what);
  return requestOfText(what === '-' ? await readAll(io) : readFile(what));
}

/** The target is kept as it stands: what is signed is what is sent, with its escapes. */
function requestOfUrl(url: string): RawRequest {
  const [, host = '', target = ''] = /^https?:\/\/(?:[^@/?#]*@)?([^/?#]*)([^#]*)/i.exec(url)!;
  return { method: 'GET', host, target: target.startsWith('/') ? target : `/${target}`, body: '' };
}

function requestOfText(text: string): RawRequest {
  const [, head = '', body = ''] = /^([^]*?)(?:\r?\n\r?\n([^]*))?$/.exec(text.trimStart())!;
  const [first = '', ...headers] = head.split(/\r?\n/);
  const [, method, target] = /^([A-Za-z]+) (\S+)(?: HTTP\/[\d.]+)?\s*$/.exec(first) ?? [];
  if (method === undefined || target === undefined)
    throw new CommandFailure(
      'this is no HTTP request; it must begin with a line such as POST /Orders/2013-09-01 HTTP/1.1.',
    );
  const pairs = headers.map((line) => /^([^:]+?)\s*:\s*(.*)$/.exec(line)?.slice(1) ?? []);
  const byName = Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value]));
  const named = headers
    .map((line) => /^host\s*:\s*(\S*)/i.exec(line)?.[1])
    .find((host) => host !== undefined);
  const absolute = /^https?:\/\/([^/?]*)(.*)$/i.exec(target);
  return {
    method,
    target: absolute ? absolute[2]! : target,
    host: named ?? absolute?.[1] ?? '',
    forwarded: forwardedOf(byName),
    // Editors end a file with a line feed; no form does.
    body: body.replace(/\r?\n$/, ''),
  };
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandFailure(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function readAll({ stdin }: Io): Promise<string> {
  if (!stdin) throw new CommandFailure('there is nothing on standard input.');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stdin) {
    parts.push(Buffer.from(part));
    length += parts.at(-1)!.length;
    if (length > LONGEST) throw new CommandFailure(`the request is longer than ${LONGEST} bytes.`);
  }
  return Buffer.concat(parts).toString('utf8');
}

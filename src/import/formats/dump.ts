import { BrokenRecording } from '../interaction.js';
import type { Interaction, RecordedRequest } from '../interaction.js';

const STATUS = /^[<>* ]{0,3}HTTP\/\d(?:\.\d)? (\d{3})\b.*$/;
const REQUEST = /^[<>* ]{0,3}(?:(GET|POST|PUT) )((?:https?:\/\/|\/)\S+)(?: HTTP\/\d(?:\.\d)?)?\s*$/;
const CURL = /^\$? ?curl .*?['"]?(https?:\/\/[^\s'"]+)/;
const HEADER = /^[<>* ]{0,3}([A-Za-z0-9-]+): ?(.*)$/;

export const isDump = (text: string): boolean => text.split('\n', 2_000).some((line) => STATUS.test(line));

/** What is read at the moment of a dump. */
interface Open {
  at: number;
  request: RecordedRequest | undefined;
  status: number | undefined;
  headers: Record<string, string>;
  body: string[];
  part: 'request-head' | 'request-body' | 'head' | 'body';
}

/**
 * `.http` files with their answers, and what `curl -i` or `-v` printed: a request line, if there is one, then a status line,
 * headers, an empty line and the body, up to the next request or answer, or a line of `###`.
 */
export function* readDump(text: string): Iterable<Interaction> {
  let open: Open | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, method, url] = REQUEST.exec(line) ?? [];
    const curl = CURL.exec(line)?.[1];
    const status = STATUS.exec(line)?.[1];
    if (line.startsWith('###')) {
      yield* closed(open);
      open = undefined;
    } else if (url !== undefined || curl !== undefined) {
      yield* closed(open);
      open = opened(index, { method: method ?? 'GET', url: url ?? curl!, body: '' }, 'request-head');
    } else if (status !== undefined) {
      // What curl printed before it followed a redirection, or was told to go on.
      if (status === '100') continue;
      if (open?.status !== undefined) yield* closed(open);
      const request = open?.status === undefined ? open?.request : undefined;
      open = { ...opened(index, request, 'head'), status: Number(status) };
    } else if (open) readLine(open, line);
  }
  yield* closed(open);
}

const opened = (index: number, request: RecordedRequest | undefined, part: Open['part']): Open => ({
  at: index + 1,
  request,
  status: undefined,
  headers: {},
  body: [],
  part,
});

function readLine(open: Open, line: string): void {
  const [, name, value] = HEADER.exec(line) ?? [];
  const isBlank = /^[<>* ]{0,2}$/.test(line);
  if (open.part === 'request-head' && isBlank) open.part = 'request-body';
  else if (open.part === 'request-body') open.request!.body += line.trim();
  else if (open.part === 'head' && isBlank) open.part = 'body';
  else if (open.part === 'head' && name !== undefined) open.headers[name.toLowerCase()] = value!.trim();
  else if (open.part === 'body') open.body.push(line);
}

function* closed(open: Open | undefined): Iterable<Interaction> {
  if (!open) return;
  const { request, status, headers, at } = open;
  if (open.part === 'head') throw new BrokenRecording('it ends among the headers of an answer', `line ${at}`);
  const body = open.body.join('\n').replace(/\n+$/, '');
  yield {
    at: `line ${at}`,
    ...(request && { request }),
    response: status === undefined ? undefined : { status, headers, body },
  };
}

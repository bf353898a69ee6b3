import type { Interaction } from '../interaction.js';
import { headersOf, listOf, member, numberOf, textOf } from '../json.js';
import type { Json } from '../json.js';

/** What nock records with `output_objects`. */
export const isNock = (content: Json): boolean =>
  Array.isArray(content) &&
  content.length > 0 &&
  content.every(
    (each: Json) => textOf(member(each, 'scope')) !== undefined && member(each, 'path') !== undefined,
  );

export function* readNock(content: Json): Iterable<Interaction> {
  for (const [at, each] of listOf(content).entries()) {
    const response = member(each, 'response');
    const headers = headersOf(rawHeaders(member(each, 'rawHeaders')) ?? member(each, 'headers'));
    const status = numberOf(member(each, 'status'));
    yield {
      at: `#${at + 1}`,
      request: {
        method: textOf(member(each, 'method')) ?? 'GET',
        url: `${textOf(member(each, 'scope'))}${textOf(member(each, 'path'))}`,
        body: formOf(member(each, 'body')),
      },
      response:
        response === undefined || response === null
          ? undefined
          : { ...(status !== undefined && { status }), headers, body: bodyOf(response) },
    };
  }
}

/** nock reads a form that it can read. */
const formOf = (body: Json): string =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? new URLSearchParams(
        Object.entries(body as { [key: string]: Json }).map(([name, value]): [string, string] => [
          name,
          textOf(value) ?? '',
        ]),
      ).toString()
    : (textOf(body) ?? '');

/** What is packed stands in chunks of hexadecimal digits. */
function bodyOf(response: Json): string | Buffer {
  if (Array.isArray(response)) {
    const chunks = response.map((chunk: Json) => textOf(chunk) ?? '');
    return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk, 'hex')));
  }
  return textOf(response) ?? JSON.stringify(response);
}

/** Names and values, one after the other, or a map. */
function rawHeaders(raw: Json): Json {
  if (!Array.isArray(raw)) return raw;
  const parts = raw.map((part: Json) => textOf(part) ?? '');
  return parts.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: parts[at + 1] ?? '' }] : []));
}

import type { Interaction, RecordedResponse } from '../interaction.js';
import { headersOf, listOf, member, numberOf, textOf } from '../json.js';
import type { Json } from '../json.js';

/** HAR 1.2, which Polly keeps its recordings in as well. */
export const isHar = (content: Json): boolean => Array.isArray(member(content, 'log', 'entries'));

export function* readHar(content: Json): Iterable<Interaction> {
  for (const [at, entry] of listOf(member(content, 'log', 'entries')).entries())
    yield {
      at: `#${at + 1}`,
      request: requestOf(member(entry, 'request')),
      response: responseOf(member(entry, 'response')),
    };
}

function requestOf(request: Json) {
  const postData = member(request, 'postData');
  const params = listOf(member(postData, 'params')).map((pair): [string, string] => [
    textOf(member(pair, 'name')) ?? '',
    textOf(member(pair, 'value')) ?? '',
  ]);
  return {
    method: textOf(member(request, 'method')) ?? 'GET',
    url: textOf(member(request, 'url')) ?? '',
    // A browser may tell a form by its names alone.
    body: textOf(member(postData, 'text')) || new URLSearchParams(params).toString(),
  };
}

function responseOf(response: Json): RecordedResponse | undefined {
  const status = numberOf(member(response, 'status'));
  if (!status) return undefined;
  const content = member(response, 'content');
  const text = textOf(member(content, 'text')) ?? '';
  const encoding = textOf(member(content, 'encoding'));
  return { status, headers: headersOf(member(response, 'headers')), body: bodyOf(text, encoding) };
}

/** Polly says base64 too, of one text or of a list of chunks. */
function bodyOf(text: string, encoding: string | undefined): string | Buffer {
  if (encoding !== 'base64') return text;
  if (!text.startsWith('[')) return Buffer.from(text, 'base64');
  const chunks = JSON.parse(text) as string[];
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk, 'base64')));
}

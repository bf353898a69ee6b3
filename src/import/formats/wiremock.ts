import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenRecording } from '../interaction.js';
import type { Interaction, RecordedRequest, RecordedResponse, RecordingFile } from '../interaction.js';
import { headersOf, listOf, member, numberOf, textOf } from '../json.js';
import type { Json } from '../json.js';
import { pathWithin } from '../within.js';

/** One mapping, or a file of several. */
export const isWireMock = (content: Json): boolean =>
  mappingsOf(content).some(
    (each) => typeof member(each, 'response') === 'object' && member(each, 'request') !== undefined,
  );

const mappingsOf = (content: Json): readonly Json[] =>
  member(content, 'mappings') === undefined ? [content] : listOf(member(content, 'mappings'));

export function* readWireMock(content: Json, file: RecordingFile): Iterable<Interaction> {
  for (const [at, mapping] of mappingsOf(content).entries()) {
    const place = `#${at + 1}`;
    const response = member(mapping, 'response');
    yield {
      at: place,
      request: requestOf(member(mapping, 'request')),
      response: response === undefined ? undefined : responseOf(response, file, place),
    };
  }
}

/** Parameters that have to be equal, wherever a mapping looks for them. */
function requestOf(request: Json): RecordedRequest {
  const url = ['url', 'urlPath', 'urlPattern', 'urlPathPattern']
    .map((key) => textOf(member(request, key)))
    .find((text) => text !== undefined);
  const query = new URLSearchParams();
  for (const key of ['queryParameters', 'formParameters'])
    for (const [name, rule] of Object.entries((member(request, key) ?? {}) as { [key: string]: Json })) {
      const value = textOf(member(rule, 'equalTo'));
      if (value !== undefined) query.append(name, value);
    }
  const bodies = listOf(member(request, 'bodyPatterns')).flatMap((pattern) => {
    const part = textOf(member(pattern, 'equalTo')) ?? textOf(member(pattern, 'contains'));
    return part?.includes('=') ? [part] : [];
  });
  const body = [query.toString(), ...bodies].filter((part) => part !== '').join('&');
  return { method: textOf(member(request, 'method')) ?? 'ANY', url: url ?? '', body };
}

function responseOf(response: Json, file: RecordingFile, at: string): RecordedResponse {
  const status = numberOf(member(response, 'status'));
  const named = textOf(member(response, 'bodyFileName'));
  const base64 = textOf(member(response, 'base64Body'));
  return {
    ...(status !== undefined && { status }),
    headers: headersOf(member(response, 'headers')),
    body:
      base64 !== undefined
        ? Buffer.from(base64, 'base64')
        : named !== undefined
          ? readBody(file, named, at)
          : (textOf(member(response, 'body')) ?? ''),
  };
}

/** A file of `__files`, which lies beside `mappings`. */
function readBody({ path, folder }: RecordingFile, named: string, at: string): Buffer {
  const places = [join(path, '..', '__files', named), join(path, '..', '..', '__files', named)];
  const found = places.map((place) => pathWithin(folder, place)).find((place) => place !== undefined);
  if (found === undefined)
    throw new BrokenRecording(`its body, ${named}, is not under the folder that was given`, at);
  return readFileSync(found);
}

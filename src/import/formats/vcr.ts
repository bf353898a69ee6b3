import type * as yamlLibrary from 'yaml';
import { lazily } from '../../model/lazy-module.js';
import { BrokenRecording } from '../interaction.js';
import type { Interaction } from '../interaction.js';
import { headersOf, listOf, member, numberOf, textOf } from '../json.js';
import type { Json } from '../json.js';

const yaml = lazily<typeof yamlLibrary>('yaml');

/** How often a cassette may refer to an anchor: one that refers to others without end would fill memory. */
const MAX_ALIASES = 100;

/** A cassette in JSON. */
export const isVcr = (content: Json): boolean => Array.isArray(member(content, 'http_interactions'));

export const isVcrYaml = (text: string): boolean => /^(?:---\s*)?(?:#.*\n)*http_interactions:/.test(text);

export function* readVcr(content: Json): Iterable<Interaction> {
  for (const [at, each] of listOf(member(content, 'http_interactions')).entries())
    yield interactionOf(each, `#${at + 1}`);
}

/**
 * A cassette in YAML. Each call is read by itself, as Ruby writes them, so that a cassette of any length takes the memory of
 * its longest call.
 */
export function* readVcrYaml(text: string): Iterable<Interaction> {
  const begins = /^(?= {0,4}- (?:!\S+ *\n? *)?request:)/gm;
  const starts = [...text.matchAll(begins)].map(({ index }) => index);
  if (starts.length === 0) throw new BrokenRecording('there is no call in its http_interactions');
  const end = text.search(/^recorded_with:/m);
  for (const [at, start] of starts.entries()) {
    const next = starts[at + 1] ?? (end > start ? end : text.length);
    const place = `#${at + 1}, line ${lineOf(text, start)}`;
    const [each] = listOf(parse(text.slice(start, next), place));
    yield interactionOf(each, place);
  }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function parse(text: string, at: string): Json {
  const document = yaml().parseDocument(text, {
    prettyErrors: false,
    customTags: ['binary'],
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) throw new BrokenRecording(`YAML: ${error.message}`, at);
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as Json;
  } catch (problem) {
    throw new BrokenRecording(`YAML: ${(problem as Error).message}`, at);
  }
}

function interactionOf(each: Json, at: string): Interaction {
  const request = member(each, 'request');
  const response = member(each, 'response');
  const status = numberOf(member(response, 'status', 'code')) ?? numberOf(member(response, 'status'));
  const body = bodyOf(member(response, 'body'));
  return {
    at,
    request: {
      method: textOf(member(request, 'method')) ?? 'get',
      url: textOf(member(request, 'uri')) ?? '',
      body: String(bodyOf(member(request, 'body')) ?? ''),
    },
    response:
      response === undefined || body === undefined
        ? undefined
        : { ...(status !== undefined && { status }), headers: headersOf(member(response, 'headers')), body },
  };
}

/** Text, bytes in base64, or what YAML calls binary. */
function bodyOf(body: Json): string | Buffer | undefined {
  const base64 = textOf(member(body, 'base64_string'));
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  const string = member(body, 'string') ?? body;
  return ArrayBuffer.isView(string) ? Buffer.from(string as unknown as Uint8Array) : textOf(string);
}

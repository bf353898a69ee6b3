import { createHash, createHmac } from 'node:crypto';
import { compareBytes } from '../../protocol/canonical.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import type { Suspect } from '../suspect.js';

const mistake = mistaking('layout');

type Lines = [method: string, host: string, path: string, query: string];

/** The four lines, put together otherwise. */
const lines =
  (join: (...parts: Lines) => string): Draft['layout'] =>
  ({ method, host, path }, query) =>
    join(method, host, path, query);

const value = ({ pairs }: Draft, wanted: string): string =>
  pairs.find(({ name }) => name === wanted)?.value ?? '';

/** Version 1: names and values with nothing between them, sorted without regard to case. */
const version1 = ({ pairs }: Draft): string =>
  pairs
    .toSorted((a, b) => compareBytes(a.name.toLowerCase(), b.name.toLowerCase()))
    .map(({ name, value }) => name + value)
    .join('');

/** Mistakes in how the string is put together of its lines. */
export const layoutMistakes = ({ document }: Suspect): Mutation[] => [
  mistake('line-ends-crlf', lines((...parts) => parts.join('\r\n'))),
  mistake('line-ends-literal', lines((...parts) => parts.join('\\n'))),
  mistake('line-ends-missing', lines((...parts) => parts.join(''))),
  mistake('line-ends-missing', lines((...parts) => parts.join(' '))),
  mistake('line-end-added', lines((...parts) => `${parts.join('\n')}\n`)),
  mistake('line-missing', lines((_, host, path, query) => [host, path, query].join('\n')), { name: 'method' }),
  mistake('line-missing', lines((method, _, path, query) => [method, path, query].join('\n')), { name: 'host' }),
  mistake('line-missing', lines((method, host, _, query) => [method, host, query].join('\n')), { name: 'path' }),
  mistake('line-missing', lines((method, host, path) => [method, host, path].join('\n')), { name: 'parameters' }),
  mistake('lines-all-missing', lines((_method, _host, _path, query) => query)),
  mistake('line-joined', lines((method, host, path, query) => [method, host, `${path}?${query}`].join('\n'))),
  mistake('path-with-query', lines((method, host, path, query) => [method, host, `${path}?${query}`, query].join('\n'))),
  mistake('signature-version-1', version1),
  mistake('signature-version-0', (draft) => value(draft, 'Action') + value(draft, 'Timestamp')),
  ...(document === undefined ? [] : documentMistakes(document)),
]; // prettier-ignore

/** The feed is not signed: MWS had Content-MD5 for that. */
const documentMistakes = (document: string): Mutation[] =>
  ['\n', '', '&'].map((between) =>
    mistake(
      'body-included',
      lines((...parts) => parts.join('\n') + between + document),
    ),
  );

const mistakeOfMac = mistaking('mac');

/** Mistakes in what is done with secret and string. */
export const macMistakes: readonly Mutation[] = [
  mistakeOfMac('hmac-swapped', (digest, key, text) => createHmac(digest, text).update(key).digest('binary')),
  mistakeOfMac('hmac-missing', (digest, _key, text) => createHash(digest).update(text).digest('binary')),
  mistakeOfMac('hmac-missing', (digest, key, text) =>
    createHash(digest).update(key).update(text).digest('binary'),
  ),
];

const mistakeOfMethod = mistaking('method');

/** Mistakes in the line of the method. */
export function methodMistakes({ method: sent }: Draft): Mutation[] {
  const other = sent === 'GET' ? 'POST' : 'GET';
  return [
    mistakeOfMethod('method-other', other, { signed: other, sent }),
    mistakeOfMethod('method-case', sent.toLowerCase(), { signed: sent.toLowerCase(), sent }),
  ];
}

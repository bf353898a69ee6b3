import { loadServices } from '../../model/load.js';
import { encodeRfc3986 } from '../../protocol/percent.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import type { Suspect } from '../suspect.js';

const mistake = mistaking('path');

/** Mistakes in the line of the path. */
export function pathMistakes({ target, forwarded }: Suspect, { path: sent, host }: Draft): Mutation[] {
  const like = (code: string, ...paths: string[]) =>
    paths.map((path) => mistake(code, path, { signed: path === '' ? 'nothing' : path, sent }));
  const bare = sent.replace(/\/+$/, '');
  const parts = bare.split('/').filter((part) => part !== '');
  const cut = forwarded?.prefix ? [forwarded.prefix] : PREFIXES;
  return [
    ...like('path-missing', ''),
    ...like('path-root', '/'),
    ...(sent === bare ? like('path-slash-added', `${sent}/`) : like('path-slash-lost', bare)),
    ...like('path-prefix', ...cut.map((prefix) => prefix + sent)),
    ...like('path-section', ...sectionPaths().filter((path) => path !== bare)),
    ...like('path-slash-doubled', `/${sent}`, sent.replaceAll('/', '//')),
    ...like('path-no-leading-slash', sent.slice(1), bare.slice(1)),
    ...like('path-doubled', bare + sent),
    ...like('path-encoded', ...encodings(sent)),
    ...like('path-case', sent.toLowerCase(), sent.toUpperCase()),
    ...like('path-with-query', target.replace(/(\?)Signature=[^&]*&?|&Signature=[^&]*/g, '$1')),
    ...like('path-as-url', `http://${host}${sent}`, `https://${host}${sent}`),
    ...parts.slice(0, 2).flatMap((part) => like('path-half', `/${part}`, `/${part}/`)),
  ];
}

/** What proxies are told to cut off, where none says what it was. */
const PREFIXES = ['/mws', '/amazon', '/amazon-mws', '/mws-local', '/api', '/api/mws', '/proxy'];

let known: string[] | undefined;

/** The paths of all sections. */
const sectionPaths = (): string[] =>
  (known ??= loadServices().map(({ path }) => path.replace(/\/+$/, '') || '/'));

/** The path with its slashes escaped, or with what stands between them escaped once more. */
const encodings = (path: string): string[] => [
  encodeRfc3986(path),
  encodeRfc3986(path).replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
  path.split('/').map(encodeRfc3986).join('/'),
  `/${encodeRfc3986(path.slice(1))}`,
];

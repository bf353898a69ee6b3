import { readFileSync } from 'node:fs';
import { signedForm } from '../../bench/sign.js';
import { loadServices } from '../../build/model/load.js';
import { compileSpApi } from '../../build/sp-api/compile.js';
import { resources } from '../../build/control/routes/index.js';
import { createChance } from '../../build/world/chance.js';

const chance = createChance(Number(process.env.FUZZ_SEED ?? 1), 'fuzz');
const { below, pick: oneOf } = chance;

const sections = loadServices().map(({ section, path, version, operations }) => ({
  path,
  version,
  operations: Object.entries(operations).map(([name, { input }]) => ({
    name,
    members: namesIn(section, input),
  })),
}));
const spApi = compileSpApi().map(({ spModel, route }) => ({ method: spModel.method, route }));
/** What would end the server's worlds, or move their clock for everybody else, is left out. */
const DANGEROUS = /sandboxes|scenario|reset|restore|clock|demo|events$/;
const control = resources
  .flatMap(({ routes }) => routes)
  .filter(({ path }) => !DANGEROUS.test(path))
  .map(({ method, path }) => ({ method, route: `/_mws${path}` }));

/** Names of parameters that an operation has, and such as look like them. */
function namesIn(section, input) {
  const text = JSON.stringify(input ?? {});
  return [...new Set([...text.matchAll(/"([A-Z][A-Za-z]{2,40})"/g)].map(([, name]) => name))];
}

const ODD = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  'true',
  'null',
  '%00',
  '\u0000',
  '\ud800',
  '\u202e',
  '😀',
  "' OR 1=1 --",
  '<a/>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '2020-06-24T14:10:37Z',
  '99999-01-01T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '2020-02-30',
  'ATVPDKIKX0DER',
  'A2EXAMPLESELLER',
  'QS-MUG-01',
  '111-0000001-0000001',
  'x'.repeat(2_000),
  '{"a":',
  '[]',
  '{}',
];
const value = () => (below(8) === 0 ? String.fromCharCode(below(0xffff)).repeat(below(30)) : oneOf(ODD));

const json = (depth = 0) => {
  const kind = below(depth > 3 ? 4 : 6);
  if (kind === 4) return Array.from({ length: below(4) }, () => json(depth + 1));
  if (kind === 5)
    return Object.fromEntries(Array.from({ length: below(5) }, () => [oneOf(WORDS), json(depth + 1)]));
  return [value(), below(1_000_000) - 500_000, null, below(2) === 0][kind];
};
const WORDS = [
  ...new Set(
    [
      ...readFileSync(
        new URL('../../src/library/generated/admin-types.ts', import.meta.url),
        'utf8',
      ).matchAll(/\b([a-z][A-Za-z]{2,24})\??:/g),
    ].map(([, word]) => word),
  ),
];

function mws({ url, credentials }) {
  const section = oneOf(sections);
  const { name, members } = oneOf(section.operations);
  const parameters = { Action: name, Version: section.version };
  for (let at = below(6); at > 0; at--) {
    const member = members.length > 0 && below(5) > 0 ? oneOf(members) : value() || 'x';
    const suffix = oneOf(['', '', '.1', '.Id.1', '.member.1', '.0', `.${below(1e6)}`, '.member.1.Amount']);
    parameters[member + suffix] = value();
  }
  const path = below(30) === 0 ? `/${encodeURIComponent(value().toWellFormed())}` : section.path;
  let form = signedForm({ host: new URL(url).host, path, parameters: wellFormed(parameters) }, credentials);
  if (below(20) === 0) form = form.slice(0, below(form.length));
  if (below(30) === 0) form = `${form}&${value()}=${value()}`;
  const method = oneOf(['POST', 'POST', 'POST', 'GET', 'PUT']);
  return method === 'GET'
    ? { surface: 'mws', method, path: `${path}?${ascii(form)}`, headers: {}, body: '' }
    : {
        surface: 'mws',
        method,
        path,
        headers: { 'Content-Type': oneOf(['application/x-www-form-urlencoded', 'text/xml', '']) },
        body: form,
      };
}

/** A lone surrogate cannot be escaped. */
const wellFormed = (parameters) =>
  Object.fromEntries(Object.entries(parameters).map((pair) => pair.map((text) => text.toWellFormed())));
const ascii = (text) => text.replace(/[^\x21-\x7e]/g, (char) => encodeURIComponent(char.toWellFormed()));

/** A call to a route of SP-API or the control API, with odd things in all its places. */
function routed(surface, list, { token }) {
  const { method, route } = oneOf(list);
  const path = route.replace(/:\w+/g, () => ascii(encodeURIComponent(value().toWellFormed())) || 'x');
  const query = Array.from(
    { length: below(4) },
    () => `${oneOf(QUERY)}=${ascii(encodeURIComponent(value().toWellFormed()))}`,
  );
  const hasBody = method !== 'GET' && method !== 'DELETE';
  return {
    surface,
    method,
    path: `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: {
      ...(surface === 'sp-api' && { 'x-amz-access-token': token }),
      ...(hasBody && { 'Content-Type': 'application/json' }),
    },
    body: hasBody ? (below(10) === 0 ? value() : JSON.stringify(json())) : '',
  };
}
const QUERY = [
  'limit',
  'after',
  'sellerId',
  'MarketplaceIds',
  'marketplaceIds',
  'CreatedAfter',
  'createdAfter',
  'nextToken',
  'NextToken',
  'sku',
  'status',
  'type',
  'since',
  'includedData',
  'sandbox2',
];

/** HTTP that is none. */
const raws = [
  () => ({ raw: `${value()} ${value()}\r\n\r\n` }),
  () => ({
    raw: `GET /Orders/2013-09-01?${value()} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  }),
  () => ({ raw: `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabc` }),
];

/** The next call: reproducible by FUZZ_SEED and its place. */
export function fuzzedCall(context) {
  const kind = below(100);
  if (kind < 60) return mws(context);
  if (kind < 78) return routed('sp-api', spApi, context);
  if (kind < 97) return routed('control', control, context);
  return oneOf(raws)();
}

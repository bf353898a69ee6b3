import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { signedForm } from '../../../bench/sign.js';

export const SELLER = 'A2EXAMPLESELLER';
export const US = 'ATVPDKIKX0DER';
export const IN = 'A21TJRUUN4KGV';
export const BR = 'A2Q3Y263D00KWC';
export const DEVELOPER = '1234-3214-4321';

const services = new URL('../../../data/services/', import.meta.url);
/** The path of each section. Amazon Pay is called in its sandbox, where all can be tried. */
const paths = Object.fromEntries(
  readdirSync(services)
    .map((name) => JSON.parse(readFileSync(new URL(name, services), 'utf8')))
    .map(({ section, path, sandbox }) => [section, (sandbox ?? { path }).path]),
);

/** Parameters as a query has them: `{ Id: ['a'] }` is `Id.member.1=a`. */
export function flat(given, inner = 'member') {
  const pairs = {};
  const add = (path, value) => {
    if (Array.isArray(value)) value.forEach((each, at) => add(`${path}.${inner}.${at + 1}`, each));
    else if (typeof value === 'object')
      for (const [name, each] of Object.entries(value)) add(`${path}.${name}`, each);
    else pairs[path] = String(value);
  };
  for (const [name, value] of Object.entries(given)) add(name, value);
  return pairs;
}

/** A user of a server: of its default world, or of a sandbox. What it asks is answered as `fetch` answers it. */
export function createDesk({ url, credentials, spApi, sandbox }) {
  return {
    sandbox,
    control(method, path, body = {}) {
      const separator = path.includes('?') ? '&' : '?';
      const at = sandbox === undefined || path.includes('sandbox=') ? '' : `${separator}sandbox=${sandbox}`;
      const hasBody = method !== 'GET' && method !== 'DELETE';
      return fetch(`${url}/_mws${path}${at}`, {
        method,
        ...(hasBody && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
    },
    /** `operation` is `Section.Operation`; with a document, all else is in the query. */
    mws(operation, parameters = {}, document) {
      const [section, Action] = operation.split('.');
      const path = paths[section];
      const md5 = document && { ContentMD5Value: createHash('md5').update(document).digest('base64') };
      const form = signedForm(
        {
          host: new URL(url).host,
          path,
          parameters: { Action, Version: path.slice(-10), ...parameters, ...md5 },
        },
        credentials,
      );
      const headers = { 'Content-Type': document ? 'text/xml' : 'application/x-www-form-urlencoded' };
      return document
        ? fetch(`${url}${path}?${form}`, { method: 'POST', headers, body: document })
        : fetch(url + path, { method: 'POST', headers, body: form });
    },
    /** With a token that `signIn` gave. */
    sp: (token, method, path, body, more = {}) =>
      fetch(spApi.endpoint + path, {
        method,
        headers: {
          'x-amz-access-token': token,
          ...(body && { 'Content-Type': 'application/json' }),
          ...more,
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    /** A token: the seller's, or by the grant that is given. */
    async signIn(grant) {
      const { tokenUrl, clientId, clientSecret, refreshToken } = spApi;
      const form = {
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: clientId,
        client_secret: clientSecret,
        ...grant,
      };
      const answer = await answered(fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) }));
      return answer.access_token;
    },
  };
}

/** What a call that must succeed was answered: JSON as an object, anything else as a text. */
export async function answered(call) {
  const answer = await call;
  const text = await answer.text();
  if (!answer.ok) throw new Error(`A call was answered with ${answer.status}: ${text}`);
  return text.startsWith('{') ? JSON.parse(text) : text;
}

/** The first element of a name in an answer. */
export const valueOf = (text, name) => new RegExp(`<${name}>([^<]+)<`).exec(text)?.[1];

/** Moves the world's clock on. */
export const advance = (desk, by = 'PT2H') => desk.control('POST', '/clock/advance', { by });

import { spOperations } from '../../model/sp-api.js';
import { spError } from '../errors.js';
import { servesOperations } from '../hosts.js';
import { headerOf, refuse } from '../call.js';
import type { SpCheck, SpRefusal } from '../call.js';

/** Longer names of a program are refused. */
const LONGEST_USER_AGENT = 500;

const broken = (cause: string, explanation: string): SpRefusal =>
  refuse(spError('HttpMalformed'), cause, explanation);

/** `http`: what Amazon has checked since 2023 by RFC 7230, and what a query cannot hold. A wrong signature is never looked at. */
export const checkHttp: SpCheck = ({ request }) => {
  const { method, query } = request;
  if (method === 'GET' && hasBody(request.headers))
    return broken(
      'get-with-body',
      'A GET with a body was refused as malformed HTTP; Content-Length has to be 0 or absent.',
    );
  if (/[[\]]/.test(query))
    return broken('raw-brackets', 'The query holds [ or ] unescaped; they have to be sent as %5B and %5D.');
  if ((headerOf(request, 'user-agent') ?? '').length > LONGEST_USER_AGENT)
    return broken('user-agent-too-long', `The User-Agent has more than ${LONGEST_USER_AGENT} characters.`);
  if (/%(?![0-9a-f]{2})/i.test(query) || hasBareEquals(query))
    return refuse(
      spError('QueryNotParsable'),
      'query-not-parsable',
      'The query holds a % that begins no escape, or a value with an = that is not escaped as %3D.',
    );
  return undefined;
};

const hasBody = (headers: Readonly<Record<string, unknown>>): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;

const hasBareEquals = (query: string): boolean =>
  query.split('&').some((pair) => pair.indexOf('=') !== pair.lastIndexOf('='));

/** `route`: an operation has the path and the method, and the host is one that serves operations. */
export const checkRoute: SpCheck = ({ operation, realm, request: { method, path, host } }) => {
  const unknown = (cause: string, explanation: string) => refuse(spError('RouteUnknown'), cause, explanation);
  if (!operation && hasSlashInSku(method, path))
    return refuse(
      spError('Unauthorized'),
      'sku-with-slash',
      `${path} holds a SKU with a slash, which has to be sent as %2F.`,
    );
  if (!operation)
    return unknown(
      'route-unknown',
      `SP-API has no operation at ${method} ${path}; it says so as if a token were missing.`,
    );
  const { setting } = operation.spModel;
  if (setting !== undefined && !realm.world.settings.spApi[setting])
    return unknown(
      'route-removed',
      `Amazon removed ${operation.key} on ${operation.spModel.removed}; spApi: {${setting}: true} in a scenario brings it back.`,
    );
  return servesOperations(host)
    ? undefined
    : unknown(
        'host-wrong',
        `${host} does not serve ${operation.key}: call sellingpartnerapi-na, -eu or -fe.amazon.com.`,
      );
};

let skuRoutes: { method: string; form: RegExp }[] | undefined;

/** Whether a path would be one of an operation, were it not for slashes in its SKU: Amazon knows the operation, and denies the resource. */
function hasSlashInSku(method: string, path: string): boolean {
  skuRoutes ??= [...spOperations()]
    .filter(({ spModel }) => /\{\w*sku\}/i.test(spModel.path))
    .map(({ spModel }) => ({ method: spModel.method, form: formOf(spModel.path) }));
  return skuRoutes.some((route) => route.method === method && route.form.test(path));
}

const formOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\{\w*sku\}/i, '[^/]+(?:/[^/]+)+').replace(/\{\w+\}/g, '[^/]+')}$`);

import { canonicalQuery, stringToSign } from './canonical.js';
import { Parameters } from './parameters.js';
import { encodeRfc3986 } from './percent.js';
import { sign } from './signature.js';

/** A call that is still to be signed. */
export interface Unsigned {
  method: 'GET' | 'POST';
  /** The Host header that will be sent; the signature covers it. */
  host: string;
  /** `/Orders/2013-09-01` */
  path: string;
  /** Everything but what `signRequest` adds. */
  parameters: Readonly<Record<string, string>>;
}

/** What a call is signed with. */
export interface Signer {
  accessKeyId: string;
  secretKey: string;
  /** The instant that the call claims to be made at, in milliseconds. */
  timestamp: number;
}

/** A call ready to be sent: GET has everything in its target, POST in its body. */
export interface ReadyRequest {
  method: 'GET' | 'POST';
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

/** Signs a call as the developer guide says: HmacSHA256, Signature Version 2, parameters in byte order. */
export function signRequest(unsigned: Unsigned, { accessKeyId, secretKey, timestamp }: Signer): ReadyRequest {
  const { method, host, path } = unsigned;
  const parameters = {
    AWSAccessKeyId: accessKeyId,
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    Timestamp: new Date(timestamp).toISOString(),
    ...unsigned.parameters,
  };
  const query = canonicalQuery(new Parameters(formOf(parameters)).pairs);
  const signature = sign(secretKey, 'HmacSHA256', stringToSign(method, host.toLowerCase(), path, query));
  const form = `${query}&Signature=${encodeRfc3986(signature)}`;
  if (method === 'GET') return { method, target: `${path}?${form}`, headers: { Host: host } };
  const headers = { Host: host, 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return { method, target: path, headers, body: form };
}

const formOf = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    .join('&');

/** The same call as a line for a shell. Nothing in it needs escaping but an apostrophe, which no part can hold. */
export function curlOf(url: string, { method, headers, body }: ReadyRequest): string {
  // curl makes the Host header of the URL itself; it is repeated where the call goes to another name.
  const shown = Object.entries(headers).filter(
    ([name, value]) => name !== 'Host' || !url.includes(`//${value}/`),
  );
  return [
    'curl',
    ...(method === 'POST' ? ['-X POST'] : []),
    ...shown.map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`--data-raw '${body}'`]),
    `'${url}'`,
  ].join(' ');
}

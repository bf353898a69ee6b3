import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A call as it was recorded, whatever it was recorded with. */
export interface Recorded {
  section: string;
  path: string;
  action: string;
  parameters: Record<string, string>;
  status: number;
  contentType: string;
  body: string;
}

const HOST = 'https://mws.amazonservices.com';

/** What every recorded call has beside its parameters, and no scenario may have. */
export const SECRETS = {
  AWSAccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  MWSAuthToken: 'amzn.mws.aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  Signature: 'c2lnbmF0dXJlIG9mIGEgcmVjb3JkaW5n',
};

const formOf = ({ action, parameters }: Recorded): string =>
  new URLSearchParams({
    ...SECRETS,
    Action: action,
    SellerId: 'A1RECORDEDSELLER',
    SignatureVersion: '2',
    SignatureMethod: 'HmacSHA256',
    Timestamp: '2018-04-27T14:47:22Z',
    Version: '2013-09-01',
    ...parameters,
  }).toString();

const urlOf = (call: Recorded): string => HOST + call.path;

const cassetteOf = (calls: readonly Recorded[], body: (text: string) => object) => ({
  http_interactions: calls.map((call) => ({
    request: {
      method: 'post',
      uri: `${urlOf(call)}?${formOf(call)}`,
      body: { encoding: 'UTF-8', string: '' },
      headers: { 'User-Agent': ['peddler/2.0'] },
    },
    response: {
      status: { code: call.status, message: 'OK' },
      headers: { 'Content-Type': [call.contentType] },
      body: body(call.body),
    },
    recorded_at: 'Fri, 27 Apr 2018 14:47:22 GMT',
  })),
  recorded_with: 'VCR 4.0.0',
});

const harOf = (calls: readonly Recorded[], content: (body: string) => object, headers: object[] = []) => ({
  log: {
    version: '1.2',
    creator: { name: 'a browser', version: '1' },
    entries: calls.map((call) => ({
      startedDateTime: '2018-04-27T14:47:22.000Z',
      request: {
        method: 'POST',
        url: urlOf(call),
        headers: [],
        queryString: [],
        postData: { mimeType: 'application/x-www-form-urlencoded', text: formOf(call) },
      },
      response: {
        status: call.status,
        statusText: '',
        headers: [{ name: 'Content-Type', value: call.contentType }, ...headers],
        content: { mimeType: call.contentType, ...content(call.body) },
      },
    })),
  },
});

const wireMockOf = (call: Recorded, response: object) => ({
  request: {
    method: 'POST',
    urlPath: call.path,
    formParameters: Object.fromEntries(
      [...new URLSearchParams(formOf(call))].map(([name, value]) => [name, { equalTo: value }]),
    ),
  },
  response: { status: call.status, headers: { 'Content-Type': call.contentType }, ...response },
});

const nockOf = (call: Recorded, packed: boolean) => ({
  scope: 'https://mws.amazonservices.com:443',
  method: 'POST',
  path: call.path,
  body: formOf(call),
  status: call.status,
  response: packed ? [gzipSync(call.body).toString('hex')] : call.body,
  rawHeaders: ['Content-Type', call.contentType, ...(packed ? ['Content-Encoding', 'gzip'] : [])],
});

const httpOf = (call: Recorded): string =>
  `POST ${urlOf(call)} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${formOf(call)}\r\n\r\n` +
  `HTTP/1.1 ${call.status} OK\r\nContent-Type: ${call.contentType}\r\n\r\n${call.body.replaceAll('\n', '\r\n')}\r\n\r\n###\r\n`;

const curlOf = (call: Recorded): string =>
  `$ curl -i '${urlOf(call)}?${formOf(call)}'\nHTTP/2 ${call.status}\ncontent-type: ${call.contentType}\n\n${call.body}\n`;

const logOf =
  (prefix: string) =>
  (call: Recorded): string =>
    `${prefix}Invoking ${call.action} request. Current parameters: ${formOf(call)}\n` +
    `${prefix}Received Response. Status: ${call.status}. Response body:\n${call.body.trim()}\n${prefix}done\n`;

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Every kind of recording: what it writes into a folder, and what of it is imported. */
export const kinds: Readonly<Record<string, (folder: string, calls: readonly Recorded[]) => string[]>> = {
  'VCR in YAML': (folder, calls) =>
    one(
      folder,
      'cassette.yml',
      `---\n${stringify(cassetteOf(calls, (string) => ({ encoding: 'UTF-8', string })))}`,
    ),
  'VCR in YAML, as base64': (folder, calls) =>
    one(
      folder,
      'cassette.yml',
      stringify(cassetteOf(calls, (body) => ({ base64_string: Buffer.from(body).toString('base64') }))),
    ),
  'VCR in JSON': (folder, calls) =>
    one(folder, 'cassette.json', json(cassetteOf(calls, (string) => ({ encoding: 'UTF-8', string })))),
  'HAR 1.2': (folder, calls) => one(folder, 'calls.har', json(harOf(calls, (text) => ({ text })))),
  'HAR 1.2, as base64, with a mark at its beginning': (folder, calls) =>
    one(
      folder,
      'calls.har',
      `\ufeff${json(harOf(calls, (body) => ({ text: Buffer.from(body).toString('base64'), encoding: 'base64' })))}`,
    ),
  Polly: (folder, calls) =>
    one(
      join(folder, 'orders_123'),
      'recording.har',
      json(
        harOf(calls, (body) => ({ encoding: 'base64', text: json([gzipSync(body).toString('base64')]) }), [
          { name: 'content-encoding', value: 'gzip' },
        ]),
      ),
    ),
  WireMock: (folder, calls) => {
    calls.forEach((call, at) =>
      one(join(folder, 'mappings'), `m-${at}.json`, json(wireMockOf(call, { body: call.body }))),
    );
    return [folder];
  },
  'WireMock with its bodies in files': (folder, calls) => {
    calls.forEach((call, at) => one(join(folder, '__files'), `body-${at}.xml`, call.body));
    const mappings = calls.map((call, at) => wireMockOf(call, { bodyFileName: `body-${at}.xml` }));
    one(join(folder, 'mappings'), 'all.json', json({ mappings }));
    return [folder];
  },
  nock: (folder, calls) => one(folder, 'nock.json', json(calls.map((call) => nockOf(call, false)))),
  'nock, packed': (folder, calls) => one(folder, 'nock.json', json(calls.map((call) => nockOf(call, true)))),
  '.http with CRLF': (folder, calls) => one(folder, 'calls.http', calls.map(httpOf).join('')),
  'curl -i': (folder, calls) => one(folder, 'curl.txt', calls.map(curlOf).join('')),
  'the log of a Java client': (folder, calls) => one(folder, 'mws.log', calls.map(logOf('')).join('')),
  'the log of a PHP client': (folder, calls) =>
    one(folder, 'php.log', calls.map(logOf('[2018-04-27 14:47:22] ')).join('')),
};

/** A folder of answers, which says nothing of parameters. */
export function rawFolder(folder: string, calls: readonly Recorded[]): string[] {
  const seen = new Map<string, number>();
  for (const { action, body } of calls) {
    const number = seen.get(action) ?? 0;
    seen.set(action, number + 1);
    one(folder, number === 0 ? `${action}.xml` : `${action}.${number}.xml`, body);
  }
  return [folder];
}

/** @returns its path, in a list */
export function one(folder: string, name: string, text: string | Buffer): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return [join(folder, name)];
}

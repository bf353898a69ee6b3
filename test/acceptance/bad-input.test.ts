import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { loadServices } from '../../src/model/load.js';
import { signRequest } from './sign.js';

/** 20,000 requests in all, half of them signed and mangled, half of them arbitrary; bounded, and repeatable by its seed. */
const RUNS = 1_000;
const BATCH = 10;

type Made<A> = A extends fc.Arbitrary<infer Value> ? Value : never;

let server: MwsLocal;
let port: number;
const failures: object[] = [];

beforeAll(async () => {
  const log = { info: () => {}, error: (fields: object) => void failures.push(fields) };
  server = await startMwsLocal({ log });
  port = Number(new URL(server.url).port);
  // SP-API is loaded by its first call; whoever half-closes the connection meanwhile gets no answer.
  await fetch(`${server.url}/a/b/c`);
});

afterAll(async () => {
  await server.close();
});

/** Sends requests one after the other on one connection each, and gives the answers. */
async function exchange(bytes: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
  socket.end(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

/** What SP-API says of a request that is not sound as HTTP. */
const SP_API_BAD_REQUEST = '<center><h1>400 Bad Request</h1></center>';

/** What every answer must be: MWS's XML, or the recorded page; never empty, JSON or a 5xx but the 501. */
function checkAnswer(received: string): void {
  const answer = received.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
  expect(status, answer.slice(0, 200)).toBeGreaterThanOrEqual(200);
  expect(status >= 500 && status !== 501, answer).toBe(false);
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  if (status === 414) return expect(body).toContain('<h1>Request-URI Too Long</h1>');
  // Paths of three segments are SP-API's, which refuses in its own words.
  if (/\r\nx-amzn-ErrorType: /.test(answer)) return expect(JSON.parse(body)).toHaveProperty('errors');
  if (body.includes(SP_API_BAD_REQUEST)) return expect(status).toBe(400);
  expect(answer).toMatch(/\r\nContent-Type: (?:text|application)\/xml/);
  expect(answer).toMatch(/\r\nx-mws-request-id: [0-9a-f-]{36}\r\n/);
  return expect(XMLValidator.validate(body), body).toBe(true);
}

const services = loadServices();
const operations = services.flatMap((service) =>
  Object.entries(service.operations).map(([name, operation]) => ({
    path: service.path,
    name,
    members: (service.shapes[operation.input]?.members ?? []).map((member) => member.name),
  })),
);

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '%', '%zz', '%E3%81', '+', '=', '\0', '2020-01-01', '-1', '9'.repeat(30), '<a>&'),
);
const index = fc.constantFrom(
  '',
  '.1',
  '.Id.1',
  '.Id.x',
  '.Id.0',
  '.member.1',
  '.member.1.Name',
  '.Id.999999999',
  '.1.2.3.4.5.6.7.8.9.10.11.12.13',
);

/** A signed call to some operation, with parameters of its own mangled. */
const mangledCall = fc.constantFrom(...operations).chain(({ path, name, members }) =>
  fc.record({
    path: fc.oneof({ weight: 8, arbitrary: fc.constant(path) }, { weight: 1, arbitrary: fc.webPath() }, { weight: 1, arbitrary: fc.constant('/') }),
    action: fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: text }),
    parameters: fc.array(fc.tuple(fc.oneof(fc.constantFrom('X', ...members), text), index, text), { maxLength: 6 }),
    drop: fc.option(fc.constantFrom('Timestamp', 'SellerId', 'Signature', 'AWSAccessKeyId', 'MWSAuthToken', 'SignatureVersion'), { freq: 6 }),
    method: fc.constantFrom('POST', 'POST', 'GET'),
    raw: fc.option(fc.constantFrom('&', '&&=', '&a=b=c', '&%zz=%', '&Action=Other', '?'), { freq: 5 }),
  }),
); // prettier-ignore

function bytesOfCall(call: Made<typeof mangledCall>): Buffer {
  const parameters: Record<string, string> = { Action: call.action };
  for (const [name, suffix, value] of call.parameters) parameters[name + suffix] = value;
  const form = signRequest(server, {
    method: call.method,
    path: call.path,
    parameters,
    ...(call.drop && { drop: call.drop }),
  });
  const sent = form + (call.raw ?? '');
  const path = call.path.replace(/[^\x21-\x7e]/g, '');
  const head =
    call.method === 'GET'
      ? `GET ${path}?${sent} HTTP/1.1`
      : `POST ${path} HTTP/1.1\r\nContent-Length: ${Buffer.byteLength(sent)}`;
  return Buffer.from(
    `${head}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n${call.method === 'GET' ? '' : sent}`,
  );
}

/** Something that is hardly HTTP, or HTTP that no client sends. */
const arbitraryRequest = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'PATCH', 'HEADLESS', 'get', ''),
  target: fc.oneof(fc.webPath(), fc.constantFrom('*', '/', '//', '/Orders/2013-09-01', '/Orders', '/Feeds/2009-01-01?Action=SubmitFeed', '/?%', '/%', 'http://x/')),
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
  headers: fc.array(
    fc.constantFrom(
      'Host: x', 'Host:', 'Expect: 100-continue', 'Expect: nothing', 'Content-Type: ', 'Content-Type: application/json',
      'Content-Type: ;;', 'Content-Length: 3', 'Content-Length: x', 'Transfer-Encoding: gzip', 'Upgrade: websocket',
      'Connection: upgrade', 'Authorization: Basic x', 'Accept-Encoding: gzip', 'X-Forwarded-Host: y', 'Bad header',
      `X-Long: ${'z'.repeat(20_000)}`,
    ),
    { maxLength: 4 },
  ),
  body: fc.uint8Array({ maxLength: 200 }),
}); // prettier-ignore

function bytesOfRequest({ method, target, version, headers, body }: Made<typeof arbitraryRequest>): Buffer {
  const printable = target.replace(/[^\x21-\x7e]/g, '');
  const head = [`${method} ${printable} ${version}`, 'Connection: close', ...headers, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

describe('bad input', () => {
  it('of 10,000 mangled calls is always answered as MWS could have answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mangledCall, { minLength: BATCH, maxLength: BATCH }), async (calls) => {
        for (const answer of await Promise.all(calls.map((call) => exchange(bytesOfCall(call)))))
          checkAnswer(answer);
      }),
      { numRuns: RUNS, seed: 1 },
    );
    expect(failures).toEqual([]);
  }, 240_000);

  it('of 10,000 arbitrary requests is always answered as MWS could have answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRequest, { minLength: BATCH, maxLength: BATCH }),
        async (requests) => {
          for (const answer of await Promise.all(
            requests.map((request) => exchange(bytesOfRequest(request))),
          ))
            checkAnswer(answer);
        },
      ),
      { numRuns: RUNS, seed: 2 },
    );
    expect(failures).toEqual([]);
  }, 240_000);
});

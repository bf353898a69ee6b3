import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildFastify } from '../server/fastify.js';
import { createChance } from '../world/chance.js';
import { serveMws } from './http.js';
import { createHttpServer } from './http-server.js';
import { catalog, createTestGateway, goodRequest, signedParts, START } from './testing.js';

const test = createTestGateway();
let server: Server;
let port: number;

beforeAll(async () => {
  const realms = { default: test.realm, of: () => test.realm, find: () => undefined };
  const limits = { form: 4_096, document: 8_192 };
  const mws = serveMws({ gateway: test.gateway, realms, limits, log: { info: () => {}, error: () => {} } });
  const http = {
    now: () => START,
    requestId: () => 'an-id',
    chance: createChance(1, 'server'),
    log: { info: () => {} },
    real: () => START,
  };
  ({ server } = await buildFastify({ mws: { paths: catalog.paths, serve: mws }, lazy: [], http }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends bytes as they stand and reads until the server closes, or has sent `answers` whole answers. */
async function exchange(bytes: string | Buffer, answers = 1): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('latin1').on('error', () => {});
  socket.write(bytes);
  for await (const chunk of socket) {
    received += chunk as string;
    if (countAnswers(received) >= answers) break;
  }
  socket.destroy();
  return received;
}

/** Sends bytes, then nothing more, and reads until the server closes. */
async function exchangeToEnd(bytes: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.end(bytes);
  let received = '';
  for await (const chunk of socket.setEncoding('latin1')) received += chunk as string;
  return received;
}

function countAnswers(text: string): number {
  let count = 0;
  for (let rest = text; ; count++) {
    const head = /^HTTP\/1\.1 (?:\d+)[^]*?\r\n\r\n/.exec(rest)?.[0];
    if (!head || head.startsWith('HTTP/1.1 100')) {
      if (!head) return count;
      rest = rest.slice(head.length);
      count--;
      continue;
    }
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (rest.length < head.length + length) return count;
    rest = rest.slice(head.length + length);
  }
}

function signed(parameters: Record<string, string> = {}) {
  const request = goodRequest(test.world);
  return signedParts({
    ...request,
    host: `127.0.0.1:${port}`,
    parameters: { ...request.parameters, ...parameters },
  });
}

const post = (headers: string[], body: string, version = '1.1') =>
  [`POST /Orders/2013-09-01 HTTP/${version}`, `Host: 127.0.0.1:${port}`, ...headers, '', body].join('\r\n');
const lengthOf = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
const FORM = 'Content-Type: application/x-www-form-urlencoded; charset=utf-8';

describe('a request over a socket', () => {
  it.each([
    ['with a form body', (form: string) => post([FORM, lengthOf(form)], form)],
    ['without Content-Type and User-Agent', (form: string) => post([lengthOf(form)], form)],
    ['with a Content-Type that is none', (form: string) => post(['Content-Type: x-www-form-urlencoded', lengthOf(form)], form)],
    ['with JSON as its Content-Type', (form: string) => post(['Content-Type: application/json', lengthOf(form)], form)],
    ['in chunks', (form: string) => post([FORM, 'Transfer-Encoding: chunked'], `5\r\n${form.slice(0, 5)}\r\n${(form.length - 5).toString(16)}\r\n${form.slice(5)}\r\n0\r\n\r\n`)],
    ['over HTTP/1.0', (form: string) => post([FORM, lengthOf(form)], form, '1.0')],
    ['with the parameters in the query and no body', (form: string) => `POST /Orders/2013-09-01?${form} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`],
    ['with the parameters in the query and another body', (form: string) => `POST /Orders/2013-09-01?${form} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${FORM}\r\nContent-Length: 10\r\n\r\n<feed/>abc`],
    ['with an absolute URL', (form: string) => `POST http://127.0.0.1:${port}/Orders/2013-09-01 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lengthOf(form)}\r\n\r\n${form}`],
    ['with an unknown Expect', (form: string) => post([FORM, 'Expect: the-unexpected', lengthOf(form)], form)],
  ])('%s is answered', async (_, bytes) => {
    const answer = await exchange(bytes(signed().form));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nServer: Server\r\n/);
    expect(answer).toContain('</ListOrdersResponse>\n');
  }); // prettier-ignore

  it('that is a GET whose query begins with & is answered', async () => {
    const request = { ...goodRequest(test.world), host: `127.0.0.1:${port}`, method: 'GET' };
    const answer = await exchange(
      `GET /Orders/2013-09-01?&${signedParts(request).form} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('that waits for 100 Continue gets it, then its answer', async () => {
    const { form } = signed();
    const answer = await exchange(post([FORM, 'Expect: 100-continue', lengthOf(form)], form));
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  it('keeps the connection for the next one, and closes it when asked to', async () => {
    const { form } = signed();
    const one = post([FORM, lengthOf(form)], form);
    const last = post([FORM, 'Connection: close', lengthOf(form)], form);
    const answers = await exchange(one + one + last, 3);
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(answers.match(/\r\nConnection: (keep-alive|close)\r\n/g)!.map((line) => line.trim())).toEqual([
      'Connection: keep-alive',
      'Connection: keep-alive',
      'Connection: close',
    ]);
  });

  it('writes header names in the order and case of MWS', async () => {
    const { form } = signed();
    const head = (await exchange(post([lengthOf(form)], form))).split('\r\n\r\n')[0]!;
    expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual([
      'HTTP/1.1 200 OK', 'Server', 'Date', 'Content-Type', 'Content-Length', 'Connection', 'x-amz-rid',
      'x-mws-request-id', 'x-mws-timestamp', 'x-mws-response-context', 'Vary',
    ]); // prettier-ignore
  });

  it.each([
    ['1.1', 'Transfer-Encoding: chunked', 'Content-Length'],
    ['1.0', 'Content-Length: ', 'Transfer-Encoding'],
  ])('that submits a feed over HTTP/%s is answered with %s', async (version, there, absent) => {
    const path = '/Feeds/2009-01-01';
    const request = { ...goodRequest(test.world), host: `127.0.0.1:${port}`, path };
    const { CreatedAfter: _, 'MarketplaceId.Id.1': __, ...common } = request.parameters;
    const parameters = {
      ...common,
      Action: 'SubmitFeed',
      Version: '2009-01-01',
      FeedType: '_POST_PRODUCT_DATA_',
      ContentMD5Value: createHash('md5').update('feed').digest('base64'),
    };
    const { form } = signedParts({ ...request, parameters });
    const head = [`POST ${path}?${form} HTTP/${version}`, `Host: 127.0.0.1:${port}`, 'Connection: close'];
    const answer = await exchangeToEnd([...head, lengthOf('feed'), '', 'feed'].join('\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('<FeedProcessingStatus>_SUBMITTED_</FeedProcessingStatus>');
    expect(answer).toContain(`\r\n${there}`);
    expect(answer).not.toContain(absent);
  });

  it('GET / answers the time', async () => {
    const answer = await exchange('GET / HTTP/1.0\r\n\r\n');
    expect(answer).toMatch(
      /\r\n\r\n<\?xml version="1\.0"\?>\n<PingResponse>\n {2}<Timestamp timestamp="2020-06-24T14:10:\d\d\.\d{3}Z"\/>\n<\/PingResponse>\n$/,
    );
  });

  it('that begins with HEAD gets headers alone', async () => {
    const answer = await exchange('HEAD /Orders/2013-09-01 HTTP/1.0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*\r\n\r\n$/);
  });
});

describe('a bad request over a socket', () => {
  const xml =
    /\r\n\r\n<\?xml version="1\.0"\?>\n<ErrorResponse xmlns="https?:[^"]+">\n[^]*<\/ErrorResponse>\n$/;

  it.each([
    ['broken HTTP', 'NONSENSE\r\n\r\n', 400, 'InvalidRequest'],
    ['an unknown method', 'BREW /Orders/2013-09-01 HTTP/1.1\r\n\r\n', 400, 'InvalidRequest'],
    ['a method that MWS lacks', 'DELETE /Orders/2013-09-01 HTTP/1.1\r\n\r\n', 400, 'InvalidParameterValue'],
    ['CONNECT', 'CONNECT mws.amazonservices.com:443 HTTP/1.1\r\n\r\n', 400, 'InvalidParameterValue'],
    ['no Host', 'GET /Orders/2013-09-01 HTTP/1.1\r\n\r\n', 400, 'InvalidParameterValue'],
    ['a broken escape in the path', 'GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n', 404, 'InvalidAddress'],
    ['a body that is too long for a form', `POST /Orders/2013-09-01 HTTP/1.1\r\nContent-Length: 5000\r\n\r\n${'x'.repeat(5000)}`, 400, 'InvalidParameterValue'],
    ['a document that is too long', `POST /Feeds/2009-01-01?Action=SubmitFeed HTTP/1.1\r\nContent-Length: 9000\r\n\r\n${'x'.repeat(9000)}`, 400, 'InvalidParameterValue'],
    ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 400, 'InvalidRequest'],
    ['a body that is packed besides', 'POST /Orders/2013-09-01 HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\nConnection: close\r\n\r\n1\r\nA\r\n0\r\n\r\n', 400, 'InvalidRequest'],
    ['a chunk that is none', 'POST /Orders/2013-09-01 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400, 'InvalidRequest'],
  ])('with %s gets XML: %#', async (_, bytes, status, code) => {
    const answer = await exchange(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(xml);
    expect(answer).toContain(`<Code>${code}</Code>`);
  }); // prettier-ignore

  it.each([
    ['malformed bytes', 'NONSENSE\r\n\r\n', 'InvalidRequest'],
    ['CONNECT', 'CONNECT mws.amazonservices.com:443 HTTP/1.1\r\n\r\n', 'InvalidParameterValue'],
  ])('that is %s behind a good one is refused behind its answer', async (_, bytes, code) => {
    const { form } = signed();
    const good = post([FORM, lengthOf(form)], form);
    const answers = await exchange(good + good + bytes, 3);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 400']);
    expect(answers.slice(answers.lastIndexOf('</ListOrdersResponse>'))).toContain(`<Code>${code}</Code>`);
  });

  it('that is CONNECT, by a client that resets the connection, harms nobody', async () => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const taken = once(server, 'connection') as Promise<[Socket]>;
    await once(socket, 'connect');
    const [other] = await taken;
    socket.write('CONNECT mws.amazonservices.com:443 HTTP/1.1\r\n\r\n');
    await once(socket, 'readable');
    // Not once(), which fails with the error that the server has to bear.
    const closed = new Promise((resolve) => other.on('close', resolve));
    socket.resetAndDestroy();
    await closed;
    expect(await exchange('GET / HTTP/1.0\r\n\r\n')).toContain('<PingResponse>');
  });

  it('whose body ends early is told that its stream could not be read', async () => {
    const answer = await exchangeToEnd(post([FORM, 'Content-Length: 500'], 'Action='));
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('<Code>InputStreamDisconnected</Code>');
    expect(answer).toContain('\r\nConnection: close\r\nx-amz-rid: ');
  });

  it.each([8_191, 30_000, 200_000])(
    'with a target of %i bytes gets the page of the web server in front',
    async (length) => {
      const answer = await exchange(`GET /?Action=${'x'.repeat(length - 9)} HTTP/1.1\r\n\r\n`);
      const [head, body] = answer.split('\r\n\r\n') as [string, string];
      expect(head).toMatch(/^HTTP\/1\.1 414 Request-URI Too Long\r\n/);
      expect(head).toContain('\r\nCneonction: close\r\nContent-Type: text/html; charset=iso-8859-1');
      expect(head).not.toContain('x-mws');
      expect(body).toContain('<h1>Request-URI Too Long</h1>');
    },
  );
});

describe('a connection on which nothing happens', () => {
  const PARTS = {
    now: () => START,
    requestId: () => 'an-id',
    chance: createChance(1, 'server'),
    log: { info: () => {} },
    real: () => START,
  };

  it('is closed where nobody reads what was sent, and where all is answered; not where a call waits', async () => {
    let release = () => {};
    const waits = new Promise<void>((resolve) => (release = resolve));
    const quiet = createHttpServer({
      ...PARTS,
      surface: async ({ url }, response) => {
        if (url === '/waits') await waits;
        response.end(url === '/large' ? Buffer.alloc(64 * 1024 * 1024) : 'said');
      },
    });
    quiet.timeout = quiet.keepAliveTimeout = 300;
    quiet.listen(0, '127.0.0.1');
    await once(quiet, 'listening');
    const ask = (path: string) => {
      const socket = connect((quiet.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
      return socket;
    };
    const waiting = ask('/waits');
    const unread = ask('/large').pause();
    const idle = ask('/').resume();
    await once(idle, 'close');
    const held = () => new Promise<number>((resolve) => quiet.getConnections((_, count) => resolve(count)));
    await vi.waitFor(async () => expect(await held()).toBe(1), 10_000);
    release();

    expect(String((await once(waiting, 'data'))[0])).toContain('said');
    for (const socket of [waiting, unread]) socket.destroy();
    quiet.close();
  });

  it('is answered where its client has said all that it will say', async () => {
    const slow = createHttpServer({
      ...PARTS,
      surface: (_message, response) => void setTimeout(() => response.end('said'), 50),
    });
    slow.listen(0, '127.0.0.1');
    await once(slow, 'listening');
    const socket = connect({
      port: (slow.address() as AddressInfo).port,
      host: '127.0.0.1',
      allowHalfOpen: true,
    });
    socket.end('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    let received = '';
    for await (const chunk of socket.setEncoding('latin1')) received += chunk as string;

    expect(received).toContain('said');
    slow.close();
  });
});

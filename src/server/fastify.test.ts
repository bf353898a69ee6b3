import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChance } from '../world/chance.js';
import { buildFastify } from './fastify.js';
import { lazySurface } from './lazy-surface.js';

/** How often the lazy surface was loaded, and whether that fails. */
const loads = { count: 0, fail: false };
const logged: string[] = [];
const log = { info: () => {}, error: (_: object, message: string) => void logged.push(message) };
let app: FastifyInstance;

beforeAll(async () => {
  const answer = (surface: string) => (message: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, ['X-Surface', surface, 'Connection', 'close']).end(message.url);
  const side = lazySurface({
    prefix: '/_side',
    name: 'The side',
    async load() {
      loads.count++;
      if (loads.fail) throw new Error('no such file');
      const own = fastify();
      own.all('/_side/*', (_, reply) => reply.header('x-surface', 'side').send());
      own.setNotFoundHandler((_, reply) => reply.header('x-surface', 'side').code(404).send());
      await own.ready();
      return own;
    },
    log,
  });
  const http = {
    now: () => 0,
    requestId: () => 'an-id',
    chance: createChance(1, 'server'),
    log: { info: () => {} },
    real: () => 0,
  };
  const mws = { paths: ['/', '/Orders/2013-09-01'], serve: answer('mws') };
  app = await buildFastify({ mws, lazy: [side], http });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
});

afterAll(async () => {
  app.server.closeAllConnections();
  app.server.close();
  await app.close();
});

/** What answers a request line, with its status. */
async function surfaceOf(line: string): Promise<string> {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  socket.write(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += chunk as string;
  const surface = /\r\nx-surface: (\w+)\r\n/i.exec(answer)?.[1];
  return `${answer.slice(9, 12)} ${surface ?? answer}`;
}

describe('MWS', () => {
  test.each([
    'GET /', 'POST /', 'GET /?Action=GetServiceStatus', 'POST /Orders/2013-09-01', 'GET /Orders/2013-09-01/?a=b',
    // Where no route is, or no method of a route, MWS refuses too.
    'POST /Nowhere', 'GET /Orders/2013-09-01//', 'PUT /Orders/2013-09-01', 'HEAD /Orders/2013-09-01', 'TRACE /', 'PROPFIND /x',
    'QUERY /', 'GET /orders/2013-09-01', 'GET //_side/a', 'GET /_sideways', 'GET /%zz', 'GET /a%', 'GET /%E0%A4%A',
    'OPTIONS *', 'GET http://x/Orders/2013-09-01', 'GET http://x', 'GET http://x?a=b', `GET /${'x'.repeat(5_000)}`,
  ])('answers %s', async (line) => {
    expect(await surfaceOf(line)).toBe('200 mws');
  }); // prettier-ignore

  test('sees the target as it was sent', async () => {
    const { port } = app.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/Orders%2F2013-09-01/;a?b=%20+&b=1`);
    expect(await answer.text()).toBe('/Orders%2F2013-09-01/;a?b=%20+&b=1');
  });
});

describe('a lazy surface', () => {
  test('is told as one that could not be loaded, and loaded when it is next asked for', async () => {
    expect(loads.count).toBe(0);
    loads.fail = true;
    expect(await surfaceOf('GET /_side/a')).toContain(
      '{"title":"The side could not be loaded.","status":503}',
    );
    expect(logged).toEqual(['The side could not be loaded']);
    loads.fail = false;
    expect(await surfaceOf('GET /_side/a')).toBe('200 side');
    expect(await surfaceOf('GET /_side/b')).toBe('200 side');
    expect(loads.count).toBe(2);
  });

  test.each([
    ['GET /_side', 404],
    ['GET /_side?a=b', 404],
    ['GET /_side/', 200],
    ['POST /_side/a/b?c', 200],
    ['DELETE /_side/a', 200],
    ['PROPFIND /_side/a', 404],
    ['GET /_side/%zz', 400],
  ])('answers %s with %i', async (line, status) => {
    expect(await surfaceOf(line)).toMatch(new RegExp(`^${status} `));
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from './answer.js';
import { deliver } from './deliver.js';

const body = Buffer.from('0123456789'.repeat(5));
let server: Server;
let delivery: Delivery;
let closed: Promise<unknown>;

beforeEach(async () => {
  server = createServer((_message, response) => {
    closed = once(response, 'close');
    deliver({ status: 200, headers: [], body }, delivery, response, () =>
      response.writeHead(200, { 'Content-Length': body.length }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

interface Received {
  head: string;
  body: string;
  error: string | undefined;
  ms: number;
}

/** Asks, and reads until the server closes or all has come. */
async function ask(how: Delivery): Promise<Received> {
  delivery = how;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const startedAt = performance.now();
  let text = '';
  let error: string | undefined;
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    if (text.endsWith(`\r\n\r\n${body.toString()}`)) socket.end();
  });
  socket.on('error', (cause: NodeJS.ErrnoException) => (error = cause.code));
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'close').catch(() => {});
  const [head = '', sent = ''] = text.split('\r\n\r\n');
  return { head, body: sent, error, ms: performance.now() - startedAt };
}

describe('an answer is delivered', () => {
  it('whole', async () => {
    expect(await ask({})).toMatchObject({ body: body.toString(), error: undefined });
  });

  it('late', async () => {
    const { body: sent, ms } = await ask({ delay: 60 });
    expect(sent).toBe(body.toString());
    expect(ms).toBeGreaterThan(55);
  });

  it('slowly, and whole in the end', async () => {
    const { head, body: sent, ms } = await ask({ bytesPerSecond: 200 });
    expect(head).toContain('Content-Length: 50');
    expect(sent).toBe(body.toString());
    // The first of three pieces is sent at once.
    expect(ms).toBeGreaterThan(190);
  });

  it.each([0, 1, 20, 49])('in part: %i bytes, then the connection is cut', async (cutAt) => {
    const { head, body: sent } = await ask({ cutAt });
    expect(head).toContain('Content-Length: 50');
    expect(sent).toBe(body.toString().slice(0, cutAt));
  });

  it('not at all: the connection is reset', async () => {
    expect(await ask({ reset: true })).toMatchObject({ head: '', error: 'ECONNRESET' });
    expect(await ask({ reset: true, delay: 20 })).toMatchObject({ head: '', error: 'ECONNRESET' });
  });
});

describe('waiting ends with the connection', () => {
  afterEach(() => void vi.useRealTimers());

  it.each<Delivery>([{ delay: 3_600_000 }, { bytesPerSecond: 1 }])('%j', async (how) => {
    delivery = how;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const arrived = once(server, 'request');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await arrived;
    expect(vi.getTimerCount()).toBe(1);
    socket.destroy();
    await closed;
    expect(vi.getTimerCount()).toBe(0);
  });
});

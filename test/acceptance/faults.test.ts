import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

let server: MwsLocal;
beforeEach(async () => void (server = await startMwsLocal()));
afterEach(() => server.close());

const path = '/Sellers/2011-07-01';
const form = () => signRequest(server, { path, parameters: { Action: 'ListMarketplaceParticipations' } });
const call = () => fetch(server.url + path, { method: 'POST', body: form() });
const addFault = (effect: object, more: object = {}) =>
  askControl(server.url, '/faults', { effect, ...more });

interface Journaled {
  items: { status: number; outcome: string; fault?: string; explanation?: string; operation: string }[];
}
const lastRequest = async () =>
  (await askControl<Journaled>(server.url, '/requests?limit=1')).items[0] ??
  expect.fail('nothing was journaled');

/** What comes over the wire, byte for byte, until the server closes. */
async function raw(): Promise<{ head: string; body: string; error: string | undefined }> {
  const body = form();
  const { port, host } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  let text = '';
  let error: string | undefined;
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  socket.on('error', (cause: NodeJS.ErrnoException) => (error = cause.code));
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  await once(socket, 'close').catch(() => {});
  const [received = '', rest = ''] = text.split('\r\n\r\n');
  return { head: received, body: rest, error };
}

describe('a client meets', () => {
  it('an error of MWS, once, and goes on', async () => {
    await addFault({ error: { code: 'InternalError' } }, { times: 1 });
    const failed = await call();
    expect([failed.status, failed.headers.get('content-type')]).toEqual([500, 'text/xml']);
    expect(await failed.text()).toContain('<Code>InternalError</Code>');
    expect((await call()).status).toBe(200);
  });

  it('throttling as MWS did it', async () => {
    await addFault({ throttle: true });
    const throttled = await call();
    expect(throttled.status).toBe(503);
    const text = await throttled.text();
    expect(text).toMatch(
      /^<\?xml version="1.0"\?>\n<ErrorResponse xmlns="https:\/\/mws.amazonservices.com\/Sellers\/2011-07-01">\n {2}<Error>\n {4}<Type><\/Type>\n {4}<Code>RequestThrottled<\/Code>\n {4}<Message>Request is throttled<\/Message>/,
    );
  });

  it('the page of a proxy', async () => {
    await addFault({ status: 502, body: '<h1>Bad Gateway</h1>', contentType: 'text/html' });
    const answer = await call();
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      502,
      'text/html',
      '<h1>Bad Gateway</h1>',
    ]);
  });

  it('an answer that comes late, though the call was processed at once', async () => {
    await addFault({ delay: 'PT0.15S' });
    const startedAt = performance.now();
    const answer = await call();
    expect(performance.now() - startedAt).toBeGreaterThan(145);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('</ListMarketplaceParticipationsResponse>');
    expect(await lastRequest()).toMatchObject({ outcome: 'ok', fault: '1' });
  });

  it('an answer that comes slowly', async () => {
    const { length } = await (await call()).text();
    await addFault({ slowBody: { bytesPerSecond: length * 5 } });
    const startedAt = performance.now();
    const text = await (await call()).text();
    // A fifth of a second in all, of which the first tenth is sent at once.
    expect(performance.now() - startedAt).toBeGreaterThan(95);
    expect(text).toHaveLength(length);
  });

  it('an answer that is cut off, with the length of the whole', async () => {
    await addFault({ truncate: 100 });
    const { head, body } = await raw();
    expect(head).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(Number(/Content-Length: (\d+)/.exec(head)![1])).toBeGreaterThan(1_000);
    expect(body).toHaveLength(100);
    await expect(call().then((answer) => answer.text())).rejects.toThrow();
    expect(await lastRequest()).toMatchObject({ outcome: 'fault', status: 200, fault: '1' });
  });

  it('a document that is no XML, in an answer that is whole', async () => {
    await addFault({ malformedXml: true });
    const answer = await call();
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml']);
    expect(text).toMatch(/^<\?xml/);
    expect(text).not.toContain('</ListMarketplaceParticipationsResponse>');
    expect(Number(answer.headers.get('content-length'))).toBe(text.length);
  });

  it.each([
    ['before', 0],
    ['after', 200],
  ])('a connection that is reset %s its call is processed', async (reset, status) => {
    await addFault({ reset });
    expect(await raw()).toEqual({ head: '', body: '', error: 'ECONNRESET' });
    expect(await lastRequest()).toMatchObject({ outcome: 'fault', status, fault: '1' });
  });
});

it('the third call of one operation fails, and no other', async () => {
  await addFault({ throttle: true }, { match: { operation: 'ListMarketplaceParticipations', nth: 3 } });
  const statuses = [];
  for (let count = 0; count < 5; count++) statuses.push((await call()).status);
  expect(statuses).toEqual([200, 200, 503, 200, 200]);
});

it('a probability gives the same pattern with the same seed', async () => {
  const pattern = async () => {
    await addFault({ throttle: true }, { match: { probability: 0.4 } });
    const statuses = [];
    for (let count = 0; count < 20; count++) statuses.push((await call()).status);
    return statuses;
  };
  const first = await pattern();
  expect(new Set(first)).toEqual(new Set([200, 503]));
  await askControl(server.url, '/reset', {});
  expect(await pattern()).toEqual(first);
});

it('a client that waits does not keep the server from closing', async () => {
  await addFault({ delay: 'PT1H' });
  const waiting = call().catch((error: Error) => error);
  while ((await askControl<Journaled>(server.url, '/requests')).items.length === 0);
  await server.close();
  expect(await waiting).toBeInstanceOf(Error);
  server = await startMwsLocal();
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { Turns } from './turns.js';

const turns = new Turns();
/** Requests whose turn has come and that wait to be answered. */
const begun: { url: string; response: ServerResponse }[] = [];
const server = createServer((message, response) =>
  turns.take(message, response, () => {
    begun.push({ url: message.url!, response });
    server.emit('begun');
  }),
);

afterEach(() => {
  begun.length = 0;
  server.closeAllConnections();
  server.close();
});

/** A connection on which requests for `/1`, `/2`, ... were sent in one write; the first has begun. */
async function sendTogether(count: number) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('latin1');
  const bytes = Array.from({ length: count }, (_, at) => `GET /${at + 1} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const first = once(server, 'begun');
  socket.write(bytes.join(''));
  await first;
  await nextTurn();
  return { socket, urls: () => begun.map(({ url }) => url) };
}

test('requests of a connection begin when those before them are answered', async () => {
  const { socket, urls } = await sendTogether(3);
  expect(urls()).toEqual(['/1']);

  for (const next of ['/2', '/3']) {
    const another = once(server, 'begun');
    begun.at(-1)!.response.end(next);
    await another;
  }
  expect(urls()).toEqual(['/1', '/2', '/3']);
  begun.at(-1)!.response.end('end');
  let text = '';
  while (!text.endsWith('end\r\n0\r\n\r\n') && !text.endsWith('end'))
    text += ((await once(socket, 'data')) as [string])[0];
  expect(text.match(/\/2|\/3|end$/g)).toEqual(['/2', '/3', 'end']);
});

test('a request does not begin once its connection is gone', async () => {
  const { socket, urls } = await sendTogether(2);
  const closed = once(begun[0]!.response, 'close');
  socket.destroy();
  await closed;
  await nextTurn();
  expect(urls()).toEqual(['/1']);
});

test('connections do not wait for one another', async () => {
  const { urls } = await sendTogether(1);
  const begins = once(server, 'begun');
  connect((server.address() as AddressInfo).port, '127.0.0.1').write(
    'GET /other HTTP/1.1\r\nHost: x\r\n\r\n',
  );
  await begins;
  expect(urls()).toEqual(['/1', '/other']);
});

import { once } from 'node:events';
import { connect } from 'node:net';

/** A head, and the first of the `length` bytes that it announces. */
const headAndMore = (length) =>
  [
    'POST /Orders/2013-09-01 HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${length}`,
    '',
    'Action=ListOrders&SellerId=A2EXAMPLESELLER&',
  ].join('\r\n');

/** What a peer sends before it is gone: part of a head, part of a small body, part of a large one. */
const beginnings = [
  'POST /Orders/2013-09-01 HTTP/1.1\r\nHost: localh',
  headAndMore(10_000),
  headAndMore(10_000_000) + 'a'.repeat(200_000),
  'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nAction=',
];

/** Begins a request and goes away in the middle of it: politely or with a reset. */
export async function abortBody({ url, tally, round }) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  // The server may answer or close first; neither matters here.
  socket.on('error', () => {}).resume();
  socket.write(beginnings[round % beginnings.length]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (round % 2 === 0) socket.resetAndDestroy();
  else socket.destroy();
  tally.count('gone');
}

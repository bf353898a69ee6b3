import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Answer, Delivery } from './answer.js';

/** How often a slow body is sent on. */
const PIECES_A_SECOND = 10;

/**
 * Sends an answer in the way that a fault wants. Waiting keeps no process alive, and ends when the connection does.
 * @param writeHead writes status and headers.
 */
export function deliver(
  { body }: Answer,
  { delay = 0, bytesPerSecond, cutAt, reset }: Delivery,
  response: ServerResponse,
  writeHead: () => void,
): void {
  const socket = response.req.socket;
  if (delay > 0) return waitFirst(delay, response, send);
  return send();

  function send(): void {
    if (reset) return resetConnection(socket);
    writeHead();
    if (cutAt !== undefined) return sendPart(response, body.subarray(0, cutAt));
    if (bytesPerSecond !== undefined) return trickle(response, body, bytesPerSecond);
    response.end(body);
  }
}

function waitFirst(ms: number, response: ServerResponse, then: () => void): void {
  const timer = setTimeout(() => {
    response.off('close', stop);
    then();
  }, ms).unref();
  const stop = () => clearTimeout(timer);
  response.once('close', stop);
}

/** The peer sees ECONNRESET. TLS has no reset of its own; there the connection ends in the middle of nowhere. */
function resetConnection(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Sends a part of what Content-Length promises, and closes once it has left. */
function sendPart(response: ServerResponse, part: Buffer): void {
  response.write(part, () => response.req.socket.destroySoon());
}

/** Sends a body piece by piece. */
function trickle(response: ServerResponse, body: Buffer, bytesPerSecond: number): void {
  const size = Math.max(1, Math.round(bytesPerSecond / PIECES_A_SECOND));
  let at = 0;
  const sendNext = () => {
    response.write(body.subarray(at, (at += size)));
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  };
  const timer = setInterval(sendNext, (size / bytesPerSecond) * 1_000).unref();
  response.once('close', () => clearInterval(timer));
  sendNext();
}

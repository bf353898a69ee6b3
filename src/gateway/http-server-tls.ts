import type { Server } from 'node:http';
import { createServer } from 'node:https';
import { answerOn, serverOptions } from './http-server.js';
import type { HttpServerParts } from './http-server.js';

/** Certificates and their keys, in PEM, for a handshake that begins now; the same object as long as they stay. */
export type CurrentKeyPair = () => { cert: string | string[]; key: string | string[] };

/** The HTTP server over TLS. A certificate that was renewed is shown from the next connection on. */
export function createHttpsServer(parts: HttpServerParts, current: CurrentKeyPair): Server {
  let shown = current();
  const server = createServer({ ...serverOptions, ...shown, allowHalfOpen: true });
  // Before Node's own listener, which begins the handshake.
  server.prependListener('connection', () => {
    const pair = current();
    if (pair === shown) return;
    server.setSecureContext(pair);
    shown = pair;
  });
  answerOn(server, parts);
  return server;
}

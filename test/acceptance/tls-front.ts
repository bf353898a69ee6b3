import { once } from 'node:events';
import https from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, LookupFunction, Socket } from 'node:net';
import { createServer } from 'node:tls';
import { generate } from 'selfsigned';

/** Ends TLS in front of a server that speaks plain http, for clients that speak only https. */
export interface TlsFront {
  port: number;
  /** The certificate of the authority that issued the front's own; nobody else trusts it. */
  ca: string;
  close(): Promise<void>;
}

/** The names that the front's certificate is good for. */
const NAMES = ['localhost', 'mws.amazonservices.com', 'mws-eu.amazonservices.com', 'mws.amazonservices.jp'];

/** Opens a front on a free port of the loopback; what arrives there goes to `port` byte by byte. */
export async function openTlsFront(port: number): Promise<TlsFront> {
  const { ca, key, cert } = await issueCertificate();
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer({ key, cert, allowHalfOpen: true }, (outer) => {
    const inner = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    track(inner).on('error', () => outer.destroy());
    outer.on('error', () => inner.destroy());
    outer.pipe(inner).pipe(outer);
  });
  // A client that does not trust the certificate hangs up on the front.
  server.on('tlsClientError', () => {});
  server.on('connection', track);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    ca,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function issueCertificate(): Promise<{ ca: string; key: string; cert: string }> {
  const options = { keyType: 'ec', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: 'Authority of the tests' }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...options,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...NAMES.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { ca: authority.cert, key, cert };
}

/**
 * Until the function that it returns is called, https clients that bring no agent of their own trust `ca` and nothing
 * else, and find every host on the loopback.
 */
export function trustOnly(ca: string): () => void {
  const { globalAgent } = https;
  const agent = new https.Agent({ keepAlive: true, ca, lookup: findOnLoopback });
  https.globalAgent = agent;
  return () => {
    agent.destroy();
    https.globalAgent = globalAgent;
  };
}

const findOnLoopback: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

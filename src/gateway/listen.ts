import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:2009` */
  url: string;
  /** Ends it and every connection at once. */
  close(): Promise<void>;
}

/** Has a server listen. @throws what Node throws where the port is taken. */
export async function listen(
  server: Server,
  scheme: 'http' | 'https',
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  // A connection in the midst of its handshake is none that the server itself would close.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: urlOf(scheme, server.address() as AddressInfo),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** A URL that works from this machine: the unspecified address is reached as loopback. */
function urlOf(scheme: string, { address, port, family }: AddressInfo): string {
  const reachable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return family === 'IPv6' ? `${scheme}://[${reachable}]:${port}` : `${scheme}://${reachable}:${port}`;
}

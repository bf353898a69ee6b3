import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminCall, waitForOutput } from './admin-call.js';
import { installPeer } from './install-peer.js';
import { stop, watchOver } from './launch.js';

/** mountebank with one imposter and one static stub, told to keep connections, which it does not by itself. */
export async function start() {
  const program = join(installPeer('mountebank'), 'bin', 'mb');
  const [port, imposter] = [await freePort(), await freePort()];
  const args = [
    program,
    '--port',
    String(port),
    '--localOnly',
    '--nologfile',
    '--pidfile',
    join(tmpdir(), `mb-${port}.pid`),
  ];
  const child = watchOver(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] }));
  await waitForOutput(child, /(now taking orders)/);
  return {
    name: 'mountebank',
    url: `http://127.0.0.1:${imposter}`,
    pid: child.pid,
    setAnswer: ({ status, headers, body }) =>
      adminCall('PUT', `http://127.0.0.1:${port}/imposters`, {
        imposters: [imposterOf(imposter, { status, headers, body })],
      }),
    stop: () => stop(child),
  };
}

const imposterOf = (port, { status, headers, body }) => ({
  protocol: 'http',
  port,
  stubs: [
    {
      responses: [
        {
          is: {
            statusCode: status,
            headers: { ...headers, Connection: 'keep-alive' },
            body: body.toString('utf8'),
          },
        },
      ],
    },
  ],
});

/** A port that nothing listens on right now; mountebank takes none of its own choice. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

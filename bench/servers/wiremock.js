import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminCall, waitForOutput } from './admin-call.js';
import { installPeer } from './install-peer.js';
import { stop, watchOver } from './launch.js';

/** WireMock with one static stub. Its request journal is off, which does it good: on, it fills memory. */
export async function start() {
  const folder = join(installPeer('wiremock'), 'build');
  const jar = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.jar')),
  );
  const root = mkdtempSync(join(tmpdir(), 'mws-local-wiremock-'));
  const args = [
    '-jar',
    jar,
    '--port',
    '0',
    '--bind-address',
    '127.0.0.1',
    '--no-request-journal',
    '--root-dir',
    root,
  ];
  const child = watchOver(spawn('java', args, { stdio: ['ignore', 'pipe', 'ignore'] }));
  const url = `http://127.0.0.1:${await waitForOutput(child, /^port:\s+(\d+)/m)}`;
  return {
    name: 'wiremock',
    url,
    pid: child.pid,
    async setAnswer({ status, headers, body }) {
      await adminCall('DELETE', `${url}/__admin/mappings`);
      await adminCall('POST', `${url}/__admin/mappings`, {
        request: { method: 'POST', urlPathPattern: '/.*' },
        response: { status, headers, base64Body: body.toString('base64') },
      });
    },
    async stop() {
      await stop(child);
      rmSync(root, { recursive: true });
    },
  };
}

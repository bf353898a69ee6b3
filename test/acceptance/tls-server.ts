import { mkdtempSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import type { StartOptions } from '../../src/server/start-options.js';

/** A server with a TLS port, and a CA that nobody else knows. */
export interface TlsServer extends MwsLocal {
  tlsUrl: string;
  tlsPort: number;
  /** The certificate of its CA. */
  ca: string;
  /** The file with it. */
  caFile: string;
}

/** Starts a server whose CA is in a folder of its own, which is gone when it is closed. */
export async function startWithTls(options: StartOptions = {}): Promise<TlsServer> {
  const caFolder = join(mkdtempSync(join(tmpdir(), 'mws-local-ca-')), 'ca');
  const server = await startMwsLocal({ tlsPort: 0, caFolder, ...options });
  const close = async () => {
    await server.close();
    rmSync(join(caFolder, '..'), { recursive: true, force: true });
  };
  const ca = await (await fetch(`${server.url}/_mws/ca.pem`)).text();
  const tlsUrl = server.tlsUrl!;
  const tlsPort = Number(new URL(tlsUrl).port);
  return {
    ...server,
    tlsUrl,
    tlsPort,
    ca,
    caFile: join(caFolder, 'ca.pem'),
    close,
    [Symbol.asyncDispose]: close,
  };
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

export const findOnLoopback: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

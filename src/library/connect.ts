import { env } from 'node:process';
import { createAdmin } from './admin.js';
import { serverOf } from './server.js';
import type { MwsLocal } from './server.js';

const DEFAULT_URL = 'http://127.0.0.1:2009';

/** How a server is reached. */
export interface ConnectOptions {
  /** Its admin token; `MWS_LOCAL_ADMIN_TOKEN` of the environment if not given. */
  adminToken?: string | undefined;
}

/**
 * A server that runs elsewhere. Closing it lets go of it; it goes on, and so do its sandboxes.
 * @param url where it answers; `MWS_LOCAL_URL` of the environment if not given, else `http://127.0.0.1:2009`.
 * @throws Error where none answers, and AdminError where the token is not its own.
 */
export async function connect(
  url: string = env.MWS_LOCAL_URL || DEFAULT_URL,
  { adminToken = env.MWS_LOCAL_ADMIN_TOKEN || undefined }: ConnectOptions = {},
): Promise<MwsLocal> {
  const base = url.replace(/\/+$/, '');
  const { credentials, spApi } = await createAdmin({ url: base, adminToken }).getCallers();
  return serverOf({
    url: base,
    tlsUrl: base.startsWith('https:') ? base : undefined,
    ca: await caOf(base, adminToken),
    adminToken,
    credentials,
    spApi,
    close: async () => {},
  });
}

/** The local CA of a server; it has none where it speaks no TLS, or has a certificate of its user's own. */
async function caOf(base: string, adminToken: string | undefined): Promise<string | undefined> {
  const headers = new Headers(adminToken === undefined ? [] : [['Authorization', `Bearer ${adminToken}`]]);
  const answer = await fetch(`${base}/_mws/ca.pem`, { headers });
  return answer.ok ? answer.text() : undefined;
}

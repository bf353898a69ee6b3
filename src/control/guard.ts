import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findMwsHost } from '../model/marketplaces.js';
import { isConsoleFile } from './console.js';
import type { ControlParts } from './parts.js';
import { Problem } from './problem.js';
import { PREFIX } from './route.js';

type GuardParts = Pick<ControlParts, 'adminToken' | 'allowedHosts' | 'bindHost'>;

/**
 * Keeps web pages out: one that a browser on this machine shows can send requests here, by its own name made to point
 * here (so the Host is checked) or from its own origin (so Origin and Sec-Fetch-Site are). With a token set, whoever
 * reaches the server needs that too.
 */
export function makeGuard(parts: GuardParts) {
  const named = new Set([...parts.allowedHosts, parts.bindHost].map((host) => host.toLowerCase()));
  const expected = parts.adminToken === undefined ? undefined : digest(parts.adminToken);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    // Answers hold tokens, and secrets of new keys.
    reply.header('cache-control', 'no-store');
    checkHost(request.headers.host?.toLowerCase() ?? '', named);
    // The console's files hold nothing, and a page of another site may link to them.
    if (isConsoleFile(request)) return;
    checkOrigin(request);
    if (expected && !isHealth(request) && !isBearer(request.headers.authorization, expected)) {
      reply.header('www-authenticate', 'Bearer');
      throw new Problem(401, 'Send the admin token: Authorization: Bearer TOKEN.');
    }
  };
}

const isHealth = ({ routeOptions: { url } }: FastifyRequest): boolean =>
  url?.startsWith(`${PREFIX}/health/`) ?? false;

function checkHost(host: string, named: ReadonlySet<string>): void {
  const name = host.replace(/:\d*$/, '');
  if (isLocal(name) || named.has(name) || named.has(host) || findMwsHost(host)) return;
  throw new Problem(
    403,
    `The control API does not answer to the Host ${host || '(none)'}; --allowed-host adds one.`,
  );
}

/** Names that no one can make point here from outside, whatever server of names is asked. */
const isLocal = (name: string): boolean =>
  isIP(name) === 4 ||
  (name.startsWith('[') && isIP(name.slice(1, -1)) === 6) ||
  /^[\w-]+$/.test(name) ||
  /^[\w.-]+\.localhost$/.test(name) ||
  name === 'host.docker.internal';

function checkOrigin({ headers }: FastifyRequest): void {
  const { origin, host } = headers;
  if (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host?.toLowerCase())
    throw new Problem(403, `The control API does not answer to pages of ${origin}.`);
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Problem(403, 'The control API does not answer to pages of another site.');
}

function isBearer(authorization: string | undefined, expected: Buffer): boolean {
  const [, token] = /^Bearer +(.+)$/i.exec(authorization ?? '') ?? [];
  return token !== undefined && timingSafeEqual(digest(token), expected);
}

/** Digests have one length, which comparing in constant time asks for. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

import createClient, { createQuerySerializer } from 'openapi-fetch';
import type { ControlClient } from './answer-of.js';
import { methodsOf } from './generated/admin-methods.js';
import type { AdminMethods } from './generated/admin-methods.js';
import type { paths } from './generated/admin-types.js';

/** The control API of one world: a method for each operation, which gives what is answered or throws an AdminError. */
export interface Admin extends AdminMethods {
  /** The same as requests by method and path, with status and headers, and without throwing. */
  client: ControlClient;
}

/** Where a control API is, and which world is meant. */
export interface AdminTarget {
  url: string;
  adminToken?: string | undefined;
  /** The default world if not given. */
  sandbox?: string | undefined;
}

export function createAdmin({ url, adminToken, sandbox }: AdminTarget): Admin {
  const serialize = createQuerySerializer();
  const client = createClient<paths>({
    baseUrl: url,
    headers: adminToken === undefined ? {} : { Authorization: `Bearer ${adminToken}` },
    querySerializer: (query) => serialize({ sandbox, ...query }),
    fetch: (request) => fetch(request).catch((error: unknown) => Promise.reject(unreachable(url, error))),
  });
  return { ...methodsOf(client), client };
}

/** Says where nobody answers; fetch only says that it failed. */
function unreachable(url: string, error: unknown): Error {
  const { cause, message } = error as Error;
  const reason = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : message;
  return new Error(`No mws-local answers at ${url} (${reason}).`, { cause: error });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { handedOver, handOver, takeOver } from '../gateway/hand-over.js';
import type { Surface } from '../gateway/http-server.js';
import type { GatewayLog } from '../gateway/call-log.js';

/** A part of the server that a client of MWS need not wait for: it is loaded when it is first asked for. */
export interface LazySurface {
  /** Its path, below which all is its own: `/_mws`; empty where its routes alone say what is. */
  prefix: string;
  /** Its routes below the prefix, as a router has them; all if not given. */
  routes?: readonly string[];
  /** Whether a target is its own that came to no route, because an escape in it is broken. */
  takes(target: string): boolean;
  serve: Surface;
  /** Closes it, where it was loaded. */
  close(): Promise<void>;
}

interface LazyParts extends Pick<LazySurface, 'prefix' | 'routes'> {
  /** That it is below the prefix, if not given. */
  takes?: LazySurface['takes'];
  /** As the log and a caller are told of it. */
  name: string;
  load(): Promise<FastifyInstance>;
  log: GatewayLog;
}

/**
 * A surface on its way to be loaded. It is a Fastify instance of its own, because nothing can be added to the server's once
 * that listens.
 */
export function lazySurface({ prefix, routes, takes, name, load, log }: LazyParts): LazySurface {
  let loading: Promise<FastifyInstance> | undefined;

  const get = () =>
    (loading ??= load().catch((error: unknown) => {
      // The next one who asks may have more luck: there were too many open files, say.
      loading = undefined;
      throw error;
    }));

  return {
    prefix,
    ...(routes && { routes }),
    takes: takes ?? ((target) => target.startsWith(`${prefix}/`)),
    async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
      try {
        (await get()).routing(message, response);
      } catch (error) {
        log.error({ err: error }, `${name} could not be loaded`);
        const problem = { title: `${name} could not be loaded.`, status: 503 };
        response.writeHead(503, { 'Content-Type': 'application/problem+json' });
        response.end(JSON.stringify(problem));
      }
    },
    async close(): Promise<void> {
      const loaded = await loading?.catch(() => undefined);
      await loaded?.close();
    },
  };
}

/** The plugin that has a lazy surface answer for its routes, and for all else below the prefix that it is registered with. */
export function lazyRoutes(
  scope: FastifyInstance,
  { prefix, routes = ['/', '/*'], serve, close }: LazySurface,
  done: () => void,
): void {
  if (prefix === '') takeOver(scope, serve);
  else handOver(scope, serve);
  for (const url of routes) scope.all(url, handedOver);
  scope.addHook('onClose', close);
  done();
}

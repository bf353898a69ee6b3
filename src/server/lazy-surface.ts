import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { handedOver, handOver } from '../gateway/hand-over.js';
import type { Surface } from '../gateway/http-server.js';
import type { GatewayLog } from '../gateway/call-log.js';

/** A part of the server that a client of MWS need not wait for: it is loaded when it is first asked for. */
export interface LazySurface {
  /** Its path, below which all is its own: `/_mws`. */
  prefix: string;
  serve: Surface;
  /** Closes it, where it was loaded. */
  close(): Promise<void>;
}

interface LazyParts {
  prefix: string;
  /** As the log and a caller are told of it. */
  name: string;
  load(): Promise<FastifyInstance>;
  log: GatewayLog;
}

/**
 * A surface on its way to be loaded. It is a Fastify instance of its own, because nothing can be added to the server's once
 * that listens.
 */
export function lazySurface({ prefix, name, load, log }: LazyParts): LazySurface {
  let loading: Promise<FastifyInstance> | undefined;

  const get = () =>
    (loading ??= load().catch((error: unknown) => {
      // The next one who asks may have more luck: there were too many open files, say.
      loading = undefined;
      throw error;
    }));

  return {
    prefix,
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

/** The plugin that has a lazy surface answer for all below the prefix that it is registered with. */
export function lazyRoutes(scope: FastifyInstance, { serve, close }: LazySurface, done: () => void): void {
  handOver(scope, serve);
  for (const url of ['/', '/*']) scope.all(url, handedOver);
  scope.addHook('onClose', close);
  done();
}

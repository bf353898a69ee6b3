import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { createHttpServer } from '../gateway/http-server.js';
import type { HttpServerParts, Surface } from '../gateway/http-server.js';
import { mwsRoutes } from '../gateway/mws-routes.js';
import type { MwsRoutes } from '../gateway/mws-routes.js';
import { noSchemas } from '../gateway/no-schemas.js';
import { lazyRoutes } from './lazy-surface.js';
import type { LazySurface } from './lazy-surface.js';

/** What a server is put together from. */
export interface ServerParts {
  mws: MwsRoutes;
  lazy: readonly LazySurface[];
  http: Omit<HttpServerParts, 'surface'>;
}

/**
 * Builds the one Fastify instance of a server: it owns the HTTP server and the routes. MWS and each lazy surface are plugins
 * of it, which take their requests over as they came in.
 */
export async function buildFastify({ mws, lazy, http }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    // Our own server, which answers malformed HTTP in MWS's words; Fastify would do that once more, in JSON.
    serverFactory: (surface) => createHttpServer({ ...http, surface }),
    clientErrorHandler: () => {},
    // A path with a broken escape comes to no route.
    frameworkErrors(_error, { raw }, reply) {
      reply.hijack();
      void surfaceAt(raw.url!)(raw, reply.raw);
    },
    return503OnClosing: false,
    exposeHeadRoutes: false,
    ...noSchemas,
    // Nobody asks for either, and every call would pay for it.
    genReqId: () => '',
    routerOptions: { ignoreTrailingSlash: true, querystringParser: () => nothing },
  });
  app.register(mwsRoutes, mws);
  for (const surface of lazy) app.register(lazyRoutes, surface);
  await app.ready();
  return app;

  function surfaceAt(target: string): Surface {
    return lazy.find(({ takes }) => takes(target))?.serve ?? mws.serve;
  }
}

const nothing = {};

import type { FastifyInstance } from 'fastify';
import { handedOver, handOver } from './hand-over.js';
import type { Surface } from './http-server.js';

/** What the routes of MWS are made of. */
export interface MwsRoutes {
  /** Those of the model's sections. */
  paths: readonly string[];
  serve: Surface;
}

/**
 * The plugin that serves MWS: a route for each path of the model, and the same for what has none, because a path or a method
 * that MWS lacks is refused by the ladder too.
 */
export function mwsRoutes(scope: FastifyInstance, { paths, serve }: MwsRoutes, done: () => void): void {
  handOver(scope, serve);
  for (const url of paths) scope.route({ method: ['GET', 'POST'], url, handler: handedOver });
  done();
}

import type { FastifyInstance } from 'fastify';
import type { Surface } from './http-server.js';

/**
 * Has every request of a scope handed over to a surface as it came in, also where no route is for it. Fastify does nothing
 * more with it: the hook does not tell it to go on, so it reads no body (it would refuse Content-Types that clients of MWS
 * send) and answers nothing.
 */
export function handOver(scope: FastifyInstance, surface: Surface): void {
  takeOver(scope, surface);
  scope.setNotFoundHandler(handedOver);
}

/** Likewise, but only where a route of the scope is for it. */
export function takeOver(scope: FastifyInstance, surface: Surface): void {
  scope.addHook('onRequest', (request, reply) => {
    reply.hijack();
    void surface(request.raw, reply.raw);
  });
}

/** Stands where a route needs a handler: the hook has taken the request before. */
export function handedOver(): never {
  throw new Error('A request was handed over and came back.');
}

import type { Surface } from '../gateway/http-server.js';
import type { SpApiParts } from '../sp-api/surface.js';
import { lazySurface } from './lazy-surface.js';
import type { LazySurface } from './lazy-surface.js';

/**
 * SP-API and its token endpoint: all paths of three segments or more that are not the control API's. Paths of MWS have two at
 * most, so that one port serves both. A path with an empty segment is none of SP-API's: it goes to `mws`, but for that of its documents.
 */
export function spApiSurface(parts: SpApiParts, mws: Surface): LazySurface {
  const surface = lazySurface({
    prefix: '',
    routes: ['/:api/:version/*'],
    takes: (target) => /^\/(?!_mws\/)([^/?]+\/[^/?]+\/[^?]|documents\/v1\/)/.test(target),
    name: 'SP-API',
    load: async () => (await import('../sp-api/surface.js')).buildSpApi(parts),
    log: parts.log,
  });
  return {
    ...surface,
    serve: (message, response) =>
      (surface.takes(message.url!) ? surface : { serve: mws }).serve(message, response),
  };
}

import type { SpApiParts } from '../sp-api/surface.js';
import { lazySurface } from './lazy-surface.js';
import type { LazySurface } from './lazy-surface.js';

/**
 * SP-API and its token endpoint: all paths of three segments or more that are not the control API's. Paths of MWS have two at
 * most, so that one port serves both.
 */
export const spApiSurface = (parts: SpApiParts): LazySurface =>
  lazySurface({
    prefix: '',
    routes: ['/:api/:version/*'],
    takes: (target) => /^\/(?!_mws\/)[^/?]+\/[^/?]+\/[^?]/.test(target),
    name: 'SP-API',
    load: async () => (await import('../sp-api/surface.js')).buildSpApi(parts),
    log: parts.log,
  });

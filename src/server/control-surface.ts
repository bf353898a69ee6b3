import type { ControlParts } from '../control/parts.js';
import type { GatewayLog } from '../gateway/call-log.js';
import { lazySurface } from './lazy-surface.js';
import type { LazySurface } from './lazy-surface.js';

/** The control API and the console, which a client of MWS need not wait for. */
export const controlSurface = (parts: ControlParts, log: GatewayLog): LazySurface =>
  lazySurface({
    prefix: '/_mws',
    name: 'The control API',
    load: async () => (await import('../control/control.js')).buildControl(parts),
    log,
  });

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ControlParts } from '../control/control.js';
import type { GatewayLog } from '../gateway/refusal-log.js';

/** The control API on its way to be loaded: a client of MWS need not wait for it, so that is done when it is first asked for. */
export function controlSurface(parts: ControlParts, log: GatewayLog) {
  let control: Promise<FastifyInstance> | undefined;

  const get = () =>
    (control ??= load(parts).catch((error: unknown) => {
      // The next one who asks may have more luck: there were too many open files, say.
      control = undefined;
      throw error;
    }));

  return {
    async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
      try {
        (await get()).routing(message, response);
      } catch (error) {
        log.error({ err: error }, 'the control API could not be loaded');
        response.writeHead(503, { 'Content-Type': 'application/problem+json' });
        response.end(JSON.stringify({ title: 'The control API could not be loaded.', status: 503 }));
      }
    },
    async close(): Promise<void> {
      await (await control)?.close();
    },
  };
}

async function load(parts: ControlParts): Promise<FastifyInstance> {
  const { buildControl } = await import('../control/control.js');
  return buildControl(parts);
}

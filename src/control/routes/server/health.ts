import type { FastifyInstance } from 'fastify';
import type { ControlParts } from '../../parts.js';
import { Problem } from '../../problem.js';
import { PREFIX, problemResponses } from '../../route.js';
import { object, oneOf } from '../../schemas.js';

/** Liveness and readiness. They ask for no token and belong to no world. */
export function addHealth(app: FastifyInstance, { ready }: ControlParts): void {
  const schemaOf = (operationId: string, summary: string, refusals: number[]) => ({
    operationId,
    summary,
    tags: ['health'],
    security: [],
    response: {
      200: object({ status: oneOf(['live', 'ready']) }, ['status']),
      ...problemResponses(refusals),
    },
  });
  app.get(`${PREFIX}/health/live`, { schema: schemaOf('getLiveness', 'The server runs', [403]) }, () => ({
    status: 'live',
  }));
  const schema = schemaOf('getReadiness', 'The scenario is loaded', [403, 503]);
  app.get(`${PREFIX}/health/ready`, { schema }, () => {
    if (!ready()) throw new Problem(503, 'The scenario is still being loaded.');
    return { status: 'ready' };
  });
}

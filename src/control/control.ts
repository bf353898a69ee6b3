import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { addConsole } from './console.js';
import { makeGuard } from './guard.js';
import { readJson } from './json-body.js';
import { addDocsPage } from './docs-page.js';
import { addDescription, describeRoutes } from './openapi.js';
import type { ControlParts } from './parts.js';
import { answerProblems, Problem, sendProblem } from './problem.js';
import { addResource } from './route.js';
import { addHealth } from './routes/server/health.js';
import { resources } from './routes/index.js';
import { checkRequests } from './validation.js';

export type { ControlParts } from './parts.js';

/**
 * Builds the control API. It listens nowhere: the server hands it, by `routing`, every request for a path below `/_mws`,
 * and it is ready for them when it is returned.
 */
export async function buildControl(parts: ControlParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    // A path with a broken escape reaches no handler.
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, new Problem(400, error.message)),
  });
  readJson(app);
  checkRequests(app);
  answerProblems(app, parts.log);
  app.addHook('onRequest', makeGuard(parts));
  await describeRoutes(app, parts);
  addHealth(app, parts);
  addDescription(app);
  addDocsPage(app);
  await addConsole(app);
  for (const resource of resources) addResource(app, parts, resource);
  await app.ready();
  return app;
}

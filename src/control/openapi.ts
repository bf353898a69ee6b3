import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { ControlParts } from './parts.js';
import { PREFIX, problemResponses } from './route.js';
import { arrayOf, integer, object, oneOf, resource, text } from './schemas.js';

const finding = object(
  { in: oneOf(['body', 'query', 'path']), path: text('A JSON pointer.'), message: text() },
  ['in', 'path', 'message'],
);

const problem = resource(
  'Problem',
  {
    type: text(),
    title: text(),
    status: integer(400, 599),
    detail: text(),
    findings: arrayOf(finding, { description: 'Every mistake in the request.' }),
  },
  ['findings'],
);

/** Collects the description of every route that is added after it. */
export async function describeRoutes(app: FastifyInstance, { adminToken }: ControlParts): Promise<void> {
  app.addSchema(problem);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'mws-local control API',
        version: packageVersion(),
        description: 'Changes and shows the worlds of an mws-local server.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      ...(adminToken !== undefined && {
        components: { securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } } },
        security: [{ adminToken: [] }],
      }),
    },
    // Resources keep their names.
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
  });
}

/** `GET /_mws/openapi.json`. */
export function addDescription(app: FastifyInstance): void {
  const schema = {
    operationId: 'getOpenApi',
    summary: 'This description, as OpenAPI 3.1',
    tags: ['about'],
    response: { 200: { type: 'object', additionalProperties: true }, ...problemResponses([401, 403]) },
  };
  app.get(`${PREFIX}/openapi.json`, { schema }, () => app.swagger());
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

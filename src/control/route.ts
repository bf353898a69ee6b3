import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LoadedRealm } from '../realms/realm.js';
import type { World } from '../world/world.js';
import type { ControlParts } from './parts.js';
import { inQuery, notFound, Problem } from './problem.js';
import { object, ref } from './schemas.js';
import type { Schema } from './schemas.js';

/** The types of what a request brings along. */
export interface Shape {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

/** A request as a route sees it: checked, and in its world. */
export interface Asked<S extends Shape = Shape> {
  realm: LoadedRealm;
  world: World;
  parts: ControlParts;
  params: S['params'];
  query: S['query'];
  body: S['body'];
  request: FastifyRequest;
  reply: FastifyReply;
}

/** One route on a world, with the schemas that check it and describe it. */
export interface ControlRoute<S extends Shape = Shape> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/_mws`, with `:name` for what varies. */
  path: string;
  /** `operationId` of its description. */
  id: string;
  summary: string;
  params?: Record<string, Schema>;
  query?: Record<string, Schema>;
  /** Those of the query that have to be there. */
  required?: readonly string[];
  body?: Schema;
  /** Bytes that its body may have; those of the instance if not given. */
  bodyLimit?: number;
  /** 200 if not given. */
  status?: 200 | 201 | 204 | 302;
  /** What it answers; nothing if not given. */
  answer?: Schema;
  /** The refusals that it has beside 400 and those that every route has. */
  refusals?: readonly (404 | 409)[];
  /** `run` waits in between, or makes the world anew: each of its changes is a transaction. Any other route is one. */
  inSteps?: true;
  run(asked: Asked<S>): unknown;
}

/** Keeps the types of one route to itself, so that routes of all kinds fit one list. */
export const route = <S extends Shape>(definition: ControlRoute<S>): ControlRoute => definition;

/** The routes of one kind of resource, with the resources that their schemas refer to. */
export interface Resource {
  tag: string;
  /** Due work changes what it shows, so that is settled before. Others answer whatever becomes of it. */
  settles?: boolean;
  schemas: readonly Schema[];
  routes: readonly ControlRoute[];
}

export const PREFIX = '/_mws';

/** Every route on a world takes this; without it the default world is meant. */
const sandbox: Schema = { type: 'string', description: 'Id of a sandbox; the default world if not given.' };

/** Adds the routes of a resource to the instance. */
export function addResource(
  app: FastifyInstance,
  parts: ControlParts,
  { tag, schemas, routes, settles = false }: Resource,
): void {
  for (const schema of schemas) app.addSchema(schema);
  for (const definition of routes) addRoute(app, parts, { tag, settles }, definition);
}

function addRoute(
  app: FastifyInstance,
  parts: ControlParts,
  { tag, settles }: { tag: string; settles: boolean },
  definition: ControlRoute,
): void {
  const { method, path, body: bodySchema, bodyLimit, status = 200, inSteps = false, run } = definition;
  app.route({
    method,
    url: PREFIX + path,
    schema: schemaOf(definition, tag),
    ...(bodyLimit !== undefined && { bodyLimit }),
    // No body is an empty one, so that what is missing in it is told as such.
    ...(bodySchema && { preValidation: async (request) => void (request.body ??= {}) }),
    async handler(request, reply) {
      const { params, query, body } = request;
      const wanted = { ...(query as { sandbox?: string }), looks: looksOn(request) };
      if (settles) await realmOf(parts, wanted).world.due.settled();
      // Found only now: it may have been deleted meanwhile.
      const realm = realmOf(parts, wanted);
      const { world } = realm;
      const work = () =>
        running(method, () => run({ realm, world, parts, params, query, body, request, reply }));
      const find = () => realmOf(parts, wanted);
      const answer = inSteps ? await unlessGone(work, find) : world.database.transaction(() => wholly(work));
      return reply.code(status).send(answer);
    },
  });
}

/** A GET has no body: what it finds wrong is in its query. */
function running(method: string, work: () => unknown): unknown {
  if (method !== 'GET') return work();
  try {
    return work();
  } catch (error) {
    throw inQuery(error);
  }
}

/** What goes on when its transaction has ended would be no part of it. */
function wholly(work: () => unknown): unknown {
  const answer = work();
  if (answer instanceof Promise) throw new Error('A route that waits says `inSteps`.');
  return answer;
}

/** What fails because its sandbox was deleted meanwhile says so, as `find` does. */
async function unlessGone(work: () => unknown, find: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    find();
    throw error;
  }
}

/** Whether a request only looks at a sandbox, which may lie idle all the same: a page that refreshes what it shows says so. */
const looksOn = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers['mws-local-looking-on'] === 'true';

interface Wanted {
  sandbox?: string;
  looks: boolean;
}

function realmOf({ realms, ready }: ControlParts, { sandbox, looks }: Wanted): LoadedRealm {
  if (!ready()) throw new Problem(503, 'The scenario is still being loaded.');
  if (sandbox === undefined) return realms.default;
  const realm = looks ? realms.sandboxes.find(sandbox)?.realm : realms.find(sandbox);
  if (!realm) throw notFound(`sandbox ${sandbox}`);
  return realm;
}

function schemaOf(definition: ControlRoute, tag: string) {
  const { id, summary, params, query, required, body, status = 200, answer, refusals = [] } = definition;
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(params && { params: object(params, Object.keys(params)) }),
    querystring: object({ ...query, sandbox }, required),
    ...(body && { body }),
    response: {
      [status]: answer ?? { type: 'null', description: status === 302 ? 'See Location.' : 'Done.' },
      ...problemResponses([400, 401, 403, 404, ...refusals]),
    },
  };
}

const reasons: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'The bearer token is missing or wrong.',
  403: 'The Host or the Origin is not accepted, or the user may not do it.',
  404: 'There is no such resource or sandbox.',
  409: 'The state of the world does not allow it.',
  503: 'The scenario is still being loaded.',
};

/** How refusals are described. */
export const problemResponses = (statuses: readonly number[]): Record<number, Schema> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: reasons[status], content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );

import type { ServerResponse } from 'node:http';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { handedOver, takeOver } from '../gateway/hand-over.js';
import { noSchemas } from '../gateway/no-schemas.js';
import type { GatewayLog } from '../gateway/call-log.js';
import type { Realms } from '../realms/realm.js';
import type { Chance } from '../world/chance.js';
import type { World } from '../world/world.js';
import type { SpRequest } from './call.js';
import { compileSpApi } from './compile.js';
import { serveDocuments } from './documents/document-surface.js';
import { DOCUMENTS } from './documents/presigned.js';
import { buildSpGateway } from './gateway.js';
import { servesTokens } from './hosts.js';
import { serveTokens, TOKEN_PATH } from './lwa/token-surface.js';
import { findSpHandler } from './operations/index.js';
import { createSender } from './send.js';

/** What the SP-API surface is made of. */
export interface SpApiParts {
  realms: Realms;
  chance: Chance;
  log: GatewayLog;
  /** Has the notifications sent that wait in a world. */
  sendNotifications(world: World): void;
}

/** A body that is JSON; documents are uploaded to URLs of their own. */
const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * Builds the surface of SP-API and of its token endpoint. It listens nowhere: the server hands it every request for a path of
 * three segments or more, and it is ready for them when it is returned.
 */
export async function buildSpApi(parts: SpApiParts): Promise<FastifyInstance> {
  const { realms, log } = parts;
  const gateway = buildSpGateway({ ...parts, findHandler: findSpHandler });
  const tokens = serveTokens(realms, log);
  const send = createSender(log);
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    genReqId: () => '',
    exposeHeadRoutes: false,
    ...noSchemas,
    routerOptions: { querystringParser: () => nothing, maxParamLength: 4_096 },
    // A path with a broken escape comes to no route.
    frameworkErrors: (_error, request, reply) => {
      reply.hijack();
      answerUnknown(request, reply.raw);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    reply.hijack();
    const id = error.statusCode === 413 ? ('BodyTooLarge' as const) : ('HttpMalformed' as const);
    send(gateway.refuse(requestOf(request), id), request.raw, reply.raw);
  });
  app.setNotFoundHandler((request, reply) => {
    reply.hijack();
    answerUnknown(request, reply.raw);
  });
  for (const operation of compileSpApi())
    app.route({
      method: operation.spModel.method,
      url: operation.route,
      handler(request, reply) {
        reply.hijack();
        const asked = requestOf(request);
        const answer = () => send(gateway.answer(asked, operation), request.raw, reply.raw);
        const wait = gateway.waitOf(asked, operation);
        if (wait) void wait.then(answer);
        else answer();
      },
    });
  app.post(TOKEN_PATH, (request, reply) => {
    reply.hijack();
    const asked = requestOf(request);
    const answer = servesTokens(asked.host) ? tokens(asked) : gateway.answer(asked, undefined);
    send(answer, request.raw, reply.raw);
  });
  app.register((scope, _options, done) => {
    takeOver(scope, serveDocuments(realms, log));
    scope.all(`${DOCUMENTS}*`, handedOver);
    done();
  });
  await app.ready();
  return app;

  function answerUnknown(request: FastifyRequest, response: ServerResponse): void {
    send(gateway.answer(requestOf(request), undefined), request.raw, response);
  }
}

const nothing = {};

function requestOf({ raw, params, body }: FastifyRequest): SpRequest {
  const target = raw.url!;
  const at = target.indexOf('?');
  const host = raw.headers.host ?? '';
  const scheme = 'encrypted' in raw.socket ? 'https' : 'http';
  return {
    method: raw.method!,
    path: at < 0 ? target : target.slice(0, at),
    target,
    query: at < 0 ? '' : target.slice(at + 1),
    host,
    headers: raw.headers,
    pathParameters: (params ?? {}) as Record<string, string>,
    body: Buffer.isBuffer(body) ? body : undefined,
    origin: `${scheme}://${wholeHost(host)}`,
  };
}

/** A client for Python loses the first letter of a host that it calls by http; its Host could not be called back. */
const wholeHost = (host: string): string =>
  host.replace(/^27\.0\.0\.1(?=:|$)/, '127.0.0.1').replace(/^ocalhost(?=:|$)/, 'localhost');

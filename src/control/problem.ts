import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { ControlParts } from './parts.js';
import { findingsOf } from './validation.js';
import type { Finding } from './validation.js';

/** An answer other than success, as RFC 9457 has it: `application/problem+json`. */
export class Problem extends Error {
  readonly status: number;
  readonly findings: readonly Finding[];

  constructor(status: number, detail: string, findings: readonly Finding[] = []) {
    super(detail);
    this.status = status;
    this.findings = findings;
  }
}

/** 404: nothing is where the path points to. */
export const notFound = (what: string): Problem => new Problem(404, `There is no ${what}.`);

/** 403: another user might do it. */
export const forbidden = (detail: string): Problem => new Problem(403, detail);

/** 409: the request is sound, but the state of the world does not allow it; `about` says which part of the body. */
export const conflict = (detail: string, about?: { path: string; message: string }): Problem =>
  new Problem(409, detail, about ? [{ in: 'body', ...about }] : []);

/** 400 for one mistake in the body that no schema can tell. */
export const invalid = (path: string, message: string): Problem =>
  invalidBody([{ in: 'body', path, message }]);

/** The same for several. */
export const invalidBody = (findings: readonly Finding[]): Problem =>
  new Problem(400, 'The request is not valid; see findings.', findings);

/** The same failure where there is no body: what a route finds wrong stands in its query. */
export const inQuery = (error: unknown): unknown =>
  error instanceof Problem
    ? new Problem(
        error.status,
        error.message,
        error.findings.map((finding) => ({ ...finding, in: finding.in === 'body' ? 'query' : finding.in })),
      )
    : error;

/** Makes every failure of the instance a problem, Fastify's own among them. */
export function answerProblems(app: FastifyInstance, log: ControlParts['log']): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500 && !(error instanceof Problem)) {
      log?.error(
        { err: error, method: request.method, path: request.routeOptions.url },
        'control API failed',
      );
    }
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*$/s, '');
    return sendProblem(reply, new Problem(404, `${request.method} ${path} is not part of the control API.`));
  });
}

function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) return invalidBody(findingsOf(error.validation, error.validationContext));
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem(415, 'A body must be JSON; send Content-Type: application/json with it.');
  const { statusCode = 500 } = error;
  // What Fastify says of a request (a body too large, broken JSON) is for its sender; what failed in here is not.
  if (statusCode >= 400 && statusCode < 500) return new Problem(statusCode, error.message);
  return new Problem(500, 'Something failed inside mws-local; its log has the reason.');
}

/** Writes a problem. */
export function sendProblem(reply: FastifyReply, { status, message, findings }: Problem): FastifyReply {
  const title = STATUS_CODES[status] ?? 'Error';
  const document = {
    type: 'about:blank',
    title,
    status,
    detail: message,
    ...(findings.length > 0 && { findings }),
  };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(document));
}

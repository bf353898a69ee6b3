import type { FastifyInstance } from 'fastify';

/** Bodies are JSON and nothing else: any other type is 415, so that no form of a foreign page is ever taken. */
export function readJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name the type of a body that they do not send.
    if (body === '') done(null, undefined);
    else void parse(request, body, done);
  });
}

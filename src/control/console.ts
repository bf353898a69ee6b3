import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PREFIX } from './route.js';

const ROOT = fileURLToPath(new URL('../../dist/console/', import.meta.url));

/** The console, and the stand-ins for pages of Amazon that others lead to: the checkout of Amazon Pay, consent in Seller Central. */
const PAGES = [`${PREFIX}/`, `${PREFIX}/pay/checkout/`, `${PREFIX}/apps/authorize/consent/`];

/** Files whose names hold the hash of what is in them. */
const ASSETS = `${PREFIX}/assets/`;

const headers = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Whether a request is for a file of the console; those need no token: the page asks for it. */
export const isConsoleFile = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  PAGES.some((page) => url === page || url === `${page}index.html`) || url.startsWith(ASSETS);

/** `GET /_mws/`, `/_mws/pay/checkout` and `/_mws/apps/authorize/consent`: the web console and the two stand-ins, as `npm run build` made them. */
export async function addConsole(app: FastifyInstance, root = ROOT): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async ({ routeOptions: { url = '' } }, reply) => {
      const fresh = url.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.headers({ ...headers, 'cache-control': fresh });
    });
    if (existsSync(`${root}/index.html`)) {
      const files = {
        root,
        prefix: `${PREFIX}/`,
        wildcard: false,
        decorateReply: false,
        cacheControl: false,
      };
      await scope.register(serveFiles, files);
    } else {
      scope.get(`${PREFIX}/`, { schema: { hide: true } }, (_request, reply) =>
        reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The console has not been built: npm run build\n'),
      );
    }
  });
}

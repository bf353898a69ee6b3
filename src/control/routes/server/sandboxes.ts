import type { FastifyRequest } from 'fastify';
import type { Sandbox } from '../../../realms/sandboxes.js';
import { parseDuration } from '../../../world/duration.js';
import { iso } from '../../instant.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { invalid, notFound } from '../../problem.js';
import { originOf, SCENARIO_LIMIT, wishFields, withinLimits } from './realm-wish.js';
import type { WishBody } from './realm-wish.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { callerFields, showCallers, urlOf } from '../registry/callers.js';

const fields = {
  id: schema.text('Eight capitals and digits, with which its access keys begin.'),
  scenario: schema.text(),
  seed: schema.integer(0),
  createdAt: schema.described(schema.instant, 'Real time.'),
  lastUsedAt: schema.described(schema.instant, 'Real time.'),
  ttl: schema.described(schema.duration, 'It ends when it has not been used for so long.'),
};

const show = ({ id, realm: { world }, createdAt, lastUsedAt, ttl }: Sandbox) => ({
  id,
  scenario: world.scenario,
  seed: world.seed,
  createdAt: iso(createdAt),
  lastUsedAt: iso(lastUsedAt),
  ttl,
});

const showWhole = (sandbox: Sandbox, request: FastifyRequest) => ({
  ...show(sandbox),
  ...showCallers(sandbox.realm, urlOf(request)),
});

function checkTtl(ttl: string | undefined): void {
  if (ttl !== undefined && parseDuration(ttl) === 0) throw invalid('/ttl', 'must be longer than nothing');
}

const id = { id: schema.text('The sandbox.') };

/** Worlds of their own, for tests that run side by side on one server. */
export const sandboxes: Resource = {
  tag: 'sandboxes',
  schemas: [
    schema.resource('Sandbox', fields),
    schema.resource('SandboxWithCallers', { ...fields, ...callerFields }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/sandboxes',
      id: 'listSandboxes',
      summary: 'All sandboxes; those that lay idle for too long are ended before',
      query: schema.paging,
      answer: schema.listOf('Sandbox'),
      run: ({ parts, query }) => pageOf(parts.realms.sandboxes.list().reverse(), ({ id }) => id, query, show),
    }),
    route<{ body: WishBody & { ttl?: string } }>({
      method: 'POST',
      path: '/sandboxes',
      id: 'createSandbox',
      summary: 'Makes a world with credentials of its own; what is not given is as the server was started',
      body: schema.object({
        ...wishFields,
        ttl: schema.described(schema.duration, 'It ends when it has not been used for so long; PT1H.'),
      }),
      bodyLimit: SCENARIO_LIMIT,
      status: 201,
      answer: schema.ref('SandboxWithCallers'),
      refusals: [409],
      inSteps: true,
      async run({ parts: { realms }, body: { ttl, ...wish }, request }) {
        checkTtl(ttl);
        const origin = await realms.prepare(await originOf(realms, wish));
        return showWhole(
          withinLimits(() => realms.sandboxes.create(origin, ttl)),
          request,
        );
      },
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/sandboxes/:id',
      id: 'getSandbox',
      summary: 'One sandbox with its callers',
      params: id,
      answer: schema.ref('SandboxWithCallers'),
      run({ parts, params, request }) {
        const sandbox = parts.realms.sandboxes.find(params.id);
        if (!sandbox) throw notFound(`sandbox ${params.id}`);
        return showWhole(sandbox, request);
      },
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/sandboxes/:id',
      id: 'deleteSandbox',
      summary: 'Ends a sandbox',
      params: id,
      status: 204,
      run({ parts, params }) {
        if (!parts.realms.sandboxes.end(params.id)) throw notFound(`sandbox ${params.id}`);
      },
    }),
  ],
};

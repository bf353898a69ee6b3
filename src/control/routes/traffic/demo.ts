import type { Socket } from 'node:net';
import { diagnosisOf } from '../../../diagnosis/diagnose-entry.js';
import { callersOf } from '../../../realms/sandbox-callers.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import type { ServerRealms } from '../../../realms/realms.js';
import { concealer } from '../../../diagnosis/secrets.js';
import { notFound } from '../../problem.js';
import { withinLimits } from '../server/realm-wish.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { requestOf, shownForm } from './demo-request.js';
import type { SignedDemo } from './demo-request.js';
import { ownAddressOf, send } from './demo-send.js';
import type { DemoAnswer, OwnAddress } from './demo-send.js';
import { demoSteps } from './demo-steps.js';
import type { DemoStep } from './demo-steps.js';

const stepFields = {
  name: schema.text(),
  what: schema.text('What is wrong.'),
  cause: schema.text('The cause of the refusal; of a wrong signature, the mistake in it.'),
};

const request = schema.object(
  {
    method: schema.text(),
    url: schema.text(),
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: schema.text('The token in it is masked, the signature left out.'),
  },
  ['method', 'url', 'headers', 'body'],
);

const refusalFields = {
  ...stepFields,
  status: schema.integer(400, 599),
  code: schema.text('The code of the error that was answered.'),
  rung: schema.text('The check that refused it.'),
  explanation: schema.text('What decided.'),
  fix: schema.text('What to do about a wrong signature.'),
  xml: schema.text('What was answered.'),
  request,
};

/** Every way to be refused, one by one, each in a sandbox that is there for it alone. */
export const demo: Resource = {
  tag: 'demo',
  schemas: [schema.resource('DemoStep', stepFields), schema.resource('DemoRefusal', refusalFields, ['fix'])],
  routes: [
    route({
      method: 'GET',
      path: '/demo',
      id: 'listDemo',
      summary: 'The ways to be refused that can be shown',
      answer: schema.listOf('DemoStep'),
      run: () => ({
        items: demoSteps.map(({ name, what, cause }) => ({ name, what, cause })),
        count: demoSteps.length,
      }),
    }),
    route<{ params: { name: string } }>({
      method: 'POST',
      path: '/demo/:name',
      id: 'runDemo',
      summary:
        'Makes a call that is refused, in a sandbox with the scenario auth-failures, and says why it was',
      params: { name: schema.text('The name of a step.') },
      body: schema.object({}),
      answer: schema.ref('DemoRefusal'),
      refusals: [409],
      inSteps: true,
      async run({ parts, params, request: { raw } }) {
        const step = demoSteps.find(({ name }) => name === params.name);
        if (!step) throw notFound(`step ${params.name} in the demo`);
        return show(step, parts.realms, raw.socket);
      },
    }),
  ],
};

async function show(step: DemoStep, realms: ServerRealms, socket: Socket) {
  const to = ownAddressOf(socket);
  const { scenario } = realms.originOf({ scenario: 'auth-failures' });
  // Nothing of how the server was started: what is shown depends on neither its clock nor its mode.
  const overrides = { auth: 'strict', throttle: step.after ? 'real' : 'off' } as const;
  const sandbox = withinLimits(() => realms.sandboxes.create({ scenario, overrides }));
  try {
    const { sent, answer } = await run(step, sandbox.realm, to);
    const refusal = await told(sandbox.realm, answer);
    return { name: step.name, what: step.what, ...refusal, request: shown(sent, to) };
  } finally {
    realms.sandboxes.end(sandbox.id);
  }
}

/** Makes the call, after those that go before it. */
async function run(step: DemoStep, { world, origin }: LoadedRealm, to: OwnAddress) {
  const named = callersOf(world, origin.scenario)[step.caller ?? 'allowed-seller']!;
  const caller = step.prepare ? { ...named, credentials: step.prepare(world, named) } : named;
  const sent = requestOf(step, caller, hostOf(to), world.clock.real());
  for (let before = 0; before < (step.after ?? 0); before++) await send(to, sent);
  return { sent, answer: await send(to, sent) };
}

/** What the journal says of the newest call. */
async function told({ world, journal }: LoadedRealm, { status, xml }: DemoAnswer) {
  const entry = journal.newestFirst()[0]!;
  const diagnosis = await diagnosisOf(world, entry);
  const conceal = concealer(world)(entry);
  return {
    status,
    code: entry.code ?? '',
    rung: entry.rung ?? '',
    cause: diagnosis?.code ?? entry.cause ?? '',
    explanation: diagnosis?.cause ?? conceal(entry.explanation ?? ''),
    ...(diagnosis && { fix: diagnosis.fix }),
    xml: conceal(xml),
  };
}

const shown = ({ method, path, headers, body }: SignedDemo, to: OwnAddress) => ({
  method,
  url: `${to.secure ? 'https' : 'http'}://${hostOf(to)}${path}`,
  headers,
  body: shownForm(body),
});

function hostOf({ address, port }: OwnAddress): string {
  // A socket for both families shows IPv4 addresses as IPv6 ones.
  const shown = address.replace(/^::ffff:/, '');
  return `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

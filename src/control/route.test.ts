import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import type { LoadedRealm } from '../realms/realm.js';
import type { ControlParts } from './parts.js';
import { answerProblems } from './problem.js';
import { addResource } from './route.js';
import type { ControlRoute } from './route.js';
import { emptyRealm } from './testing.js';
import { checkRequests } from './validation.js';

/** Asks a route that is made for a test. */
async function ask(realm: LoadedRealm, run: ControlRoute['run'], inSteps?: true): Promise<number> {
  const app = fastify();
  checkRequests(app);
  answerProblems(app, undefined);
  const parts = { realms: { default: realm }, ready: () => true } as unknown as ControlParts;
  const route = { method: 'POST', path: '/try', id: 'try', summary: 'Tries', run } as const;
  addResource(app, parts, { tag: 'test', schemas: [], routes: [{ ...route, ...(inSteps && { inSteps }) }] });
  const { statusCode } = await app.inject({ method: 'POST', url: '/_mws/try' });
  await app.close();
  return statusCode;
}

const change = ({ world }: { world: LoadedRealm['world'] }) => world.setSettings({ auth: 'off' });

test('a route that changes is one transaction, which is written when it answers', async () => {
  const realm = emptyRealm();
  expect([await ask(realm, change), realm.world.settings.auth]).toEqual([200, 'off']);
});

test('a route that throws has changed nothing', async () => {
  const realm = emptyRealm();
  const fail: ControlRoute['run'] = (asked) => {
    change(asked);
    throw new Error('in the middle');
  };
  expect([await ask(realm, fail), realm.world.settings.auth]).toEqual([500, 'strict']);
});

test('a route whose transaction would outlive its turn is refused, and has changed nothing', async () => {
  const realm = emptyRealm();
  const wait: ControlRoute['run'] = async (asked) => {
    change(asked);
    await Promise.resolve();
  };
  expect([await ask(realm, wait), realm.world.settings.auth]).toEqual([500, 'strict']);
  expect([await ask(realm, wait, true), realm.world.settings.auth]).toEqual([200, 'off']);
});

import {
  createKey,
  findKey,
  listKeys,
  noteRevealed,
  resetKeys,
  setKeyStatus,
} from '../../../registry/keys.js';
import type { AccessKey, KeyStatus, NewKey } from '../../../registry/keys.js';
import type { World } from '../../../world/world.js';
import { iso, isoOrNull } from '../../instant.js';
import { developerAt } from '../../lookup.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const id = schema.text('The developer, with or without the dashes of its id.');
const named = schema.text('The key.');
const accessKeyId = schema.pattern(/^\w{1,128}$/, 'Letters and digits; MWS gave 20 capitals and digits.');
const status = schema.oneOf(['active', 'inactive', 'deleted']);

const fields = {
  accessKeyId,
  developerId: schema.text(),
  status,
  reason: schema.orNull(
    schema.text('Why it is no longer active: reset, unused, shared, or what was said here.'),
  ),
  createdAt: schema.instant,
  lastUsedAt: schema.orNull(schema.instant),
  changedAt: schema.instant,
  revealedAt: schema.orNull(schema.described(schema.instant, 'When its secret was shown on demand.')),
};
const secretKey = schema.text('Shown when the key is made, and once on demand.');

const show = (developerId: string) => (key: AccessKey) => ({
  accessKeyId: key.accessKeyId,
  developerId,
  status: key.status,
  reason: key.reason,
  createdAt: iso(key.createdAt),
  lastUsedAt: isoOrNull(key.lastUsedAt),
  changedAt: iso(key.changedAt),
  revealedAt: isoOrNull(key.revealedAt),
});

/** A key with its secret, for those who made it. */
export const showNewKey = (developerId: string, key: AccessKey) => ({
  ...show(developerId)(key),
  secretKey: key.secretKey,
});

interface KeyParams {
  id: string;
  accessKeyId: string;
}

/** The key that a path names: it must be one of the developer's. */
function keyAt(world: World, { id, accessKeyId }: KeyParams): AccessKey {
  const developer = developerAt(world, id);
  const found = findKey(world, accessKeyId);
  if (found?.developer.id !== developer.id)
    throw notFound(`key ${accessKeyId} of developer ${developer.developerId}`);
  return found.key;
}

/** A key with its secret, as the credentials page shows it: once. */
function reveal(world: World, params: KeyParams) {
  const key = keyAt(world, params);
  if (key.status === 'deleted') throw conflict('A deleted key has no secret to show.');
  if (key.revealedAt !== null)
    throw conflict(`The secret was shown at ${iso(key.revealedAt)}; a lost one takes a reset of the keys.`);
  noteRevealed(world, key);
  return showNewKey(developerAt(world, params.id).developerId, keyAt(world, params));
}

/** Calls with a key that begins otherwise would not find the sandbox. */
function checkPrefix({ keyPrefix }: World, accessKeyId = keyPrefix): void {
  if (!accessKeyId.startsWith(keyPrefix))
    throw invalid('/accessKeyId', `must begin with ${keyPrefix}, as all keys of this sandbox do`);
}

function changeStatus(world: World, params: KeyParams, status: KeyStatus, reason: string | null) {
  const key = keyAt(world, params);
  if (key.status === 'deleted' && status !== 'deleted')
    throw conflict('A deleted key stays deleted; make a new one.');
  if (key.status !== status) setKeyStatus(world, key.accessKeyId, status, reason);
  const { key: changed, developer } = findKey(world, key.accessKeyId)!;
  return show(developer.developerId)(changed);
}

/** Access keys of developers. */
export const keys: Resource = {
  tag: 'keys',
  settles: true,
  schemas: [schema.resource('AccessKey', fields), schema.resource('NewAccessKey', { ...fields, secretKey })],
  routes: [
    route<{ params: { id: string }; query: Paging }>({
      method: 'GET',
      path: '/developers/:id/keys',
      id: 'listKeys',
      summary: 'The keys of a developer, deleted ones too',
      params: { id },
      query: schema.paging,
      answer: schema.listOf('AccessKey'),
      run({ world, params, query }) {
        const developer = developerAt(world, params.id);
        return pageOf(
          listKeys(world, developer),
          (key) => key.accessKeyId,
          query,
          show(developer.developerId),
        );
      },
    }),
    route<{ params: { id: string }; body: NewKey }>({
      method: 'POST',
      path: '/developers/:id/keys',
      id: 'createKey',
      summary: 'Gives a developer a key; what is not given is made up',
      params: { id },
      body: schema.object({ accessKeyId, secretKey: schema.nonEmpty, status }),
      status: 201,
      answer: schema.ref('NewAccessKey'),
      refusals: [409],
      run({ world, params, body }) {
        const developer = developerAt(world, params.id);
        checkPrefix(world, body.accessKeyId);
        if (body.accessKeyId !== undefined && findKey(world, body.accessKeyId))
          throw conflict(`There is a key ${body.accessKeyId} already.`);
        return showNewKey(developer.developerId, createKey(world, developer, body));
      },
    }),
    route<{ params: { id: string } }>({
      method: 'POST',
      path: '/developers/:id/keys/reset',
      id: 'resetKeys',
      summary: 'Deletes all keys of a developer at once and makes a new one; its tokens stay as they are',
      params: { id },
      body: schema.object({}),
      status: 201,
      answer: schema.ref('NewAccessKey'),
      run({ world, params }) {
        const developer = developerAt(world, params.id);
        return showNewKey(developer.developerId, resetKeys(world, developer));
      },
    }),
    route<{ params: KeyParams }>({
      method: 'GET',
      path: '/developers/:id/keys/:accessKeyId',
      id: 'getKey',
      summary: 'One key',
      params: { id, accessKeyId: named },
      answer: schema.ref('AccessKey'),
      run: ({ world, params }) => show(developerAt(world, params.id).developerId)(keyAt(world, params)),
    }),
    route<{ params: KeyParams }>({
      method: 'POST',
      path: '/developers/:id/keys/:accessKeyId/reveal',
      id: 'revealKey',
      summary: 'The key with its secret, once, whether or not whoever made it kept the secret',
      params: { id, accessKeyId: named },
      body: schema.object({}),
      answer: schema.ref('NewAccessKey'),
      refusals: [409],
      run: ({ world, params }) => reveal(world, params),
    }),
    route<{ params: KeyParams; body: { status: KeyStatus; reason?: string } }>({
      method: 'PATCH',
      path: '/developers/:id/keys/:accessKeyId',
      id: 'updateKey',
      summary: 'Activates, deactivates or deletes a key',
      params: { id, accessKeyId: named },
      body: schema.object({ status, reason: schema.nonEmpty }, ['status']),
      answer: schema.ref('AccessKey'),
      refusals: [409],
      run: ({ world, params, body }) => changeStatus(world, params, body.status, body.reason ?? null),
    }),
    route<{ params: KeyParams }>({
      method: 'DELETE',
      path: '/developers/:id/keys/:accessKeyId',
      id: 'deleteKey',
      summary: 'Deletes a key; it stays in the list, so that refusals of it can be explained',
      params: { id, accessKeyId: named },
      status: 204,
      run: ({ world, params }) => void changeStatus(world, params, 'deleted', null),
    }),
  ],
};

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listDevelopers } from '../registry/developers.js';
import { createKey } from '../registry/keys.js';
import { openTestRealms, SMALL } from './testing.js';
import type { TestRealms } from './testing.js';
import { callersOf } from './sandbox-callers.js';
import type { Sandbox } from './sandboxes.js';

let { realms, create }: TestRealms = openTestRealms();
beforeEach(() => {
  ({ realms, create } = openTestRealms());
});
afterEach(() => realms.end());

describe('the keys of a scenario', () => {
  test('keep their last 12 characters where no other has them', () => {
    const { id, realm } = create({ scenario: SMALL });
    const keys = realm.world.database
      .all<{ key: string }>('SELECT access_key_id AS key FROM access_keys ORDER BY id')
      .map(({ key }) => key);

    expect(keys[0]).toBe(`${id}THESAMETAIL1`);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(new RegExp(`^${id}[A-Z0-9]{12}$`));
    const tails = (sandbox: Sandbox) =>
      Object.values(callersOf(sandbox.realm.world, sandbox.realm.origin.scenario)).map(
        ({ credentials: { accessKeyId } }) => accessKeyId.slice(8),
      );
    expect(tails(create({ scenario: SMALL }))).toEqual(tails(realms.sandboxes.find(id)!));
  });

  test('are renamed in work to come, and in scripted answers', () => {
    const { realm, id } = create({ scenario: `${SMALL}\nkeys: {unusedAfter: P90D}` });
    const subjects = realm.world.due.list(100).filter(({ kind }) => kind === 'key.unused');

    expect(subjects.map(({ subject }) => subject.slice(0, 8))).toEqual(Array(4).fill(id));
    const answer = (key: string) =>
      realm.scripts.find('Orders.ListOrders', (name) => (name === 'AWSAccessKeyId' ? key : undefined));
    expect(answer(`${id}THESAMETAIL1`)).toBeDefined();
    expect(answer('AAAAAAAATHESAMETAIL1')).toBeUndefined();
  });
});

describe('the callers of a scenario', () => {
  test('are its keys and its authorizations, by their names', () => {
    const { realm, id } = create({ scenario: SMALL });
    const callers = callersOf(realm.world, realm.origin.scenario);
    const shown = Object.entries(callers).map(([name, { credentials }]) => {
      const { accessKeyId, secretKey, sellerId, authToken, marketplaceId } = credentials;
      const [secret, token] = [secretKey.replace(/.*-/, ''), authToken.replace(/.*-0*/, '')];
      return [name, accessKeyId.slice(0, 8), secret, sellerId, token, marketplaceId];
    });

    const de = 'A1PA6795UKMFR9';
    expect(shown).toEqual([
      ['first', id, 'one', 'A1SELLER', 'works', de],
      ['1111-2222-3333', id, 'two', 'A1SELLER', 'works', de],
      ['1111-2222-3333-2', id, 'three', 'A1SELLER', 'works', de],
      ['4444-5555-6666', id, 'four', 'A1SELLER', '', de],
      ['1111-2222-3333/A2SELLER', id, 'one', 'A2SELLER', 'ende', ''],
      ['grant', id, 'one', 'A1SELLER', 'works', de],
      ['7777-8888-9999/A2SELLER', '', '', 'A2SELLER', 'keyless', ''],
    ]);
  });

  test('are the same when the world has changed', () => {
    const { realm } = create();
    const before = callersOf(realm.world, realm.origin.scenario);
    for (const developer of listDevelopers(realm.world)) createKey(realm.world, developer);

    expect(callersOf(realm.world, realm.origin.scenario)).toEqual(before);
  });
});

test('callers beside keys and authorizations have keys of the sandbox, too', () => {
  const scenario = `${SMALL}
callers:
  - {name: by-name, key: first, authorization: grant, token: '', expect: AccessDenied, expectStatus: 401}
  - {name: by-id, key: BBBBBBBBTHESAMETAIL1, seller: A1SELLER}
  - {name: unknown, key: NEVERISSUEDATALL0001, secretKey: secret-of-nobody, seller: A1SELLER, host: mws-eu.amazonservices.com}
`;
  const { realm, id } = create({ scenario });
  const {
    first,
    'by-name': byName,
    'by-id': byId,
    unknown,
    ...rest
  } = callersOf(realm.world, realm.origin.scenario);

  expect(byName).toEqual({
    credentials: { ...first!.credentials, authToken: '' },
    expect: 'AccessDenied',
    expectStatus: 401,
  });
  expect(byId!.credentials).toEqual({
    ...rest['1111-2222-3333']!.credentials,
    authToken: '',
  });
  expect(unknown).toMatchObject({
    credentials: { accessKeyId: `${id}UEDATALL0001`, developerId: '' },
    host: 'mws-eu.amazonservices.com',
  });
});

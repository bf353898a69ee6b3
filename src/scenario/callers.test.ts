import { describe, expect, it } from 'vitest';
import { scenarioCallers } from './callers.js';
import { listBuiltIns, parseScenario, readScenario } from './read-scenario.js';
import { findingsIn } from './testing.js';

const base = `
sellers: [{id: A1SELLER, name: S, marketplaces: [DE]}, {id: A2OWN, name: O}]
developers:
  - id: 1234-3214-4321
    name: D
    keys:
      - {name: off, accessKeyId: AKIAEXAMPLEOFFOFF001, status: inactive, secretKey: 0123456789abcdef, expect: InvalidAccessKeyId}
      - {name: main, accessKeyId: AKIAEXAMPLEMAINMAIN2, secretKey: 123456789abcdef0}
  - {id: 1234-3214-4322, name: E, account: A2OWN, keys: [{name: own}]}
authorizations: [{name: grant, developer: 1234-3214-4321, seller: A1SELLER, token: tokentoken, expect: ok}]
`;

describe('the callers of a scenario', () => {
  it('are its named keys and authorizations, and those that it names beside them', () => {
    const callers = scenarioCallers(
      parseScenario(
        `${base}callers: [{name: no-token, key: main, authorization: grant, token: "", marketplace: US, expectStatus: 401}]`,
        's.yaml',
      ),
    );
    const granted = { sellerId: 'A1SELLER', authToken: 'tokentoken', marketplaceId: 'A1PA6795UKMFR9' };
    const off = { accessKeyId: 'AKIAEXAMPLEOFFOFF001', secretKey: '0123456789abcdef' };
    const main = { accessKeyId: 'AKIAEXAMPLEMAINMAIN2', secretKey: '123456789abcdef0' };
    expect(callers).toEqual([
      { name: 'off', ...off, ...granted, expect: 'InvalidAccessKeyId' },
      { name: 'main', ...main, ...granted },
      { name: 'own', sellerId: 'A2OWN', authToken: '' },
      { name: 'grant', ...main, ...granted, expect: 'ok' },
      {
        name: 'no-token',
        ...main,
        ...granted,
        authToken: '',
        marketplaceId: 'ATVPDKIKX0DER',
        expectStatus: 401,
      },
    ]);
  });

  it('name what there is, or say what they call with', () => {
    const text = `callers:
  - {name: a, key: nothing, seller: A1SELLER}
  - {name: main, key: main, authorization: nothing}
  - {name: c, key: main, marketplace: XX}
`;
    expect(findingsIn(base + text)).toEqual([
      's.yaml:12:20 callers[0].key: expected a key of this scenario, or secretKey beside it; found "nothing"',
      's.yaml:13:12 callers[1].name: given before, at s.yaml:8:16',
      's.yaml:13:44 callers[1].authorization: expected an authorization of this scenario (it has grant); found "nothing"',
      's.yaml:14:5 callers[2]: expected authorization or seller',
      's.yaml:14:39 callers[2].marketplace: expected the id of a marketplace or the code of its country; found "XX"',
    ]);
  });

  it('of the built-in scenarios all say what they need to call, and those that are named what to expect', () => {
    // Quickstart, which migration extends, says in its first lines what each caller gets.
    const unsaid = ['quickstart', 'migration'];
    for (const { name } of listBuiltIns().filter((one) => !unsaid.includes(one.name))) {
      const callers = scenarioCallers(readScenario(name));
      expect(callers.length).toBeGreaterThan(0);
      for (const caller of callers) {
        expect(caller).toMatchObject({
          accessKeyId: expect.any(String) as string,
          secretKey: expect.any(String) as string,
          sellerId: expect.any(String) as string,
        });
        expect(caller.expect, `${name} ${caller.name}`).toBeTruthy();
        expect(caller.expectStatus, `${name} ${caller.name}`).toBeTruthy();
      }
    }
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueHandlers } from '../../../server/due-handlers.js';
import { openRealms } from '../../../realms/realms.js';
import type { ServerRealms } from '../../../realms/realms.js';
import { catalog, createTestControl, demo, START } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const HOUR = 3_600_000;
let now: number;
let realms: ServerRealms;
let ask: TestControl['ask'];
beforeEach(async () => {
  now = START;
  const parts = { catalog, dueHandlers, real: () => now };
  realms = openRealms(parts, { scenarios: undefined, data: undefined, overrides: {}, maxSandboxes: 3 });
  ({ ask } = await createTestControl({ realms }));
});
afterEach(() => realms.end());

const create = async (wish: object = {}) => (await ask('POST', '/sandboxes', wish)).body;
const findingsOf = async (wish: object) => (await ask('POST', '/sandboxes', wish)).body.findings;

describe('a new sandbox', () => {
  it('is answered with its credentials and with a caller for every key and authorization', async () => {
    const { status, body } = await ask('POST', '/sandboxes');
    const { callers, ...shown } = body;

    expect([status, shown]).toEqual([
      201,
      {
        id: 'SB000001',
        scenario: 'quickstart',
        seed: 1,
        createdAt: '2020-06-24T14:10:37.000Z',
        lastUsedAt: '2020-06-24T14:10:37.000Z',
        ttl: 'PT1H',
        credentials: { ...demo, accessKeyId: 'SB000001AMPLEH9DHM02' },
        // The id stands in the client id, in hexadecimal, and in the token.
        spApi: {
          endpoint: 'http://localhost:80',
          tokenUrl: 'http://localhost:80/auth/o2/token',
          clientId: expect.stringMatching(/^amzn1\.application-oa2-client\.5342303030303031[0-9a-f]{16}$/),
          clientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[0-9a-f]{64}$/),
          refreshToken: expect.stringMatching(/^Atzr\|SB000001\w{120}$/),
        },
      },
    ]);
    const named = callers as Record<string, { credentials: typeof demo }>;
    expect(Object.keys(named)).toEqual(
      expect.arrayContaining(['own-account', 'demo', 'second', 'revoked', 'expired', 'suspended']),
    );
    expect(named.demo!.credentials).toEqual(shown.credentials);
    expect(named.revoked!.credentials).toMatchObject({
      accessKeyId: 'SB000001AMPLEH9DHM02',
      sellerId: 'A4EXAMPLEREVOKED',
      authToken: 'amzn.mws.1ea38b7b-f563-7709-4bae-87aeaREVOKED',
    });
    expect(named['own-account']!.credentials).toMatchObject({ sellerId: 'A3EXAMPLEOWNSHOP', authToken: '' });
  });

  it('starts as it is told', async () => {
    const { id } = await create({
      clock: '2024-03-30T00:00:00Z',
      seed: 5,
      auth: 'lenient',
      throttle: 'real',
      ttl: 'PT5M',
    });

    expect((await ask('GET', `/scenario?sandbox=${id}`)).body).toEqual({
      name: 'quickstart',
      seed: 5,
      auth: 'lenient',
      throttle: 'real',
    });
    expect((await ask('GET', `/clock?sandbox=${id}`)).body).toEqual({
      now: '2024-03-30T00:00:00.000Z',
      mode: 'running',
    });
    expect((await ask('GET', `/sandboxes/${id}`)).body.ttl).toBe('PT5M');
  });

  it('has a clock that stands, or goes faster, where that is said', async () => {
    const clockOf = async (clock: object) => {
      const { id } = await create({ clock });
      now += HOUR;
      return (await ask('GET', `/clock?sandbox=${id}`)).body;
    };

    expect(await clockOf({ now: '2024-03-30T00:00:00Z', mode: 'frozen' })).toEqual({
      now: '2024-03-30T00:00:00.000Z',
      mode: 'frozen',
    });
    expect(await clockOf({ now: '2024-03-30T00:00:00Z', mode: 'scaled', rate: 24 })).toEqual({
      now: '2024-03-31T00:00:00.000Z',
      mode: 'scaled',
      rate: 24,
    });
  });

  it('is made from a scenario given as YAML or as an object', async () => {
    const yaml = 'name: yaml\nsellers:\n  - {id: A1SELLER, name: One}\n';
    const { id, credentials, callers } = await create({ scenario: yaml });
    expect([credentials, callers]).toEqual([null, {}]);
    expect((await ask('GET', `/sellers?sandbox=${id}`)).body.items).toMatchObject([{ id: 'A1SELLER' }]);
    expect((await create({ scenario: { name: 'object' } })).scenario).toBe('object');
  });

  it('is refused with all that is wrong with it', async () => {
    expect(await findingsOf({ scenario: 'quickest' })).toMatchObject([
      { path: '/scenario', message: expect.stringContaining('there is no built-in scenario quickest') },
    ]);
    expect(await findingsOf({ scenario: '../package.json' })).toHaveLength(1);
    expect(await findingsOf({ scenario: 'name: x\nsellers: 5\nshops: []\n' })).toMatchObject([
      {
        path: '/scenario',
        message: expect.stringMatching(/^line 2, column 10 \(sellers\): expected a list/),
      },
      { path: '/scenario', message: expect.stringMatching(/^line 3, column 1 \(shops\): unknown key/) },
    ]);
    expect(await findingsOf({ seed: -1, auth: 'none', colour: 'red' })).toHaveLength(3);
    expect(await findingsOf({ clock: 'now' })).toContainEqual({
      in: 'body',
      path: '/clock',
      message: 'must be an ISO 8601 instant',
    });
    expect(await findingsOf({ clock: { mode: 'frozen', rate: 2 } })).toMatchObject([{ path: '/clock/rate' }]);
    expect(await findingsOf({ ttl: 'PT0S' })).toMatchObject([{ path: '/ttl' }]);
    expect((await ask('GET', '/sandboxes')).body.count).toBe(0);
  });

  it('409 where there are as many as the server keeps', async () => {
    for (let at = 0; at < 3; at++) await create();
    const { status, body } = await ask('POST', '/sandboxes');

    expect([status, body.detail]).toEqual([409, expect.stringContaining('There are 3 sandboxes')]);
    now += HOUR + 1;
    expect((await ask('POST', '/sandboxes')).status).toBe(201);
  });
});

describe('sandboxes', () => {
  it('are listed, newest first, without secrets', async () => {
    await create();
    await create({ seed: 2 });
    const { body } = await ask('GET', '/sandboxes');

    expect([body.count, body.items.map(({ id, seed }) => [id, seed])]).toEqual([
      2,
      [
        ['SB000002', 2],
        ['SB000001', 1],
      ],
    ]);
    expect(body.items[0]).not.toHaveProperty('credentials');
    expect((await ask('GET', '/sandboxes?limit=1&after=SB000002')).body.items).toMatchObject([
      { id: 'SB000001' },
    ]);
  });

  it('are shown one by one, which is no use of them', async () => {
    const { id, ...made } = await create();
    now += HOUR;
    expect((await ask('GET', `/sandboxes/${id}`)).body).toEqual({ id, ...made });
    await ask('GET', `/clock?sandbox=${id}`);
    expect((await ask('GET', `/sandboxes/${id}`)).body.lastUsedAt).toBe('2020-06-24T15:10:37.000Z');
    expect((await ask('GET', '/sandboxes/SB00000X')).status).toBe(404);
  });

  it('are ended', async () => {
    const { id } = await create();

    expect((await ask('DELETE', `/sandboxes/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/sandboxes/${id}`)).status).toBe(404);
    expect((await ask('GET', `/clock?sandbox=${id}`)).status).toBe(404);
  });

  it('are worlds of their own to every other path', async () => {
    const { id } = await create();
    await ask('POST', `/sellers?sandbox=${id}`, { id: 'AONLYHERE', name: 'x', marketplaceIds: [] });

    expect((await ask('GET', `/sellers/AONLYHERE?sandbox=${id}`)).status).toBe(200);
    expect((await ask('GET', '/sellers/AONLYHERE')).status).toBe(404);
  });

  it('have keys that begin with their id only', async () => {
    const { id } = await create();
    const path = `/developers/${demo.developerId}/keys?sandbox=${id}`;

    expect((await ask('POST', path)).body.accessKeyId).toMatch(new RegExp(`^${id}[A-Z0-9]{12}$`));
    expect((await ask('POST', path, { accessKeyId: 'AKIAOTHER' })).body.findings).toMatchObject([
      { path: '/accessKeyId', message: `must begin with ${id}, as all keys of this sandbox do` },
    ]);
    expect((await ask('POST', path, { accessKeyId: `${id}OWN` })).body.accessKeyId).toBe(`${id}OWN`);
  });

  it('sign with their own demo key', async () => {
    const { id } = await create();
    const { body } = await ask('POST', `/sign?sandbox=${id}`, {
      section: 'Orders',
      operation: 'GetServiceStatus',
    });

    expect(new URL(body.url).searchParams.get('AWSAccessKeyId')).toBe(`${id}AMPLEH9DHM02`);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
let seller: string;
beforeEach(async () => {
  ({ ask } = await createTestControl());
  seller = (await ask('POST', '/sellers', { name: 'Second' })).body.id;
});

describe('authorizations', () => {
  it('are given for twelve months and shown', async () => {
    const made = await ask('POST', '/authorizations', { developerId: '123432144321', sellerId: seller });
    expect(made).toMatchObject({
      status: 201,
      body: {
        developerId: demo.developerId,
        sellerId: seller,
        status: 'active',
        createdAt: '2020-06-24T14:10:37.000Z',
        expiresAt: '2021-06-24T14:10:37.000Z',
        endedAt: null,
      },
    });
    expect(made.body.authToken).toMatch(/^amzn\.mws\.[0-9a-f-]{36}$/);
    expect((await ask('GET', `/authorizations/${made.body.id}`)).body).toEqual(made.body);
  });

  it('are filtered by developer, seller and status, newest first', async () => {
    await ask('POST', '/authorizations', {
      developerId: demo.developerId,
      sellerId: seller,
      authToken: 'second',
    });
    const tokens = async (query: string) =>
      (await ask('GET', `/authorizations${query}`)).body.items.map((each) => each.authToken);
    expect(await tokens('')).toEqual(['second', demo.authToken]);
    expect(await tokens(`?sellerId=${seller}`)).toEqual(['second']);
    expect(await tokens('?developerId=123432144321')).toHaveLength(2);
    expect(await tokens('?developerId=1111-1111-1111')).toEqual([]);
    expect(await tokens('?status=revoked')).toEqual([]);
    expect((await ask('GET', '/authorizations?status=gone')).status).toBe(400);
  });

  it('are refused: a second active one of a pair, a token that another has', async () => {
    const pair = { developerId: demo.developerId, sellerId: demo.sellerId };
    expect((await ask('POST', '/authorizations', pair)).status).toBe(409);
    expect(
      (await ask('POST', '/authorizations', { ...pair, sellerId: seller, authToken: demo.authToken })).status,
    ).toBe(409);
  });

  it('are given by the primary account holder only, where a user is named', async () => {
    const addUser = async (name: string, role: string) =>
      (await ask('POST', `/sellers/${seller}/users`, { name, email: 'u@example.com', role })).body.id;
    const [holder, other] = [await addUser('Holder', 'primary'), await addUser('Other', 'administrator')];
    const give = (userId: string) =>
      ask('POST', '/authorizations', { developerId: demo.developerId, sellerId: seller, userId });
    expect(await give(other)).toMatchObject({
      status: 403,
      body: {
        detail: `Only the primary account holder of seller ${seller} may authorize a developer; the role of Other is administrator.`,
      },
    });
    expect((await give('99')).body.findings).toEqual([
      { in: 'body', path: '/userId', message: `seller ${seller} has no user 99` },
    ]);
    expect((await ask('GET', `/authorizations?sellerId=${seller}`)).body.count).toBe(0);
    expect((await give(holder)).status).toBe(201);
  });

  it('name a developer and a seller that there are', async () => {
    const findings = async (body: object) => (await ask('POST', '/authorizations', body)).body.findings;
    expect(await findings({ developerId: '1111-1111-1111', sellerId: seller })).toMatchObject([
      { path: '/developerId' },
    ]);
    expect(await findings({ developerId: demo.developerId, sellerId: 'ANOBODY' })).toMatchObject([
      { path: '/sellerId' },
    ]);
    expect(await findings({})).toHaveLength(2);
  });

  it('are revoked, by the seller or whoever is named', async () => {
    expect((await ask('POST', '/authorizations/1/revoke')).body).toMatchObject({
      status: 'revoked',
      endedBy: 'seller',
      endedAt: '2020-06-24T14:10:37.000Z',
    });
    expect((await ask('POST', '/authorizations/1/revoke')).status).toBe(409);
    await ask('POST', '/authorizations/1/renew');
    expect((await ask('POST', '/authorizations/1/revoke', { by: 'developer' })).body.endedBy).toBe(
      'developer',
    );
  });

  it('are renewed with the same token, unless another has taken the place', async () => {
    await ask('POST', '/authorizations/1/revoke');
    const renewed = await ask('POST', '/authorizations/1/renew');
    expect(renewed.body).toMatchObject({
      status: 'active',
      authToken: demo.authToken,
      renewedAt: '2020-06-24T14:10:37.000Z',
      endedAt: null,
    });
    expect((await ask('POST', '/authorizations/1/renew')).status).toBe(200);
    await ask('POST', '/authorizations/1/revoke');
    await ask('POST', '/authorizations', { developerId: demo.developerId, sellerId: demo.sellerId });
    expect((await ask('POST', '/authorizations/1/renew')).status).toBe(409);
  });

  it('expire after twelve months by the world’s clock, and work again when renewed', async () => {
    await ask('POST', '/clock/advance', { by: 'P400D' });
    expect((await ask('GET', '/authorizations/1')).body).toMatchObject({
      status: 'expired',
      endedAt: '2021-06-24T14:10:37.000Z',
    });
    expect((await ask('POST', '/authorizations/1/revoke')).status).toBe(409);
    expect((await ask('POST', '/authorizations/1/renew')).body).toMatchObject({
      status: 'active',
      expiresAt: '2022-07-29T14:10:37.000Z',
    });
  });

  it('404 where there is none', async () => {
    for (const id of ['9', 'x', '1e3']) {
      expect((await ask('GET', `/authorizations/${id}`)).status).toBe(404);
      expect((await ask('POST', `/authorizations/${id}/revoke`)).status).toBe(404);
      expect((await ask('POST', `/authorizations/${id}/renew`)).status).toBe(404);
    }
  });
});

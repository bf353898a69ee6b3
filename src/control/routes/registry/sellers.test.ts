import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
beforeEach(async () => {
  ({ ask } = await createTestControl());
});

const PATH = `/sellers/${demo.sellerId}`;

describe('sellers', () => {
  it('are opened, listed newest first and shown', async () => {
    const body = {
      id: 'ASECOND',
      name: 'Second',
      marketplaceIds: ['A1F83G8C2ARO7P'],
      plan: 'individual',
      status: 'closed',
    };
    const made = await ask('POST', '/sellers', body);
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ ...body, createdAt: '2020-06-24T14:10:37.000Z' });
    const { body: list } = await ask('GET', '/sellers');
    expect(list).toMatchObject({ count: 2, items: [{ id: 'ASECOND' }, { id: demo.sellerId }] });
    expect((await ask('GET', '/sellers/ASECOND')).body).toEqual(made.body);
  });

  it('are given an id, and are active on the professional plan', async () => {
    const { body } = await ask('POST', '/sellers', { name: 'x' });
    expect(body).toMatchObject({ status: 'active', plan: 'professional', marketplaceIds: [] });
    expect(body.id).toMatch(/^A[A-Z0-9]{13}$/);
  });

  it('are suspended and reopened, and change their plan', async () => {
    expect((await ask('PATCH', PATH, { status: 'suspended' })).body).toMatchObject({
      status: 'suspended',
      plan: 'professional',
    });
    expect((await ask('PATCH', PATH, { plan: 'individual' })).body).toMatchObject({
      status: 'suspended',
      plan: 'individual',
    });
    expect((await ask('PATCH', PATH, {})).status).toBe(400);
    expect((await ask('PATCH', PATH, { status: 'gone' })).status).toBe(400);
  });

  it('are refused: a second one of an id, unknown and repeated marketplaces', async () => {
    expect((await ask('POST', '/sellers', { id: demo.sellerId, name: 'Twin' })).status).toBe(409);
    const unknown = { name: 'x', marketplaceIds: ['NOWHERE', demo.marketplaceId, 'NEITHER'] };
    expect((await ask('POST', '/sellers', unknown)).body.findings).toEqual([
      { in: 'body', path: '/marketplaceIds/0', message: 'there is no marketplace NOWHERE' },
      { in: 'body', path: '/marketplaceIds/2', message: 'there is no marketplace NEITHER' },
    ]);
    const twice = { name: 'x', marketplaceIds: [demo.marketplaceId, demo.marketplaceId] };
    expect((await ask('POST', '/sellers', twice)).status).toBe(400);
  });

  it('404 where there is none', async () => {
    expect((await ask('GET', '/sellers/ANOBODY')).status).toBe(404);
    expect((await ask('PATCH', '/sellers/ANOBODY', { status: 'active' })).status).toBe(404);
    expect((await ask('GET', '/sellers/ANOBODY/users')).status).toBe(404);
    expect(
      (await ask('POST', '/sellers/ANOBODY/users', { name: 'x', email: 'x', role: 'user' })).status,
    ).toBe(404);
  });
});

describe('users', () => {
  const user = (name: string, role: string) => ({ name, email: `${name}@seller.example`, role });

  it('are added and listed newest first', async () => {
    const made = await ask('POST', `${PATH}/users`, user('owner', 'primary'));
    expect(made).toMatchObject({ status: 201, body: user('owner', 'primary') });
    await ask('POST', `${PATH}/users`, user('clerk', 'user'));
    const { body } = await ask('GET', `${PATH}/users`);
    expect(body).toMatchObject({ count: 2, items: [user('clerk', 'user'), made.body] });
  });

  it('have one primary holder at most, and a role that is known', async () => {
    await ask('POST', `${PATH}/users`, user('owner', 'primary'));
    expect((await ask('POST', `${PATH}/users`, user('second', 'primary'))).status).toBe(409);
    expect((await ask('POST', `${PATH}/users`, user('x', 'king'))).status).toBe(400);
    expect((await ask('POST', `${PATH}/users`, {})).body.findings).toHaveLength(3);
  });
});

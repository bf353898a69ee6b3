import { expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';

const USERS = `/sellers/${demo.sellerId}/users`;

it('users change their roles; an account has one primary holder', async () => {
  const { ask } = await createTestControl();
  const add = async (name: string, role: string) =>
    (await ask('POST', USERS, { name, email: `${name}@example.com`, role })).body.id;
  const [holder, helper] = [await add('holder', 'primary'), await add('helper', 'user')];
  const change = (user: string, role: string) => ask('PATCH', `${USERS}/${user}`, { role });

  expect((await change(helper, 'administrator')).body).toEqual({
    id: helper,
    name: 'helper',
    email: 'helper@example.com',
    role: 'administrator',
  });
  expect(await change(helper, 'primary')).toMatchObject({
    status: 409,
    body: { detail: `Seller ${demo.sellerId} has a primary account holder already: user ${holder}.` },
  });
  expect((await change(holder, 'primary')).status).toBe(200);
  await change(holder, 'user');
  expect((await change(helper, 'primary')).status).toBe(200);
  expect((await ask('GET', USERS)).body.items).toMatchObject([
    { id: helper, role: 'primary' },
    { id: holder, role: 'user' },
  ]);
});

it('a user is looked for in its account, and has one of three roles', async () => {
  const { ask } = await createTestControl();
  const { body } = await ask('POST', USERS, { name: 'x', email: 'x@example.com', role: 'user' });
  const other = (await ask('POST', '/sellers', { name: 'Other' })).body.id;

  for (const path of [`${USERS}/9`, `${USERS}/x`, `/sellers/${other}/users/${body.id}`])
    expect((await ask('PATCH', path, { role: 'user' })).status).toBe(404);
  expect((await ask('PATCH', `${USERS}/${body.id}`, { role: 'boss' })).status).toBe(400);
});

import { createUser, isPrimary, listUsers, setUserRole } from '../../../registry/sellers.js';
import type { Seller, User, UserRole } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { sellerAt, userAt } from '../../lookup.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const sellerId = schema.text('The seller.');
const role = schema.oneOf(
  ['primary', 'administrator', 'user'],
  'Only the primary account holder may authorize.',
);

/** An account has one primary holder at most. */
function refuseSecondPrimary(world: World, seller: Seller, role: UserRole, except?: User): void {
  const other = listUsers(world, seller).find((user) => isPrimary(user) && user.id !== except?.id);
  if (isPrimary({ role }) && other)
    throw conflict(`Seller ${seller.sellerId} has a primary account holder already: user ${other.id}.`);
}

const show = (user: User) => ({ id: String(user.id), name: user.name, email: user.email, role: user.role });

/** Those who sign in to a seller account. */
export const users: Resource = {
  tag: 'sellers',
  settles: true,
  schemas: [schema.resource('User', { id: schema.text(), name: schema.text(), email: schema.text(), role })],
  routes: [
    route<{ params: { id: string }; query: Paging }>({
      method: 'GET',
      path: '/sellers/:id/users',
      id: 'listUsers',
      summary: 'The users of a seller account',
      params: { id: sellerId },
      query: schema.paging,
      answer: schema.listOf('User'),
      run({ world, params, query }) {
        const newestFirst = listUsers(world, sellerAt(world, params.id)).reverse();
        return pageOf(newestFirst, (user) => String(user.id), query, show);
      },
    }),
    route<{ params: { id: string }; body: Omit<User, 'id'> }>({
      method: 'POST',
      path: '/sellers/:id/users',
      id: 'createUser',
      summary: 'Adds a user; an account has one primary holder at most',
      params: { id: sellerId },
      body: schema.object({ name: schema.nonEmpty, email: schema.nonEmpty, role }, ['name', 'email', 'role']),
      status: 201,
      answer: schema.ref('User'),
      refusals: [409],
      run({ world, params, body }) {
        const seller = sellerAt(world, params.id);
        refuseSecondPrimary(world, seller, body.role);
        createUser(world, seller.id, body);
        return show(listUsers(world, seller).at(-1)!);
      },
    }),
    route<{ params: { id: string; userId: string }; body: { role: UserRole } }>({
      method: 'PATCH',
      path: '/sellers/:id/users/:userId',
      id: 'updateUser',
      summary: 'Changes the role of a user',
      params: { id: sellerId, userId: schema.text('The user.') },
      body: schema.object({ role }, ['role']),
      answer: schema.ref('User'),
      refusals: [409],
      run({ world, params, body }) {
        const seller = sellerAt(world, params.id);
        const user = userAt(world, seller, params.userId);
        refuseSecondPrimary(world, seller, body.role, user);
        setUserRole(world, user, body.role);
        return show({ ...user, role: body.role });
      },
    }),
  ],
};

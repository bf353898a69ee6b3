import { createUser, listUsers } from '../../registry/sellers.js';
import type { User } from '../../registry/sellers.js';
import { sellerAt } from '../lookup.js';
import { pageOf } from '../page.js';
import type { Paging } from '../page.js';
import { conflict } from '../problem.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';

const sellerId = schema.text('The seller.');
const role = schema.oneOf(
  ['primary', 'administrator', 'user'],
  'Only the primary account holder may authorize.',
);

const show = (user: User) => ({ id: String(user.id), name: user.name, email: user.email, role: user.role });

/** Those who sign in to a seller account. */
export const users: Resource = {
  tag: 'sellers',
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
        if (body.role === 'primary' && listUsers(world, seller).some((user) => user.role === 'primary'))
          throw conflict(`Seller ${seller.sellerId} has a primary account holder already.`);
        createUser(world, seller.id, body);
        return show(listUsers(world, seller).at(-1)!);
      },
    }),
  ],
};

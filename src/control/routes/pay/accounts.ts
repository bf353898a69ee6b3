import {
  createPayAccount,
  findPayAccount,
  payAccountOfRow,
  updatePayAccount,
} from '../../../store/pay/accounts.js';
import type { PayRegion } from '../../../model/pay.js';
import type { Environment, PayAccount, PayAccountDetails } from '../../../store/pay/pay.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { sellerAt, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import * as pay from './pay-schemas.js';
import { showAccount } from './pay-views.js';

interface Fields extends Partial<Omit<PayAccountDetails, 'notifications'>> {
  region?: PayRegion;
  currency?: string;
  status?: PayAccount['status'];
  notifications?: { url: string; events?: string[] }[];
}

const split = ({ region, currency, status, notifications, ...details }: Fields) => ({
  ...(region && { region }),
  ...(currency !== undefined && { currency }),
  ...(status && { status }),
  details: {
    ...details,
    ...(notifications && {
      notifications: notifications.map(({ url, events }) => ({ url, events: events ?? ['ALL'] })),
    }),
  },
});

function list(world: World, { limit, after }: Paging) {
  const table = { select: 'id', from: 'pay_accounts', id: 'id', where: {} };
  const { rows, count } = browse<{ id: number }>(world, table, limit, readRow(after));
  return { items: rows.map(({ id }) => showAccount(payAccountOfRow(world, id))), count };
}

type NewAccount = Fields & { sellerId: string; environment?: Environment };

function create(world: World, { sellerId, environment = 'sandbox', ...fields }: NewAccount) {
  const seller = sellerNamed(world, sellerId);
  if (findPayAccount(world, seller.id, environment))
    throw conflict(`Seller ${sellerId} has an Amazon Pay account there (${environment}) already.`);
  const { details, ...rest } = split(fields);
  const storeName = details.storeName ?? seller.name;
  return showAccount(
    createPayAccount(world, { seller: seller.id, environment, ...rest, details: { ...details, storeName } }),
  );
}

function change(world: World, sellerId: string, environment: Environment = 'sandbox', fields: Fields) {
  const account = findPayAccount(world, sellerAt(world, sellerId).id, environment);
  if (!account) throw notFound(`Amazon Pay account of seller ${sellerId} (${environment})`);
  return showAccount(updatePayAccount(world, account, split(fields)));
}

/** Sellers' accounts with Amazon Pay, one for each environment. */
export const payAccounts: Resource = {
  tag: 'pay',
  schemas: [pay.account],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/pay/accounts',
      id: 'listPayAccounts',
      summary: 'Accounts with Amazon Pay, the newest first',
      query: schema.paging,
      answer: schema.listOf('PayAccount'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewAccount }>({
      method: 'POST',
      path: '/pay/accounts',
      id: 'createPayAccount',
      summary: 'Opens an account for a seller in one environment',
      body: schema.object({ sellerId: schema.nonEmpty, environment: pay.environment, ...pay.accountFields }, [
        'sellerId',
      ]),
      status: 201,
      answer: schema.ref('PayAccount'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { sellerId: string }; query: { environment?: Environment }; body: Fields }>({
      method: 'PATCH',
      path: '/pay/accounts/:sellerId',
      id: 'updatePayAccount',
      summary: 'Changes an account: its status, what answers have, where it is notified',
      params: { sellerId: schema.text('The SellerId.') },
      query: { environment: pay.environment },
      body: schema.object(pay.accountFields, [], { minProperties: 1 }),
      answer: schema.ref('PayAccount'),
      run: ({ world, params, query, body }) => change(world, params.sellerId, query.environment, body),
    }),
  ],
};

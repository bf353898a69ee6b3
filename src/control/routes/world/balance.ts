import { amountText } from '../../../store/finances/amounts.js';
import { balanceHistory } from '../../../store/finances/balance-history.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { sellerNamed } from '../../lookup.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

/** More events than these no picture shows. */
const MOST = 1_000;

const balanceStep = schema.resource('BalanceStep', {
  at: schema.instant,
  balance: schema.described(schema.money, 'From then on.'),
});

function list(world: World, { sellerId, currency }: { sellerId: string; currency: string }) {
  const steps = balanceHistory(world, sellerNamed(world, sellerId).id, currency, MOST);
  const items = steps.map(({ at, balance }) => ({
    at: iso(at),
    balance: { amount: amountText(balance), currency },
  }));
  return { items, count: items.length };
}

/** What accounts stood at. */
export const balances: Resource = {
  tag: 'finances',
  settles: true,
  schemas: [balanceStep],
  routes: [
    route<{ query: { sellerId: string; currency: string } }>({
      method: 'GET',
      path: '/finances/balance',
      id: 'listBalances',
      summary: 'The balance of an account over time, oldest first; of the newest 1,000 events',
      query: { sellerId: schema.nonEmpty, currency: schema.described(schema.nonEmpty, 'Such as USD.') },
      required: ['sellerId', 'currency'],
      answer: schema.listOf('BalanceStep'),
      run: ({ world, query }) => list(world, query),
    }),
  ],
};
